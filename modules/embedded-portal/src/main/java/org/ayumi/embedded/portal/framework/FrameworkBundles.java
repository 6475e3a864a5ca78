package org.ayumi.embedded.portal.framework;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The bundles that the framework itself needs: components, configuration, events, web bridge. */
final class FrameworkBundles {

  private static final List<String> NAMES =
      List.of(
          "org.osgi.util.function",
          "org.osgi.util.promise",
          "org.osgi.service.component",
          "org.apache.felix.metatype",
          "org.apache.felix.configadmin",
          "org.apache.felix.eventadmin",
          "org.apache.felix.scr",
          "org.apache.felix.http.base",
          "org.apache.felix.http.bridge");

  private FrameworkBundles() {}

  static void start(BundleContext bundleContext) throws IOException, BundleException {
    List<Bundle> bundles = new ArrayList<>();
    for (String name : NAMES) {
      String resource = "/framework-bundles/" + name + ".jar";
      try (InputStream in = FrameworkBundles.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IOException(resource + " is missing: build the module with Maven");
        }
        bundles.add(bundleContext.installBundle("framework:" + name, in));
      }
    }
    for (Bundle bundle : bundles) {
      bundle.start();
    }
  }
}
