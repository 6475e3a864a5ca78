package org.ayumi.embedded.portal.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ayumi.embedded.portal.web.WebHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir Path directory;

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path archive(String name) throws IOException {
    Path file = directory.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void isDeletedWithAllItHolds() throws IOException {
    FileTree tree = new FileTree(directory.resolve("tree"));
    tree.put("a/b/c.txt", text("one"));
    tree.put("a/b/c.txt", text("two"));
    assertThat(directory.resolve("tree/a/b/c.txt")).hasContent("two");
    tree.delete();
    tree.delete();
    assertThat(directory.resolve("tree")).doesNotExist();
  }

  @Test
  void takesAnArchive() throws IOException {
    FileTree tree = new FileTree(directory.resolve("tree"));
    tree.putArchive(archive("css/a.css"));
    assertThat(directory.resolve("tree/css/a.css")).hasContent("x");
  }

  @Test
  void refusesFilesOutsideOfItself() throws IOException {
    FileTree tree = new FileTree(directory.resolve("tree"));
    Path archive = archive("../outside");
    assertThatThrownBy(() -> tree.putArchive(archive)).isInstanceOf(IOException.class);
    assertThat(directory.resolve("outside")).doesNotExist();
  }

  @Test
  void takesADirectoryOfTheClassPath() throws IOException {
    FileTree tree = new FileTree(directory.resolve("tree"));
    tree.putResources(WebHost.class, "docroot");
    assertThat(directory.resolve("tree/html/shell/page.jsp")).isNotEmptyFile();
    assertThatThrownBy(() -> tree.putResources(WebHost.class, "nothing"))
        .isInstanceOf(IOException.class);
  }
}
