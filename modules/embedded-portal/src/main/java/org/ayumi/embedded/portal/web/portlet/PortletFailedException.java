package org.ayumi.embedded.portal.web.portlet;

import org.ayumi.embedded.portal.web.error.Failure;

/** A portlet threw in its action or resource phase; the failure is logged already. */
public final class PortletFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortletFailedException(String portletId, Failure failure, Exception cause) {
    super("Portlet " + portletId + ", failure " + failure.getId(), cause);
  }
}
