package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** No organization or user group of this portal has the key. */
public class UnknownUnitException extends PortalException {

  private final String key;

  public UnknownUnitException(String key) {
    super("Unknown unit: " + key);
    this.key = key;
  }

  public String getKey() {
    return key;
  }
}
