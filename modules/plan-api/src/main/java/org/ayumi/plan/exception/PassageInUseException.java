package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A passage with passages below it is not deleted. */
public class PassageInUseException extends PortalException {

  private final String code;

  public PassageInUseException(String code) {
    super("Passage in use: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
