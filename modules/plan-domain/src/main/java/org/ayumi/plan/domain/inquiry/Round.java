package org.ayumi.plan.domain.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.FiscalYear;
import org.immutables.value.Value;

/** One inquiry of a plan's progress in a fiscal year; a year may have several (E1). */
@Value.Immutable
public interface Round {

  static ImmutableRound.Builder builder() {
    return ImmutableRound.builder();
  }

  /** What it is called: {@code 令和7年度進捗状況照会}. */
  String title();

  /** The fiscal year whose progress is asked for. */
  FiscalYear year();

  /** 基準日: the day as of which the answers hold; it also decides which departments exist. */
  LocalDate referenceDate();

  /** 依頼日: the day of the request; absent until it is known. */
  Optional<LocalDate> requestDate();

  /** 回答期限: the last day on which an answer is in time. */
  LocalDate dueDate();

  /** 文書番号 as printed: {@code 7協推第123号}; empty if none. */
  @Value.Default
  default String documentNumber() {
    return "";
  }

  /** What the request says; may hold line breaks (LF). */
  @Value.Default
  default String notice() {
    return "";
  }

  /** What the form asks, in its order; at least one. */
  Set<AnswerField> fields();

  /** Whether an answer is checked and approved in its section before it is submitted. */
  @Value.Default
  default boolean approvalNeeded() {
    return false;
  }

  /**
   * When those who have not answered are reminded (E6), in days from the day on which their answers
   * are due: -7 is a week before, 0 the day itself, 1 the day after.
   */
  Set<Integer> reminderDays();

  /** The day on which departments were asked; absent before. */
  Optional<LocalDate> openedDate();

  @Value.Default
  default RoundState state() {
    return RoundState.DRAFT;
  }

  @Value.Check
  default void check() {
    if (title().isBlank()) {
      throw new IllegalArgumentException("A round has a title");
    }
    if (fields().isEmpty()) {
      throw new IllegalArgumentException("A round asks something");
    }
    if (requestDate().filter(dueDate()::isBefore).isPresent()) {
      throw new IllegalArgumentException("A round is due before it is requested");
    }
  }
}
