package org.ayumi.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The war that the build has just packed, opened for reading. */
final class ThemeWar {

  private static final String FILE = System.getProperty("theme.war", "target/ayumi-theme.war");

  private ThemeWar() {}

  static List<String> names() {
    try (ZipFile zip = new ZipFile(FILE)) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    try (ZipFile zip = new ZipFile(FILE)) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new AssertionError("The war has no " + name);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties properties(String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
