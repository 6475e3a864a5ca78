package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;

/** Never comes to an end by itself. */
public final class SlowNote implements MVCRenderCommand {

  @Override
  public String render(RenderRequest request, RenderResponse response) throws PortletException {
    try {
      Thread.sleep(600_000);
      return "/view.jsp";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PortletException("Interrupted", e);
    }
  }
}
