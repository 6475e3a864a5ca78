package org.ayumi.embedded.portal.web.portlet;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.InvokerFilterContainer;
import com.liferay.portal.kernel.portlet.LiferayPortletRequest;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portlet.internal.InvokerPortletImpl;
import javax.portlet.PortletConfig;
import javax.portlet.PortletContext;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import org.ayumi.embedded.portal.web.error.Failure;
import org.ayumi.embedded.portal.web.error.Refusal;

/**
 * Calls a portlet as the product does, except that an exception of an action or a resource, which
 * the product logs only, ends the request.
 */
final class LoudInvokerPortlet extends InvokerPortletImpl {

  private final String portletId;

  LoudInvokerPortlet(
      Portlet model,
      javax.portlet.Portlet portlet,
      PortletConfig config,
      PortletContext context,
      InvokerFilterContainer filters,
      boolean[] traits) {
    super(model, portlet, config, context, filters, traits[0], traits[1], traits[2]);
    portletId = model.getPortletId();
  }

  LoudInvokerPortlet(
      Portlet model,
      javax.portlet.Portlet portlet,
      PortletContext context,
      InvokerFilterContainer filters) {
    super(model, portlet, context, filters);
    portletId = model.getPortletId();
  }

  @Override
  protected void processException(
      Exception exception, PortletRequest request, PortletResponse response) {
    LiferayPortletRequest inner = PortalUtil.getLiferayPortletRequest(request);
    String phase = inner.getLifecycle();
    if (!Refusal.in(exception)) {
      Failure.report(inner.getOriginalHttpServletRequest(), portletId + ", " + phase, exception);
    }
    super.processException(exception, request, response);
    if (!PortletRequest.RENDER_PHASE.equals(phase) && !PortletRequest.HEADER_PHASE.equals(phase)) {
      throw new PortletFailedException(portletId, exception);
    }
  }
}
