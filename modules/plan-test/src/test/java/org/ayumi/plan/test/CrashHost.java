package org.ayumi.plan.test;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.ayumi.embedded.portal.boot.EmbeddedPortal;
import org.ayumi.embedded.portal.boot.PortalOptions;
import org.osgi.framework.Bundle;

/** A JVM with a portal that waits to be killed while the probe in it does something. */
public final class CrashHost {

  private CrashHost() {}

  /**
   * Arguments: the probe's memory file and what to do and as which variant; options as system
   * properties.
   */
  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPortal portal = EmbeddedPortal.start(PortalOptions.from(System.getProperties()))) {
      Bundle bundle = TestPortal.installTests(portal.bundleContext());
      @SuppressWarnings("unchecked")
      BiConsumer<Path, String> probe =
          (BiConsumer<Path, String>)
              bundle
                  .loadClass("org.ayumi.plan.test.portal.CrashProbe")
                  .getDeclaredConstructor()
                  .newInstance();
      probe.accept(Path.of(arguments[0]), arguments[1]);
    }
    System.exit(0);
  }
}
