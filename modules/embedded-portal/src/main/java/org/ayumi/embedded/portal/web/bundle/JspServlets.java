package org.ayumi.embedded.portal.web.bundle;

import java.nio.file.Path;
import javax.servlet.DispatcherType;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.jasper.servlet.JspServlet;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Gives a context its JSPs and its files. */
public final class JspServlets {

  private static final String NAME = "jsp";

  private JspServlets() {}

  /**
   * JSPs are compiled when they are first used and never again: a changed bundle gets a new context
   * and an empty work directory.
   */
  public static void add(StandardContext context, Path workDirectory) {
    Wrapper jsp = context.createWrapper();
    jsp.setName(NAME);
    jsp.setServletClass(JspServlet.class.getName());
    jsp.addInitParameter("scratchdir", workDirectory.toString());
    jsp.addInitParameter("development", "false");
    jsp.addInitParameter("fork", "false");
    jsp.addInitParameter("xpoweredBy", "false");
    jsp.addInitParameter("displaySourceFragment", "false");
    jsp.addInitParameter("compilerSourceVM", "11");
    jsp.addInitParameter("compilerTargetVM", "11");
    jsp.setLoadOnStartup(1);
    context.addChild(jsp);
    context.addServletMappingDecoded("*.jsp", NAME);
    Wrapper files = context.createWrapper();
    files.setName("default");
    files.setServletClass(DefaultServlet.class.getName());
    files.addInitParameter("listings", "false");
    files.setLoadOnStartup(1);
    context.addChild(files);
    context.addServletMappingDecoded("/", "default");
    Tomcat.addDefaultMimeTypeMappings(context);
  }

  /** Lets a browser have neither pages nor anything else below the patterns, only dispatches. */
  public static void hide(StandardContext context, String... patterns) {
    FilterDef filter = new FilterDef();
    filter.setFilterName("hidden");
    filter.setFilterClass(HiddenFilter.class.getName());
    filter.setFilter(new HiddenFilter());
    filter.setAsyncSupported("true");
    context.addFilterDef(filter);
    FilterMap map = new FilterMap();
    map.setFilterName("hidden");
    map.setDispatcher(DispatcherType.REQUEST.name());
    for (String pattern : patterns) {
      map.addURLPatternDecoded(pattern);
    }
    context.addFilterMap(map);
  }
}
