package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** A plan has no title. */
public class PlanTitleException extends PortalException {

  private final String title;

  public PlanTitleException(String title) {
    super("Not a title: " + title);
    this.title = title;
  }

  public String getTitle() {
    return title;
  }
}
