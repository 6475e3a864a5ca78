package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A plan with editions is not deleted: the public reads them. */
public class PublishedPlanException extends PortalException {

  private final String code;

  public PublishedPlanException(String code) {
    super("Plan has editions: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
