package org.ayumi.embedded.portal.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A directory that is filled from the class path or from an archive. */
public final class FileTree {

  private final Path root;

  public FileTree(Path root) {
    this.root = root;
  }

  public Path root() {
    return root;
  }

  /** Deletes the directory with all it holds; does nothing when there is none. */
  public void delete() throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /** Writes one file, making its directories. */
  public void put(String path, InputStream content) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      throw new IOException("Not inside " + root + ": " + path);
    }
    Files.createDirectories(file.getParent());
    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Copies every file of an archive. */
  public void putArchive(Path archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          put(entry.getName(), zip);
        }
      }
    }
  }

  /** Copies the class path directory that holds the named file of a class's package. */
  public void putResources(Class<?> type, String directory) throws IOException {
    URL url = type.getResource(directory);
    if (url == null) {
      throw new IOException("No resources " + directory + " beside " + type.getName());
    }
    URI uri = uri(url);
    if (!"jar".equals(uri.getScheme())) {
      copy(Path.of(uri));
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      copy(jar.provider().getPath(uri));
    }
  }

  private void copy(Path source) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(source)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      try (InputStream content = Files.newInputStream(file)) {
        put(source.relativize(file).toString(), content);
      }
    }
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("Not a URI: " + url, e);
    }
  }
}
