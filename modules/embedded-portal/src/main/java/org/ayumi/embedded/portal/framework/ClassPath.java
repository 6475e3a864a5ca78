package org.ayumi.embedded.portal.framework;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The jars and directories that this JVM loads classes from, in their order. */
final class ClassPath {

  /** One jar or directory. */
  interface Element {

    /** Paths with {@code /} of all files. */
    Set<String> files();

    InputStream open(String file) throws IOException;

    Manifest manifest() throws IOException;
  }

  /** Looks at one element while it is open. */
  interface Visitor {
    void visit(Element element) throws IOException;
  }

  private final List<Path> paths;

  ClassPath(List<Path> paths) {
    this.paths = Collections.unmodifiableList(new ArrayList<>(paths));
  }

  static ClassPath ofThisJvm() {
    List<Path> paths = new ArrayList<>();
    for (String path : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      if (!path.isEmpty() && Files.exists(Path.of(path))) {
        paths.add(Path.of(path));
      }
    }
    return new ClassPath(paths);
  }

  void forEach(Visitor visitor) throws IOException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        visitor.visit(new Directory(path));
      } else if (path.toString().endsWith(".jar")) {
        try (JarFile jarFile = new JarFile(path.toFile())) {
          visitor.visit(new Jar(jarFile));
        }
      }
    }
  }

  private static final class Jar implements Element {

    private final JarFile jarFile;

    Jar(JarFile jarFile) {
      this.jarFile = jarFile;
    }

    @Override
    public Set<String> files() {
      Set<String> files = new TreeSet<>();
      Enumeration<JarEntry> entries = jarFile.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          files.add(entry.getName());
        }
      }
      return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
      return jarFile.getInputStream(jarFile.getJarEntry(file));
    }

    @Override
    public Manifest manifest() throws IOException {
      Manifest manifest = jarFile.getManifest();
      return manifest == null ? new Manifest() : manifest;
    }
  }

  private static final class Directory implements Element {

    private final Path root;

    Directory(Path root) {
      this.root = root;
    }

    @Override
    public Set<String> files() {
      Set<String> files = new TreeSet<>();
      try (Stream<Path> paths = Files.walk(root)) {
        paths
            .filter(Files::isRegularFile)
            .forEach(
                path ->
                    files.add(root.relativize(path).toString().replace(File.separatorChar, '/')));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
      return Files.newInputStream(root.resolve(file));
    }

    @Override
    public Manifest manifest() {
      return new Manifest();
    }
  }
}
