package org.ayumi.plan.exchange;

import java.util.List;
import org.immutables.value.Value;

/** What a workbook of answers would change, and what does not fit. */
@Value.Immutable
public interface FilledAnswers {

  static ImmutableFilledAnswers.Builder builder() {
    return ImmutableFilledAnswers.builder();
  }

  /** The lines with another answer than there is now, in the order of the file. */
  List<FilledLine> changes();

  /** Everything that does not fit, with its place; with an error nothing is to be applied. */
  List<Problem> problems();

  /** Whether the changes may be applied. */
  default boolean isSound() {
    return problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
