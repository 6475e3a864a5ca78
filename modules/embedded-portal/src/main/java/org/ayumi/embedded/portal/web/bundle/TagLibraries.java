package org.ayumi.embedded.portal.web.bundle;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.jsp.JspFactory;
import org.apache.jasper.compiler.TldCache;
import org.apache.jasper.runtime.JspFactoryImpl;
import org.apache.tomcat.util.descriptor.tld.TaglibXml;
import org.apache.tomcat.util.descriptor.tld.TldParser;
import org.apache.tomcat.util.descriptor.tld.TldResourcePath;
import org.xml.sax.SAXException;

/** The tag libraries that every JSP may use, read once. */
public final class TagLibraries {

  private static final List<String> LIBRARIES =
      List.of(
          "liferay-aui",
          "liferay-clay",
          "liferay-frontend",
          "liferay-portlet",
          "liferay-portlet-ext",
          "liferay-portlet_1_0",
          "liferay-portlet_2_0",
          "liferay-security",
          "liferay-theme",
          "liferay-ui",
          "liferay-util",
          "c",
          "fmt",
          "fn");

  private final Map<String, TldResourcePath> paths = new HashMap<>();
  private final Map<TldResourcePath, TaglibXml> libraries = new HashMap<>();

  private TagLibraries() {}

  /** Reads the libraries from the class path of the host. */
  public static TagLibraries read() throws IOException {
    if (JspFactory.getDefaultFactory() == null) {
      JspFactory.setDefaultFactory(new JspFactoryImpl());
    }
    TagLibraries found = new TagLibraries();
    TldParser parser = new TldParser(true, false, true);
    for (String name : LIBRARIES) {
      for (URL url : resources("META-INF/" + name + ".tld")) {
        TldResourcePath path = new TldResourcePath(url, null);
        try {
          TaglibXml library = parser.parse(path);
          found.libraries.put(path, library);
          found.paths.putIfAbsent(library.getUri(), path);
        } catch (SAXException e) {
          throw new IOException("Tag library " + url, e);
        }
      }
    }
    return found;
  }

  private static List<URL> resources(String name) throws IOException {
    ClassLoader host = TagLibraries.class.getClassLoader();
    List<URL> urls = new ArrayList<>();
    host.getResources(name).asIterator().forEachRemaining(urls::add);
    if (urls.isEmpty()) {
      throw new IOException("Not on the class path: " + name);
    }
    return urls;
  }

  /** Makes the libraries known to the JSPs of a context. */
  public void offer(ServletContext context) {
    context.setAttribute(
        TldCache.SERVLET_CONTEXT_ATTRIBUTE_NAME, new TldCache(context, paths, libraries));
  }
}
