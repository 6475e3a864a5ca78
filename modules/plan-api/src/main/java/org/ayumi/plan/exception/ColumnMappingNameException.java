package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** The name of a column mapping is empty or longer than 255 characters. */
public class ColumnMappingNameException extends PortalException {

  private final String name;

  public ColumnMappingNameException(String name) {
    super("Not a name: " + name);
    this.name = name;
  }

  public String getName() {
    return name;
  }
}
