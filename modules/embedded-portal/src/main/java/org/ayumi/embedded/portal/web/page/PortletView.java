package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.LiferayRenderRequest;
import com.liferay.portal.kernel.portlet.LiferayRenderResponse;
import com.liferay.portal.kernel.portlet.PortletIdCodec;
import com.liferay.portal.kernel.servlet.BufferCacheServletResponse;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portlet.RenderRequestFactory;
import com.liferay.portlet.RenderResponseFactory;
import java.io.IOException;
import java.io.PrintWriter;
import javax.portlet.PortletException;
import javax.servlet.ServletException;
import javax.servlet.ServletResponse;
import javax.servlet.ServletResponseWrapper;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.embedded.portal.web.error.Failure;

/**
 * One portlet in its render phase, in the frame of the theme. Included by the portlet container.
 */
public final class PortletView extends HttpServlet {

  /** Where the portlet container looks for it. */
  public static final String PATH = "/html/portal/render_portlet.jsp";

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Portlet portlet = (Portlet) request.getAttribute(WebKeys.RENDER_PORTLET);
    ThemeDisplay display = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    try {
      PortletScene scene = new PortletScene(request, portlet, display, getServletContext());
      if (!portlet.isReady() || portlet.isUndeployedPortlet()) {
        throw new PortletException("Portlet " + portlet.getPortletId() + " is not deployed");
      }
      if (scene.mayBeSeen()) {
        render(scene, request, response);
      } else if (portlet.isShowPortletAccessDenied()) {
        request
            .getRequestDispatcher("/html/portal/portlet_access_denied.jsp")
            .include(request, response);
      }
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static void render(
      PortletScene scene, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    scene.fillDisplay();
    BufferCacheServletResponse buffer = new BufferCacheServletResponse(response);
    LiferayRenderRequest renderRequest =
        RenderRequestFactory.create(
            request,
            scene.portlet(),
            scene.invoker(),
            scene.config().getPortletContext(),
            scene.windowState(),
            scene.portletMode(),
            scene.preferences(),
            scene.display().getPlid());
    LiferayRenderResponse renderResponse = RenderResponseFactory.create(buffer, renderRequest);
    renderRequest.defineObjects(scene.config(), renderResponse);
    try {
      scene.invoker().render(renderRequest, renderResponse);
      renderResponse.transferHeaders(buffer);
      Failure failure = Failure.of(PortalUtil.getOriginalServletRequest(request));
      if (failure != null) {
        throw new PortletException("Failure " + failure.getId() + " in " + scene.portletId());
      }
      status(renderResponse, buffer, response);
      scene.rememberTitle(renderResponse.getTitle());
      if (scene.display().isStateExclusive()) {
        response.getWriter().write(buffer.getString());
      } else {
        writeFrame(scene, buffer.getString(), response.getWriter());
      }
    } finally {
      // They were for this time; later they would speak of what is over.
      SessionErrors.clear(renderRequest);
      SessionMessages.clear(renderRequest);
      renderRequest.cleanUp();
    }
  }

  /** A status that the portlet set, in either of the two ways, becomes the page's. */
  private static void status(
      LiferayRenderResponse portletResponse,
      BufferCacheServletResponse buffer,
      HttpServletResponse response) {
    String[] property = portletResponse.getProperties().get("portlet.http-status-code");
    int status =
        property == null || property.length == 0
            ? buffer.getStatus()
            : Integer.parseInt(property[0]);
    if (status >= HttpServletResponse.SC_BAD_REQUEST) {
      browsersResponse(response).setStatus(status);
    }
  }

  /** An include may not set the status, and this is one. */
  private static HttpServletResponse browsersResponse(HttpServletResponse response) {
    ServletResponse inner = response;
    while (inner instanceof ServletResponseWrapper) {
      inner = ((ServletResponseWrapper) inner).getResponse();
    }
    return (HttpServletResponse) inner;
  }

  private static void writeFrame(PortletScene scene, String content, PrintWriter out)
      throws Exception {
    String id = HtmlUtil.escapeAttribute(scene.portletId());
    String root = HtmlUtil.escapeAttribute(PortletIdCodec.decodePortletName(scene.portletId()));
    String wrapper = HtmlUtil.escapeAttribute(scene.portlet().getCssClassWrapper());
    out.print("<div class=\"portlet-boundary portlet-boundary_" + root + "_ " + wrapper + "\"");
    out.print(" id=\"p_p_id_" + id + "_\"><section class=\"portlet\" id=\"portlet_" + id + "\">");
    out.print("<div class=\"portlet-content\">");
    writeHead(scene, out);
    out.print("<div class=\"portlet-content-container\"><div class=\"portlet-body\">");
    out.print(content);
    out.print("</div></div></div></section></div>\n");
  }

  private static void writeHead(PortletScene scene, PrintWriter out) throws Exception {
    String title = scene.ownTitle();
    String configuration = scene.configurationUrl();
    if (title.isEmpty() && configuration.isEmpty()) {
      return;
    }
    out.print("<div class=\"portlet-header\">");
    if (!title.isEmpty()) {
      out.print("<h2 class=\"portlet-title-text\">" + HtmlUtil.escape(title) + "</h2>");
    }
    if (!configuration.isEmpty()) {
      out.print("<div class=\"ayumi-portlet-tools\"><a class=\"btn btn-secondary btn-sm\" href=\"");
      out.print(HtmlUtil.escapeAttribute(configuration) + "\" rel=\"nofollow\">");
      out.print(ShellText.of(scene.display().getLocale()).get("configuration"));
      out.print(
          "<span class=\"sr-only\">: " + HtmlUtil.escape(scene.title()) + "</span></a></div>");
    }
    out.print("</div>");
  }
}
