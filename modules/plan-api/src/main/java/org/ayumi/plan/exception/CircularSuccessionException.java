package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A department does not succeed itself, neither at once nor by others (G12). */
public class CircularSuccessionException extends PortalException {

  private final String code;

  public CircularSuccessionException(String code) {
    super("Circular succession: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
