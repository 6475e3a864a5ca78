package org.ayumi.embedded.portal.web.service;

import com.liferay.portal.kernel.util.MimeTypes;
import java.io.File;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Media types by file name; the content is not looked at. */
public final class FileTypes implements MimeTypes {

  private static final String UNKNOWN = "application/octet-stream";
  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv",
          "tsv", "text/tab-separated-values",
          "json", "application/json",
          "md", "text/markdown",
          "pdf", "application/pdf",
          "svg", "image/svg+xml",
          "xls", "application/vnd.ms-excel",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "zip", "application/zip");

  @Override
  public String getContentType(File file) {
    return getContentType(file.getName());
  }

  @Override
  public String getContentType(File file, String title) {
    return getContentType(title);
  }

  @Override
  public String getContentType(InputStream content, String name) {
    return getContentType(name);
  }

  @Override
  public String getContentType(String name) {
    if (name == null) {
      return UNKNOWN;
    }
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(extension);
    if (type == null) {
      type = URLConnection.guessContentTypeFromName(name);
    }
    return type == null ? UNKNOWN : type;
  }

  @Override
  public String getExtensionContentType(String extension) {
    return getContentType("file." + extension);
  }

  @Override
  public Set<String> getExtensions(String type) {
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(entry -> "." + entry.getKey())
        .collect(Collectors.toSet());
  }
}
