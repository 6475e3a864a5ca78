package org.ayumi.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a committee (推進会議) says of an item, a heading or the whole plan for one year (G14). */
@Value.Immutable
public interface Evaluation {

  static ImmutableEvaluation.Builder builder() {
    return ImmutableEvaluation.builder();
  }

  /** External reference code, unique among the evaluations of the plan. */
  String code();

  /** The heading that is evaluated; absent with an item, and for the plan as a whole. */
  Optional<String> headingCode();

  /** The item that is evaluated. */
  Optional<String> itemCode();

  /** The fiscal year that is evaluated, not the one in which the committee met. */
  FiscalYear year();

  /** Who evaluates: {@code 協働推進会議}. */
  @Value.Default
  default String evaluator() {
    return "";
  }

  /** The mark of a term of type GRADE; empty if only a comment was given. */
  @Value.Default
  default String grade() {
    return "";
  }

  @Value.Default
  default String comment() {
    return "";
  }

  /** The day of the evaluation. */
  Optional<LocalDate> date();

  /** What the city answers; empty while it has not. */
  @Value.Default
  default String reply() {
    return "";
  }

  /** Whether the public may read it with the next edition; editions leave out what is not. */
  @Value.Default
  default boolean published() {
    return false;
  }

  @Value.Check
  default void check() {
    if (headingCode().isPresent() && itemCode().isPresent()) {
      throw new IllegalArgumentException("An evaluation is of a heading or of an item: " + code());
    }
  }
}
