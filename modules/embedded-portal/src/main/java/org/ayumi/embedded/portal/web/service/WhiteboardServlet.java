package org.ayumi.embedded.portal.web.service;

import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Hands what comes under {@code /o} to the servlets that bundles registered as services. */
public final class WhiteboardServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient BundleContext bundles;
  private transient ServiceTracker<HttpServlet, HttpServlet> dispatcher;

  public WhiteboardServlet(BundleContext bundles) {
    this.bundles = bundles;
  }

  @Override
  public void init() throws ServletException {
    ServletConfig config = getServletConfig();
    try {
      dispatcher =
          new ServiceTracker<>(
              bundles,
              FrameworkUtil.createFilter(
                  "(&(http.felix.dispatcher=*)(objectClass=" + HttpServlet.class.getName() + "))"),
              null) {
            @Override
            public HttpServlet addingService(ServiceReference<HttpServlet> reference) {
              HttpServlet servlet = super.addingService(reference);
              try {
                servlet.init(config);
              } catch (ServletException e) {
                throw new IllegalStateException("The whiteboard did not start", e);
              }
              return servlet;
            }
          };
    } catch (InvalidSyntaxException e) {
      throw new ServletException(e);
    }
    dispatcher.open();
  }

  @Override
  public void destroy() {
    dispatcher.close();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    HttpServlet servlet = dispatcher.getService();
    if (servlet == null) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    request.setAttribute(WebKeys.USER_ID, PortalUtil.getUserId(request));
    servlet.service(new BelowModules(request), response);
  }

  /** The whiteboard takes {@code /o} for the context and the rest for the path. */
  private static final class BelowModules extends HttpServletRequestWrapper {

    BelowModules(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getContextPath() {
      return super.getContextPath() + "/o";
    }

    @Override
    public String getServletPath() {
      return "";
    }
  }
}
