package org.ayumi.embedded.portal.web;

import com.liferay.portal.events.StartupHelperUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.servlet.ServletContext;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.ayumi.embedded.portal.web.bundle.LanguageBundles;
import org.ayumi.embedded.portal.web.bundle.TagLibraries;
import org.ayumi.embedded.portal.web.bundle.WebBundles;
import org.ayumi.embedded.portal.web.portlet.PortletDeployments;
import org.ayumi.embedded.portal.web.server.FileTree;
import org.ayumi.embedded.portal.web.server.RootContext;
import org.ayumi.embedded.portal.web.server.ThemeWars;
import org.ayumi.embedded.portal.web.server.WebServer;
import org.ayumi.embedded.portal.web.service.WebServices;
import org.osgi.framework.BundleContext;

/**
 * Serves the portal by HTTP: its own servlets, the web bundles and their portlets, servlets that
 * bundles register, themes. Started once, after the portal is initialised.
 */
public final class WebHost {

  private BundleContext bundles;
  private WebServer server;
  private WebServices services;
  private WebBundles webBundles;
  private LanguageBundles languages;
  private PortletDeployments portlets;

  /**
   * Starts serving; bundles that are there already and bundles that come later are treated alike.
   *
   * @throws java.net.BindException when the port is taken
   */
  public void start(BundleContext context, WebOptions options)
      throws IOException, LifecycleException {
    bundles = context;
    Path work = options.workDirectory();
    new FileTree(work).delete();
    Path uploads = Files.createDirectories(work.resolve("uploads"));
    services = new WebServices(context);
    services.register(uploads, options.uploadBytes());
    server = new WebServer(options);
    boolean serving = false;
    try {
      serve(options, work);
      serving = true;
    } finally {
      if (!serving) {
        stop();
      }
    }
  }

  private void serve(WebOptions options, Path work) throws IOException, LifecycleException {
    TagLibraries libraries = TagLibraries.read();
    ServletContext root = startPortal(work, libraries);
    ThemeWars.addDefaults(root);
    ThemeWars themes = new ThemeWars(server, work.resolve("themes"));
    for (Path war : options.themes()) {
      themes.add(war);
    }
    openTrackers(libraries, work.resolve("bundles"));
    server.listen();
  }

  private ServletContext startPortal(Path work, TagLibraries libraries)
      throws IOException, LifecycleException {
    FileTree pages = new FileTree(work.resolve("root"));
    pages.putResources(WebHost.class, "docroot");
    Path scratch = Files.createDirectories(work.resolve("root-jsp"));
    namePortal();
    StartupHelperUtil.setDBNew(false);
    server.start();
    StandardContext context = RootContext.create(server, pages.root(), scratch, libraries, bundles);
    server.add(context);
    return context.getServletContext();
  }

  /** The portal learns its context's name from a listener that this host does not run. */
  private static void namePortal() {
    if (PortalUtil.getServletContextName() != null) {
      return;
    }
    try {
      Object portal = PortalUtil.getPortal();
      Field name = portal.getClass().getDeclaredField("_servletContextName");
      name.setAccessible(true);
      name.set(portal, "");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void openTrackers(TagLibraries libraries, Path work) {
    languages = new LanguageBundles(bundles);
    languages.open();
    webBundles = new WebBundles(bundles, server, libraries, work);
    webBundles.open();
    portlets = new PortletDeployments(bundles, webBundles::of);
    portlets.open();
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Stops serving. Requests under way are given their time by the server. */
  public void stop() throws LifecycleException {
    if (portlets != null) {
      portlets.close();
      webBundles.close();
      languages.close();
    }
    server.stop();
    services.unregister();
  }
}
