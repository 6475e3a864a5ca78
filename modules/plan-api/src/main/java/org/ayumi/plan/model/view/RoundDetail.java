package org.ayumi.plan.model.view;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.plan.domain.inquiry.Round;
import org.immutables.value.Value;

/** A round of the yearly inquiry with its identity (E1). */
@Value.Immutable
public interface RoundDetail {

  static ImmutableRoundDetail.Builder builder() {
    return ImmutableRoundDetail.builder();
  }

  long planRoundId();

  long planEntryId();

  Round round();

  /** To be named when it is written. */
  long mvccVersion();

  /** One for each department that may answer later. */
  List<Extension> extensions();

  /** The last day on which the department's answers are in time. */
  default LocalDate dueDate(String departmentCode) {
    return extensions().stream()
        .filter(extension -> extension.departmentCode().equals(departmentCode))
        .map(Extension::dueDate)
        .findFirst()
        .orElse(round().dueDate());
  }
}
