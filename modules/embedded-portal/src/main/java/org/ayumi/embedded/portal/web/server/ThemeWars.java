package org.ayumi.embedded.portal.web.server;

import com.liferay.portal.kernel.model.Theme;
import com.liferay.portal.kernel.service.LayoutTemplateLocalServiceUtil;
import com.liferay.portal.kernel.service.ThemeLocalServiceUtil;
import com.liferay.portal.kernel.servlet.ServletContextPool;
import com.liferay.portal.plugin.PluginPackageImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.servlet.ServletContext;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ayumi.embedded.portal.web.bundle.JspServlets;

/** Makes themes and layout templates known to the portal, and serves the files of themes. */
public final class ThemeWars {

  private static final Logger LOG = LogManager.getLogger(ThemeWars.class);
  private static final String LOOK_AND_FEEL = "/WEB-INF/liferay-look-and-feel.xml";

  private final WebServer server;
  private final Path workDirectory;

  public ThemeWars(WebServer server, Path workDirectory) {
    this.server = server;
    this.workDirectory = workDirectory;
  }

  /** Serves a theme war at {@code /o/} and its file name up to a version. */
  public void add(Path war) throws IOException, LifecycleException {
    String file = war.getFileName().toString();
    String name = file.replaceFirst("(-\\d[^/]*)?\\.war$", "");
    FileTree files = new FileTree(workDirectory.resolve(name));
    files.delete();
    files.putArchive(war);
    StandardContext context =
        server.newContext("/o/" + name, files.root(), ThemeWars.class.getClassLoader());
    context.setDisplayName(name);
    Wrapper wrapper = context.createWrapper();
    wrapper.setName("default");
    wrapper.setServletClass(DefaultServlet.class.getName());
    context.addChild(wrapper);
    context.addServletMappingDecoded("/", "default");
    Tomcat.addDefaultMimeTypeMappings(context);
    JspServlets.hide(context, "*.jsp", "*.ftl");
    ServletContextPool.put(name, context.getServletContext());
    server.add(context);
    List<Theme> themes = themes(name, context.getServletContext());
    LOG.info("Theme {} at /o/{}", themes, name);
  }

  /** The host's own layout templates, and its plain theme for when there is no war. */
  public static void addDefaults(ServletContext root) throws IOException {
    PluginPackageImpl plugin = new PluginPackageImpl("ayumi/embedded-portal/1/war");
    LayoutTemplateLocalServiceUtil.init(
        root, new String[] {text(root, "/WEB-INF/liferay-layout-templates.xml")}, plugin);
    ThemeLocalServiceUtil.init(
        root, "/html/themes", true, new String[] {text(root, LOOK_AND_FEEL)}, plugin);
  }

  private static List<Theme> themes(String name, ServletContext context) throws IOException {
    return ThemeLocalServiceUtil.init(
        name,
        context,
        "",
        true,
        new String[] {text(context, LOOK_AND_FEEL)},
        new PluginPackageImpl("ayumi/" + name + "/1/war"));
  }

  private static String text(ServletContext context, String path) throws IOException {
    try (InputStream stream = context.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IOException(context.getServletContextName() + " has no " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
