package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.util.Portal;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.servlet.http.HttpServletRequest;
import org.ayumi.plan.display.web.internal.display.Link;

/** What a view says about the page that it stands on (B4). */
final class PageHead {

  /** The page's breadcrumb, also where the address does not name the widget. */
  private static final boolean OF_WIDGET_ALONE = false;

  private final Portal portal;
  private final HttpServletRequest request;
  private final boolean addressed;

  /**
   * @param addressed whether the page's address is the widget's own; if not, nothing is said
   */
  PageHead(Portal portal, HttpServletRequest request, boolean addressed) {
    this.portal = portal;
    this.request = request;
    this.addressed = addressed;
  }

  PageHead title(String title) {
    if (addressed) {
      portal.setPageSubtitle(title, request);
    }
    return this;
  }

  PageHead description(String description) {
    if (addressed) {
      portal.setPageDescription(description, request);
    }
    return this;
  }

  /** Adds to the page's breadcrumb; the last link is where the visitor is. */
  PageHead breadcrumb(List<Link> links) {
    if (addressed) {
      links.forEach(
          link ->
              portal.addPortletBreadcrumbEntry(
                  request, link.getText(), link.getUrl(), null, OF_WIDGET_ALONE));
    }
    return this;
  }

  /** The address that is the same from every widget; printed by the view. */
  PageHead canonical(PortletRequest portletRequest, String url) {
    if (addressed) {
      portletRequest.setAttribute("canonicalUrl", url);
    }
    return this;
  }
}
