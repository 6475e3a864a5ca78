package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** The code of a plan that has editions does not change: addresses and editions name it. */
public class PlanCodeChangeException extends PortalException {

  private final String code;

  public PlanCodeChangeException(String code) {
    super("Published under code: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
