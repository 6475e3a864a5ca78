package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** Only a candidate of an outline is taken into the plan (G15). */
public class ItemNotCandidateException extends PortalException {

  private final String code;

  public ItemNotCandidateException(String code) {
    super("Not a candidate: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
