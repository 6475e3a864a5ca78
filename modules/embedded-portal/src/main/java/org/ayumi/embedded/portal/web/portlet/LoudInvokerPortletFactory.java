package org.ayumi.embedded.portal.web.portlet;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.InvokerFilterContainer;
import com.liferay.portal.kernel.portlet.InvokerPortlet;
import com.liferay.portal.kernel.portlet.InvokerPortletFactory;
import javax.portlet.PortletConfig;
import javax.portlet.PortletContext;

/** Makes the invokers of {@link LoudInvokerPortlet}; registered above the product's own. */
public final class LoudInvokerPortletFactory implements InvokerPortletFactory {

  @Override
  @SuppressWarnings("checkstyle:ParameterNumber") // the product's contract
  public InvokerPortlet create(
      Portlet model,
      javax.portlet.Portlet portlet,
      PortletConfig config,
      PortletContext context,
      InvokerFilterContainer filters,
      boolean checkAuthToken,
      boolean facesPortlet,
      boolean headerPortlet) {
    boolean[] traits = {checkAuthToken, facesPortlet, headerPortlet};
    return new LoudInvokerPortlet(model, portlet, config, context, filters, traits);
  }

  @Override
  public InvokerPortlet create(
      Portlet model,
      javax.portlet.Portlet portlet,
      PortletContext context,
      InvokerFilterContainer filters) {
    return new LoudInvokerPortlet(model, portlet, context, filters);
  }
}
