package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A heading with headings, items, indicators, evaluations or passages below it is not deleted. */
public class HeadingInUseException extends PortalException {

  private final String code;

  public HeadingInUseException(String code) {
    super("Heading in use: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
