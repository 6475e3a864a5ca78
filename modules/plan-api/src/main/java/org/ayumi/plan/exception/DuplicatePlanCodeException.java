package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** The site has another plan with this code. */
public class DuplicatePlanCodeException extends PortalException {

  private final String code;

  public DuplicatePlanCodeException(String code) {
    super("Code in use: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
