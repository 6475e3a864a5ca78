package org.ayumi.embedded.portal.web.server;

import com.liferay.portal.internal.servlet.MainServlet;
import com.liferay.portal.kernel.plugin.PluginPackage;
import com.liferay.portal.kernel.servlet.ServletContextClassLoaderPool;
import com.liferay.portal.kernel.servlet.ServletContextPool;
import com.liferay.portal.plugin.PluginPackageImpl;
import com.liferay.portal.servlet.PortalSessionListener;
import com.liferay.portal.servlet.filters.autologin.AutoLoginFilter;
import com.liferay.portal.servlet.filters.threadlocal.ThreadLocalFilter;
import com.liferay.portal.servlet.filters.virtualhost.VirtualHostFilter;
import java.nio.file.Path;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.Servlet;
import javax.servlet.ServletContext;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.ayumi.embedded.portal.web.bundle.JspServlets;
import org.ayumi.embedded.portal.web.bundle.TagLibraries;
import org.ayumi.embedded.portal.web.error.FailureFilter;
import org.ayumi.embedded.portal.web.error.MissingTagPages;
import org.ayumi.embedded.portal.web.outbox.OutboxFilter;
import org.ayumi.embedded.portal.web.page.ErrorServlet;
import org.ayumi.embedded.portal.web.page.FriendlyUrlServlet;
import org.ayumi.embedded.portal.web.page.HeaderView;
import org.ayumi.embedded.portal.web.page.LayoutView;
import org.ayumi.embedded.portal.web.page.PortletView;
import org.ayumi.embedded.portal.web.page.ShellServlet;
import org.ayumi.embedded.portal.web.service.WhiteboardServlet;
import org.ayumi.embedded.portal.web.upload.MultipartFilter;
import org.osgi.framework.BundleContext;

/** The portal's own web application: its servlets and filters, and the host's pages for them. */
public final class RootContext {

  private static final String[] PAGES = {"/c/*", "/web/*", "/group/*", "/user/*"};

  private final StandardContext context;

  private RootContext(StandardContext context) {
    this.context = context;
  }

  /**
   * Makes it; it is served when the server is given it.
   *
   * @param pages the directory with the host's pages
   * @param scratch a directory for compiled JSPs
   */
  public static StandardContext create(
      WebServer server, Path pages, Path scratch, TagLibraries libraries, BundleContext bundles) {
    ClassLoader host = RootContext.class.getClassLoader();
    StandardContext context = server.newContext("", pages, host);
    context.setDisplayName("");
    ServletContext servletContext = context.getServletContext();
    ServletContextPool.put("", servletContext);
    ServletContextClassLoaderPool.register("", host);
    servletContext.setAttribute(
        PluginPackage.class.getName(), new PluginPackageImpl("ayumi/embedded-portal/1.0.0/war"));
    libraries.offer(servletContext);
    MissingTagPages.promise(servletContext);
    RootContext root = new RootContext(context);
    root.addFilters();
    root.addServlets(bundles);
    JspServlets.add(context, scratch);
    context.addApplicationListener(PortalSessionListener.class.getName());
    return context;
  }

  private void addFilters() {
    filter(new FailureFilter(), "/*");
    JspServlets.hide(context, "/html/*", "/layouttpl/*");
    filter(new ThreadLocalFilter(), "/*");
    filter(new CompanyFilter(), "/*");
    filter(new MultipartFilter(), PAGES);
    filter(new OutboxFilter(), OutboxFilter.PATH);
    filter(new VirtualHostFilter(), "/*");
    filter(new AutoLoginFilter(), PAGES);
  }

  private void addServlets(BundleContext bundles) {
    servlet(new MainServlet(), "/c/*").setLoadOnStartup(0);
    servlet(new FriendlyUrlServlet(false), "/web/*");
    Wrapper privatePages = servlet(new FriendlyUrlServlet(true), "/group/*");
    context.addServletMappingDecoded("/user/*", privatePages.getName());
    servlet(new WhiteboardServlet(bundles), "/o/*");
    servlet(new ShellServlet(), ShellServlet.PATH);
    servlet(new ErrorServlet(), ErrorServlet.PATH);
    servlet(new LayoutView(), LayoutView.PATH);
    servlet(new PortletView(), PortletView.PATH);
    servlet(new HeaderView(), HeaderView.PATH);
    servlet(new MissingTagPages(), "/html/taglib/*");
  }

  private Wrapper servlet(Servlet servlet, String pattern) {
    Wrapper wrapper = context.createWrapper();
    wrapper.setName(servlet.getClass().getSimpleName() + " " + pattern);
    wrapper.setServletClass(servlet.getClass().getName());
    wrapper.setServlet(servlet);
    wrapper.setAsyncSupported(true);
    context.addChild(wrapper);
    context.addServletMappingDecoded(pattern, wrapper.getName());
    return wrapper;
  }

  private void filter(Filter filter, String... patterns) {
    FilterDef definition = new FilterDef();
    definition.setFilterName(filter.getClass().getSimpleName());
    definition.setFilterClass(filter.getClass().getName());
    definition.setFilter(filter);
    definition.setAsyncSupported("true");
    context.addFilterDef(definition);
    FilterMap map = new FilterMap();
    map.setFilterName(definition.getFilterName());
    map.setDispatcher(DispatcherType.REQUEST.name());
    for (String pattern : patterns) {
      map.addURLPatternDecoded(pattern);
    }
    context.addFilterMap(map);
  }
}
