package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.LiferayHeaderRequest;
import com.liferay.portal.kernel.portlet.LiferayHeaderResponse;
import com.liferay.portal.kernel.servlet.BufferCacheServletResponse;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portlet.HeaderRequestFactory;
import com.liferay.portlet.HeaderResponseFactory;
import java.io.IOException;
import javax.portlet.PortletException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** One portlet in its header phase. Included by the portlet container. */
public final class HeaderView extends HttpServlet {

  /** Where the portlet container looks for it. */
  public static final String PATH = "/html/portal/header_portlet.jsp";

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Portlet portlet = (Portlet) request.getAttribute(WebKeys.RENDER_PORTLET);
    ThemeDisplay display = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    try {
      PortletScene scene = new PortletScene(request, portlet, display, getServletContext());
      if (portlet.isReady() && scene.mayBeSeen()) {
        renderHeaders(scene, request, response);
      }
    } catch (PortalException | PortletException e) {
      throw new ServletException(e);
    }
  }

  private static void renderHeaders(
      PortletScene scene, HttpServletRequest request, HttpServletResponse response)
      throws PortalException, PortletException, IOException {
    scene.fillDisplay();
    BufferCacheServletResponse buffer = new BufferCacheServletResponse(response);
    LiferayHeaderRequest headerRequest =
        HeaderRequestFactory.create(
            request,
            scene.portlet(),
            scene.invoker(),
            scene.config().getPortletContext(),
            scene.windowState(),
            scene.portletMode(),
            scene.preferences(),
            scene.display().getPlid());
    LiferayHeaderResponse headerResponse = HeaderResponseFactory.create(headerRequest, buffer);
    headerRequest.defineObjects(scene.config(), headerResponse);
    try {
      scene.invoker().renderHeaders(headerRequest, headerResponse);
      headerResponse.transferHeaders(buffer);
    } finally {
      headerRequest.cleanUp();
    }
  }
}
