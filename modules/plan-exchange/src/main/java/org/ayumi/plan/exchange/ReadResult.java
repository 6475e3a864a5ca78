package org.ayumi.plan.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanDocument;
import org.immutables.value.Value;

/** What a sheet says: the plan, and everything a person should know about the reading. */
@Value.Immutable
public interface ReadResult {

  static ReadResult of(PlanDocument document, List<Problem> problems) {
    return ImmutableReadResult.builder().document(document).problems(problems).build();
  }

  /** The plan as far as the sheet could be read. */
  PlanDocument document();

  /** In the order of rows, those of the whole sheet first. */
  List<Problem> problems();

  /** Whether there is an error: then nothing must be imported. */
  default boolean hasErrors() {
    return problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The problems of one severity. */
  default List<Problem> problems(Severity severity) {
    return problems().stream()
        .filter(problem -> problem.severity() == severity)
        .collect(Collectors.toUnmodifiableList());
  }
}
