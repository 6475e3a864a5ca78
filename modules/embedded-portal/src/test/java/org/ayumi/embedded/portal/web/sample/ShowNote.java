package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.servlet.http.HttpServletRequest;

/** Shows note 1 to 9; other numbers are not found, in the first or the second way to say so. */
public final class ShowNote implements MVCRenderCommand {

  @Override
  @SuppressWarnings("deprecation") // its successor is for another phase
  public String render(RenderRequest request, RenderResponse response) {
    int number = ParamUtil.getInteger(request, "number");
    HttpServletRequest outer = PortalUtil.getHttpServletRequest(request);
    request.setAttribute("number", number);
    if (number > 99) {
      response.setProperty("portlet.http-status-code", "404");
      return "/missing.jsp";
    }
    if (number < 1 || number > 9) {
      PortalUtil.getHttpServletResponse(response).setStatus(404);
      return "/missing.jsp";
    }
    response.setTitle("Note " + number);
    PortalUtil.addPageSubtitle("付箋 " + number, outer);
    PortalUtil.setPageDescription("About <" + number + ">", outer);
    PortalUtil.addPortletBreadcrumbEntry(outer, "付箋 " + number, "");
    return "/note.jsp";
  }
}
