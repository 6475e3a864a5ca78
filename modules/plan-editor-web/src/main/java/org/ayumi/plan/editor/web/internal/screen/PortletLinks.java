package org.ayumi.plan.editor.web.internal.screen;

import com.liferay.portal.kernel.portlet.LiferayPortletResponse;
import javax.portlet.BaseURL;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceURL;

/** Links made by the portlet container, in any phase. */
public final class PortletLinks implements Links {

  private final LiferayPortletResponse response;

  public PortletLinks(LiferayPortletResponse response) {
    this.response = response;
  }

  @Override
  public String namespace() {
    return response.getNamespace();
  }

  @Override
  public String render(String command, String... parameters) {
    BaseURL url =
        response.createLiferayPortletURL(
            response.getPortlet().getPortletId(), PortletRequest.RENDER_PHASE);
    url.setParameter("mvcRenderCommandName", command);
    return with(url, parameters);
  }

  @Override
  public String action(String command, String... parameters) {
    BaseURL url =
        response.createLiferayPortletURL(
            response.getPortlet().getPortletId(), PortletRequest.ACTION_PHASE);
    url.setParameter("javax.portlet.action", command);
    return with(url, parameters);
  }

  @Override
  public String resource(String id, String... parameters) {
    ResourceURL url =
        response.createLiferayPortletURL(
            response.getPortlet().getPortletId(), PortletRequest.RESOURCE_PHASE);
    url.setResourceID(id);
    return with(url, parameters);
  }

  private static String with(BaseURL url, String... parameters) {
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      if (!parameters[i + 1].isEmpty()) {
        url.setParameter(parameters[i], parameters[i + 1]);
      }
    }
    return url.toString();
  }
}
