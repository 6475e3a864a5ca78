package org.ayumi.embedded.portal.web.portlet;

/** A portlet threw in its action or resource phase; it is logged already. */
public final class PortletFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortletFailedException(String portletId, Exception cause) {
    super("Portlet " + portletId, cause);
  }
}
