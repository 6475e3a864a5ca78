package org.ayumi.embedded.portal.web.portlet;

import com.liferay.portal.kernel.servlet.PortletServlet;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;

/** The servlet of a web bundle's context through which all its portlets are called. */
public final class PortletServlets {

  /** The name under which a portlet's invoker asks for the servlet. */
  static final String NAME = "portlet-servlet";

  private PortletServlets() {}

  public static void add(StandardContext context) {
    Wrapper wrapper = context.createWrapper();
    wrapper.setName(NAME);
    wrapper.setServletClass(PortletServlet.class.getName());
    wrapper.setServlet(new PortletServlet());
    context.addChild(wrapper);
    context.addServletMappingDecoded("/" + NAME + "/invoke", NAME);
  }
}
