package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A text is longer than what is stored of its kind. */
public class TextLengthException extends PortalException {

  private final String field;
  private final int maximum;

  public TextLengthException(String field, int maximum) {
    super(field + " is longer than " + maximum);
    this.field = field;
    this.maximum = maximum;
  }

  public String getField() {
    return field;
  }

  /** In characters. */
  public int getMaximum() {
    return maximum;
  }
}
