package org.ayumi.plan.model.view;

import java.time.LocalDate;
import org.immutables.value.Value;

/** That a department may answer a round later than the others (E6). */
@Value.Immutable
public interface Extension {

  static Extension of(String departmentCode, LocalDate dueDate, String reason) {
    return ImmutableExtension.builder()
        .departmentCode(departmentCode)
        .dueDate(dueDate)
        .reason(reason)
        .build();
  }

  String departmentCode();

  /** The last day on which its answers are in time. */
  LocalDate dueDate();

  /** Why, as the office keeps it; empty if it does not say. */
  String reason();
}
