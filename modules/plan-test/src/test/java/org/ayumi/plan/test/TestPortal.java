package org.ayumi.plan.test;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.ayumi.embedded.portal.boot.PortalOptions;
import org.ayumi.embedded.portal.boot.StartRefused;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A fresh portal with the bundles as built, and the bundle of the tests that run in it. */
final class TestPortal {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path BUNDLE = Path.of("target", "in-portal", "plan-test.jar");
  private static final List<String> DEPLOYED =
      List.of("plan-domain", "plan-exchange", "plan-api", "plan-service");

  private TestPortal() {}

  /** With the database that {@code ayumi.jdbc.*} name, else one of its own. */
  static PortalOptions options() throws StartRefused {
    Properties properties = new Properties();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("ayumi.jdbc."))
        .filter(name -> !System.getProperty(name).isEmpty())
        .forEach(name -> properties.setProperty(name, System.getProperty(name)));
    properties.setProperty("ayumi.home", Path.of("target", "portal").toAbsolutePath().toString());
    properties.setProperty("ayumi.fresh", "true");
    properties.setProperty("ayumi.port", "0");
    properties.setProperty("ayumi.sql.count", "true");
    properties.setProperty("ayumi.web", "false");
    properties.setProperty("ayumi.demo", "false");
    properties.setProperty("ayumi.bundles", bundles());
    return PortalOptions.from(properties);
  }

  /** The modules' jars, as Maven just built them. */
  static String bundles() {
    return DEPLOYED.stream()
        .map(
            module ->
                Path.of("..", module, "target", module + "-1.0.0.jar")
                    .toAbsolutePath()
                    .normalize()
                    .toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  static Bundle installTests(BundleContext context) throws IOException, BundleException {
    Bundle bundle = context.installBundle(jar().toUri().toString());
    bundle.start();
    return bundle;
  }

  /** This module's main classes as a jar: it is packaged only after its tests have run. */
  static Path jar() throws IOException {
    Files.createDirectories(BUNDLE.getParent());
    Manifest manifest;
    try (var in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
      manifest = new Manifest(in);
    }
    try (OutputStream out = Files.newOutputStream(BUNDLE);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = CLASSES.relativize(file).toString().replace('\\', '/');
        if (!name.equals("META-INF/MANIFEST.MF")) {
          jar.putNextEntry(new ZipEntry(name));
          Files.copy(file, jar);
          jar.closeEntry();
        }
      }
    }
    return BUNDLE.toAbsolutePath();
  }
}
