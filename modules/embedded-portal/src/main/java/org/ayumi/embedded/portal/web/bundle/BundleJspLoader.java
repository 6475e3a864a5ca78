package org.ayumi.embedded.portal.web.bundle;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;

/**
 * What the JSPs of a bundle see: the bundle's own view of the world and, as in the product, the
 * engine that runs JSPs, with JSTL. Nothing else of the host: an import that a bundle lacks is
 * missed here too.
 */
final class BundleJspLoader extends ClassLoader {

  private static final List<String> ENGINE =
      List.of(
          "javax.servlet.",
          "javax.el.",
          "javax.annotation.",
          "org.apache.jasper.",
          "org.apache.el.",
          "org.apache.tomcat.",
          "org.apache.taglibs.standard.");

  private static final String PORTAL = "com/liferay/";

  private final ClassLoader bundle;
  private final ClassLoader engine;

  BundleJspLoader(ClassLoader bundle, ClassLoader engine) {
    super(null);
    this.bundle = bundle;
    this.engine = engine;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    try {
      return bundle.loadClass(name);
    } catch (ClassNotFoundException e) {
      if (ofEngine(name)) {
        return engine.loadClass(name);
      }
      throw e;
    }
  }

  /**
   * The compiler, too, sees the portal's own classes in the product; the compiled page does not.
   */
  @Override
  public URL getResource(String name) {
    URL url = bundle.getResource(name);
    boolean forCompiler =
        ofEngine(name.replace('/', '.')) || (name.startsWith(PORTAL) && name.endsWith(".class"));
    return url == null && forCompiler ? engine.getResource(name) : url;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return bundle.getResources(name);
  }

  private static boolean ofEngine(String name) {
    return ENGINE.stream().anyMatch(name::startsWith);
  }
}
