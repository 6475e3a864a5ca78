package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A department that is named in items or contents, or that succeeds another, is not deleted. */
public class DepartmentInUseException extends PortalException {

  private final String code;

  public DepartmentInUseException(String code) {
    super("Department in use: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
