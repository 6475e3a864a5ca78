package org.ayumi.embedded.portal.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Finds the bundles among files and directories. */
final class BundleJars {

  private BundleJars() {}

  /**
   * Looks into the paths.
   *
   * @param paths jar files, or directories whose jar files are meant; others are passed over
   * @return the jars that have a symbolic name, in order of paths and names
   */
  static List<Path> in(List<Path> paths) throws IOException {
    List<Path> jars = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          files.filter(BundleJars::isJar).sorted().forEach(jars::add);
        }
      } else if (Files.isRegularFile(path) && isJar(path)) {
        jars.add(path);
      } else if (!Files.exists(path)) {
        throw new IOException("No such bundle: " + path);
      }
    }
    List<Path> bundles = new ArrayList<>();
    for (Path jar : jars) {
      if (isBundle(jar)) {
        bundles.add(jar.toAbsolutePath().normalize());
      }
    }
    return bundles;
  }

  private static boolean isJar(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".jar")
        && !name.endsWith("-sources.jar")
        && !name.endsWith("-javadoc.jar")
        && !name.endsWith("-tests.jar");
  }

  /** False for a jar that is only half written, too: the watch looks again. */
  static boolean isBundle(Path path) {
    try (JarFile jar = new JarFile(path.toFile())) {
      Manifest manifest = jar.getManifest();
      return manifest != null
          && manifest.getMainAttributes().getValue("Bundle-SymbolicName") != null;
    } catch (IOException e) {
      return false;
    }
  }
}
