package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** An item that a committee has evaluated is not deleted (G14). */
public class ItemInUseException extends PortalException {

  private final String code;

  public ItemInUseException(String code) {
    super("Item in use: " + code);
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
