package org.ayumi.plan.domain.inquiry;

import java.util.Optional;
import org.ayumi.plan.domain.Report;
import org.immutables.value.Value;

/** What a department answers for a content in a round (E3). */
@Value.Immutable
public interface Answer {

  static ImmutableAnswer.Builder builder() {
    return ImmutableAnswer.builder();
  }

  /** An answer that says nothing yet. */
  static Answer empty() {
    return builder().build();
  }

  /** The answer that repeats what was reported for the year before, marked as such. */
  static Answer sameAs(Report last) {
    return builder()
        .status(last.status())
        .achievement(last.achievement())
        .narrative(last.narrative())
        .nextDirection(last.nextDirection())
        .sameAsLastYear(true)
        .build();
  }

  /** A mark of the plan's vocabulary STATUS; empty if none. */
  @Value.Default
  default String status() {
    return "";
  }

  /** A mark of the plan's vocabulary ACHIEVEMENT; empty if none (E9). */
  @Value.Default
  default String achievement() {
    return "";
  }

  @Value.Default
  default String narrative() {
    return "";
  }

  @Value.Default
  default String nextDirection() {
    return "";
  }

  /** 該当なし: the department has nothing to do with the content in the year. */
  @Value.Default
  default boolean notApplicable() {
    return false;
  }

  /** Whether it was taken over from the year before as it is (前年と同じ). */
  @Value.Default
  default boolean sameAsLastYear() {
    return false;
  }

  /**
   * The same, marked as taken over where it prints what was reported for the year before.
   *
   * @param last what was reported then
   */
  default Answer comparedWith(Optional<Report> last) {
    boolean same = last.isPresent() && report().equals(last);
    return ImmutableAnswer.copyOf(this).withSameAsLastYear(same);
  }

  /** Whether it says anything. */
  default boolean isGiven() {
    return notApplicable()
        || !status().isEmpty()
        || !achievement().isEmpty()
        || !narrative().isBlank()
        || !nextDirection().isBlank();
  }

  /** What is printed of it; nothing where it does not apply or says nothing. */
  default Optional<Report> report() {
    if (notApplicable() || !isGiven()) {
      return Optional.empty();
    }
    return Optional.of(
        Report.builder()
            .status(status())
            .achievement(achievement())
            .narrative(narrative())
            .nextDirection(nextDirection())
            .build());
  }
}
