package org.ayumi.plan.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** The packages that a release of the product offers to bundles, with all their versions. */
final class Offer {

  private final Map<String, Set<Version>> packages = new HashMap<>();

  /** What the manifests of a release's own jars export. */
  Offer withManifests(Path directory) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(directory, "*.jar")) {
      for (Path jar : jars) {
        try (JarFile file = new JarFile(jar.toFile())) {
          withExports(file.getManifest());
        }
      }
    }
    return this;
  }

  /** What the {@code packageinfo} files of a release's API jar declare. */
  Offer withPackageInfo(Path directory) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(directory, "*.jar")) {
      for (Path jar : jars) {
        try (JarFile file = new JarFile(jar.toFile())) {
          for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
            if (entry.getName().endsWith("/packageinfo")) {
              withPackageInfo(file, entry);
            }
          }
        }
      }
    }
    return this;
  }

  private void withPackageInfo(JarFile file, JarEntry entry) throws IOException {
    String name = entry.getName().replaceAll("/packageinfo$", "").replace('/', '.');
    try (InputStream in = file.getInputStream(entry)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      add(name, text.replace("version", "").trim());
    }
  }

  /** The packages of others that every release's framework exports. */
  Offer withFramework() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Offer.class.getResourceAsStream("framework-packages.properties")) {
      properties.load(in);
    }
    properties.forEach((name, version) -> add((String) name, (String) version));
    return this;
  }

  Offer withExports(Manifest manifest) {
    for (Clause export : Clause.of(manifest, "Export-Package")) {
      export.names().forEach(name -> add(name, export.version().orElse("0.0.0")));
    }
    return this;
  }

  private void add(String name, String version) {
    packages.computeIfAbsent(name, key -> new HashSet<>()).add(new Version(version));
  }

  int size() {
    return packages.size();
  }

  boolean resolves(String name, Clause clause) {
    return versions(name).stream()
        .anyMatch(
            version ->
                clause
                    .version()
                    .map(range -> new VersionRange(range).includes(version))
                    .orElse(true));
  }

  Set<Version> versions(String name) {
    return packages.getOrDefault(name, Set.of());
  }
}
