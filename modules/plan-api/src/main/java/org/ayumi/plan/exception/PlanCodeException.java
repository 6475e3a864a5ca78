package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * The code of a plan, heading, item, department or term is empty, longer than 75 characters or not
 * plain ASCII without blanks.
 */
public class PlanCodeException extends PortalException {

  private final String code;

  public PlanCodeException(String code) {
    super("Not a code: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
