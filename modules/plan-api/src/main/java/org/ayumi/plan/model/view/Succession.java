package org.ayumi.plan.model.view;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What a reorganisation says of one department: when it ends, and who takes over (G12). */
@Value.Immutable
public interface Succession {

  static Succession of(LocalDate day, List<String> successorCodes) {
    return ImmutableSuccession.builder().day(day).successorCodes(successorCodes).build();
  }

  /** The first day on which the successors are responsible; the department ends the day before. */
  LocalDate day();

  /**
   * Codes of the departments that take over its tasks, the first one what is not parted by hand;
   * none where it is abolished.
   */
  List<String> successorCodes();
}
