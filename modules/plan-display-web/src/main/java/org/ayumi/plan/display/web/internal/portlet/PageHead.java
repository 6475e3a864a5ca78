package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.util.Portal;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.ayumi.plan.display.web.internal.display.Link;

/** What a view says about the page that it stands on (B4). */
final class PageHead {

  private final Portal portal;
  private final HttpServletRequest request;

  PageHead(Portal portal, HttpServletRequest request) {
    this.portal = portal;
    this.request = request;
  }

  void title(String title) {
    portal.setPageSubtitle(title, request);
  }

  void description(String description) {
    portal.setPageDescription(description, request);
  }

  /** Adds to the page's breadcrumb; the last link is where the visitor is. */
  void breadcrumb(List<Link> links) {
    links.forEach(link -> portal.addPortletBreadcrumbEntry(request, link.getText(), link.getUrl()));
  }
}
