package org.ayumi.embedded.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.ayumi.embedded.portal.web.sample.NotesPortlet;

/** The jar of a small web bundle: the classes of the package {@code sample}, pages, components. */
final class SampleBundle {

  private static final List<String> IMPORTS =
      List.of(
          "com.liferay.mail.kernel.model",
          "com.liferay.mail.kernel.service",
          "com.liferay.petra.function",
          "com.liferay.portal.kernel.exception",
          "com.liferay.portal.kernel.json",
          "com.liferay.portal.kernel.language",
          "com.liferay.portal.kernel.model",
          "com.liferay.portal.kernel.portlet",
          "com.liferay.portal.kernel.portlet.bridges.mvc",
          "com.liferay.portal.kernel.scheduler",
          "com.liferay.portal.kernel.security.permission",
          "com.liferay.portal.kernel.service",
          "com.liferay.portal.kernel.settings",
          "com.liferay.portal.kernel.theme",
          "com.liferay.portal.kernel.upload",
          "com.liferay.portal.kernel.servlet",
          "com.liferay.portal.kernel.util",
          "com.liferay.taglib",
          "com.liferay.taglib.portlet",
          "com.liferay.taglib.theme",
          "com.liferay.taglib.ui",
          "com.liferay.taglib.util",
          "com.liferay.taglib.servlet",
          "javax.mail.internet",
          "javax.portlet",
          "javax.servlet",
          "javax.servlet.http",
          "javax.servlet.jsp",
          "javax.servlet.jsp.tagext");

  private SampleBundle() {}

  /** Writes the jar. */
  static Path write(Path jar) throws IOException, URISyntaxException {
    return write(jar, Map.of());
  }

  /** Writes the jar with some of its files changed. */
  static Path write(Path jar, Map<String, String> changed) throws IOException, URISyntaxException {
    Path root = Path.of(SampleBundle.class.getResource("/sample-bundle").toURI());
    Path classes =
        Path.of(NotesPortlet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest(root))) {
      copy(root, root, changed, out);
      copy(classes, classes.resolve("org/ayumi/embedded/portal/web/sample"), changed, out);
    }
    return jar;
  }

  private static Manifest manifest(Path root) throws IOException {
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.putValue("Bundle-ManifestVersion", "2");
    headers.putValue("Bundle-SymbolicName", "sample.web");
    headers.putValue("Bundle-Version", "1.0.0");
    headers.putValue("Web-ContextPath", "/sample-web");
    headers.putValue("Import-Package", String.join(",", IMPORTS));
    headers.putValue(
        "Provide-Capability",
        "liferay.resource.bundle;resource.bundle.base.name=\"content.Language\"");
    try (Stream<Path> components = Files.list(root.resolve("OSGI-INF"))) {
      headers.putValue(
          "Service-Component",
          components
              .map(path -> "OSGI-INF/" + path.getFileName())
              .sorted()
              .collect(Collectors.joining(",")));
    }
    return manifest;
  }

  private static void copy(
      Path root, Path directory, Map<String, String> changed, JarOutputStream out)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/');
      out.putNextEntry(new ZipEntry(name));
      if (changed.containsKey(name)) {
        out.write(changed.get(name).getBytes(StandardCharsets.UTF_8));
      } else {
        Files.copy(file, out);
      }
      out.closeEntry();
    }
  }

  /** Reads a resource of the bundle, as it is in the sources. */
  static String source(String path) throws IOException {
    URL url = SampleBundle.class.getResource("/sample-bundle/" + path);
    try (InputStream stream = url.openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
