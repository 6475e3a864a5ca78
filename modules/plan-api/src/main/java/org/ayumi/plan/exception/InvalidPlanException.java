package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import org.ayumi.plan.domain.Violation;

/** The plan would break rules of the neutral model; all of them are named. */
public class InvalidPlanException extends PortalException {

  private final transient List<Violation> violations;

  public InvalidPlanException(List<Violation> violations) {
    super(violations.toString());
    this.violations = List.copyOf(violations);
  }

  /** Never empty. */
  public List<Violation> getViolations() {
    return violations;
  }
}
