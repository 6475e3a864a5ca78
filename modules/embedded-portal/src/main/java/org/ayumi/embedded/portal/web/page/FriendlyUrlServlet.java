package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.exception.NoSuchLayoutException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.struts.LastPath;
import com.liferay.portal.kernel.util.HttpComponentsUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portal.util.PortalInstances;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Forwards {@code /web/SITE/PAGE/-/…} to the portal's own address of the page. */
public final class FriendlyUrlServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final boolean privatePages;

  /**
   * @param privatePages whether the addresses are those of pages for members
   */
  public FriendlyUrlServlet(boolean privatePages) {
    this.privatePages = privatePages;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    int end = path.indexOf('/', 1);
    String site = end < 0 ? path : path.substring(0, end);
    String page = end < 0 ? "" : path.substring(end);
    if (page.endsWith("/")) {
      page = page.substring(0, page.length() - 1);
    }
    long companyId = PortalInstances.getCompanyId(request);
    String target;
    try {
      target = target(request, companyId, site, page.isEmpty() ? null : page);
    } catch (PortalException e) {
      PortalUtil.sendError(HttpServletResponse.SC_NOT_FOUND, e, request, response);
      return;
    }
    if (request.getAttribute(WebKeys.LAST_PATH) == null) {
      String parameters = HttpComponentsUtil.parameterMapToString(request.getParameterMap());
      request.setAttribute(
          WebKeys.LAST_PATH, new LastPath(request.getServletPath(), path, parameters));
    }
    getServletContext().getRequestDispatcher(target).forward(request, response);
  }

  private String target(HttpServletRequest request, long companyId, String site, String page)
      throws PortalException {
    Group group = GroupLocalServiceUtil.fetchFriendlyURLGroup(companyId, site);
    if (group == null) {
      throw new NoSuchGroupException("No site " + site);
    }
    Map<String, Object> context = new HashMap<>();
    context.put("request", request);
    String target =
        PortalUtil.getActualURL(
            group.getGroupId(),
            privatePages,
            PortalUtil.getPathMain(),
            page,
            new HashMap<>(request.getParameterMap()),
            context);
    if (target == null || !target.startsWith("/")) {
      throw new NoSuchLayoutException("No page " + page + " in " + site);
    }
    return target;
  }
}
