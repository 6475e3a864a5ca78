package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A department does not end before it begins (G12). */
public class DepartmentValidityException extends PortalException {

  private final String code;

  public DepartmentValidityException(String code) {
    super("Ends before it begins: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
