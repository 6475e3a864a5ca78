package org.ayumi.embedded.portal.web.bundle;

import com.liferay.petra.lang.ClassLoaderPool;
import com.liferay.portal.kernel.model.PortletApp;
import com.liferay.portal.kernel.plugin.PluginPackage;
import com.liferay.portal.kernel.servlet.ServletContextClassLoaderPool;
import com.liferay.portal.kernel.servlet.ServletContextPool;
import com.liferay.portal.model.impl.PortletAppImpl;
import com.liferay.portal.plugin.PluginPackageImpl;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.servlet.ServletContext;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.ayumi.embedded.portal.web.portlet.PortletServlets;
import org.ayumi.embedded.portal.web.server.FileTree;
import org.ayumi.embedded.portal.web.server.WebServer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;

/** A bundle with a {@code Web-ContextPath}, served below {@code /o}. */
public final class WebBundle {

  private static final String RESOURCES = "META-INF/resources";

  private final Bundle bundle;
  private final WebServer server;
  private final FileTree files;
  private final String contextName;
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
  private StandardContext context;
  private PortletApp portletApp;

  WebBundle(Bundle bundle, String contextPath, WebServer server, Path workDirectory) {
    this.bundle = bundle;
    this.server = server;
    contextName = contextPath.startsWith("/") ? contextPath.substring(1) : contextPath;
    files = new FileTree(workDirectory.resolve(bundle.getSymbolicName()));
  }

  void start(TagLibraries libraries) throws IOException, LifecycleException {
    files.delete();
    unpack();
    Path scratch = files.root().resolve("jsp");
    Files.createDirectories(scratch);
    context =
        server.newContext(
            "/o/" + contextName,
            files.root().resolve("web"),
            new BundleJspLoader(classLoader(), WebBundle.class.getClassLoader()));
    context.setDisplayName(contextName);
    JspServlets.add(context, scratch);
    JspServlets.hide(context, "*.jsp", "*.jspf", "*.tag", "/portlet-servlet/*");
    PortletServlets.add(context);
    ServletContext servletContext = context.getServletContext();
    servletContext.setAttribute("osgi-bundlecontext", bundle.getBundleContext());
    servletContext.setAttribute("PLUGIN_CLASS_LOADER", classLoader());
    libraries.offer(servletContext);
    server.add(context);
    publish(servletContext);
  }

  private void unpack() throws IOException {
    Files.createDirectories(files.root().resolve("web"));
    var entries = bundle.findEntries(RESOURCES, "*", true);
    for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
      if (!url.getPath().endsWith("/")) {
        String path = url.getPath().substring(url.getPath().indexOf(RESOURCES));
        try (InputStream content = url.openStream()) {
          files.put("web" + path.substring(RESOURCES.length()), content);
        }
      }
    }
  }

  private void publish(ServletContext servletContext) {
    ServletContextPool.put(contextName, servletContext);
    ClassLoaderPool.register(contextName, classLoader());
    ServletContextClassLoaderPool.register(contextName, classLoader());
    portletApp = new PortletAppImpl(contextName);
    portletApp.setServletContext(servletContext);
    portletApp.setWARFile(true);
    BundleContext host = bundle.getBundleContext().getBundle(0).getBundleContext();
    registrations.add(
        host.registerService(
            ServletContext.class,
            servletContext,
            FrameworkUtil.asDictionary(
                Map.of(
                    "osgi.web.symbolicname",
                    bundle.getSymbolicName(),
                    "osgi.web.version",
                    bundle.getVersion().toString(),
                    "osgi.web.contextpath",
                    "/o/" + contextName,
                    "osgi.web.contextname",
                    contextName))));
  }

  void stop() throws IOException, LifecycleException {
    registrations.forEach(ServiceRegistration::unregister);
    registrations.clear();
    ServletContextPool.remove(contextName);
    ServletContextClassLoaderPool.unregister(contextName);
    ClassLoaderPool.unregister(contextName);
    if (context != null) {
      server.remove(context);
    }
    files.delete();
  }

  /** The name of the context: its path without {@code /o/}. */
  public String contextName() {
    return contextName;
  }

  /** What all portlets of the bundle share. */
  public PortletApp portletApp() {
    return portletApp;
  }

  public ClassLoader classLoader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  /** How the bundle is called in the portal's lists of plugins. */
  public PluginPackage pluginPackage() {
    PluginPackageImpl plugin =
        new PluginPackageImpl(
            bundle.getSymbolicName()
                + "/"
                + bundle.getSymbolicName()
                + "/"
                + bundle.getVersion()
                + "/jar");
    plugin.setContext(contextName);
    plugin.setName(bundle.getSymbolicName());
    return plugin;
  }

  /** The bundle's resource action files, by its {@code portlet.properties}. */
  public String[] resourceActions() throws IOException {
    URL url = bundle.getResource("portlet.properties");
    if (url == null) {
      return new String[0];
    }
    Properties properties = new Properties();
    try (InputStream content = url.openStream()) {
      properties.load(content);
    }
    String value = properties.getProperty("resource.actions.configs", "");
    return value.isBlank() ? new String[0] : value.strip().split("\\s*,\\s*");
  }
}
