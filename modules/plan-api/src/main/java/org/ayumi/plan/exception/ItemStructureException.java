package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * Heading, reference, number, kind, departments and re-listing of an item are changed only by who
 * may update the whole plan.
 */
public class ItemStructureException extends PortalException {

  private final String field;

  public ItemStructureException(String field) {
    super("No permission to change: " + field);
    this.field = field;
  }

  public String getField() {
    return field;
  }
}
