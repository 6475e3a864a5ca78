package org.ayumi.plan.internal.document;

import java.util.Set;
import org.ayumi.plan.exception.EditConflictException;

/** Knows the errors by which the persistence says that another transaction wrote first. */
public final class StaleWrites {

  /** By name: Hibernate is not exported to bundles. */
  private static final Set<String> NAMES =
      Set.of(
          "StaleObjectStateException",
          "StaleStateException",
          "OptimisticLockException",
          "LockAcquisitionException");

  private StaleWrites() {}

  /** The conflict that the error means; any other error is thrown again. */
  public static EditConflictException conflict(RuntimeException exception, long version) {
    for (Throwable each = exception; each != null; each = each.getCause()) {
      if (NAMES.contains(each.getClass().getSimpleName())) {
        EditConflictException conflict = new EditConflictException(version, -1);
        conflict.initCause(exception);
        return conflict;
      }
    }
    throw exception;
  }
}
