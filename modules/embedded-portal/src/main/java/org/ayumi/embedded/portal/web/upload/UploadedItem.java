package org.ayumi.embedded.portal.web.upload;

import com.liferay.portal.kernel.upload.FileItem;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemHeaders;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItem;

/** A field or a file of a multipart form. */
final class UploadedItem implements FileItem {

  private final DiskFileItem item;

  UploadedItem(DiskFileItem item) {
    this.item = item;
  }

  @Override
  public void delete() {
    item.delete();
  }

  @Override
  public String getContentType() {
    return item.getContentType() == null ? "" : item.getContentType();
  }

  @Override
  public String getFieldName() {
    return item.getFieldName();
  }

  /** Without the directories that some browsers send. */
  @Override
  public String getFileName() {
    String name = getFullFileName();
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return name.substring(slash + 1);
  }

  @Override
  public String getFileNameExtension() {
    int dot = getFileName().lastIndexOf('.');
    return dot < 0 ? "" : getFileName().substring(dot + 1);
  }

  @Override
  public String getFullFileName() {
    return item.getName() == null ? "" : item.getName();
  }

  @Override
  public String getHeader(String name) {
    return headers() == null ? null : headers().getHeader(name);
  }

  @Override
  public Collection<String> getHeaderNames() {
    List<String> names = new ArrayList<>();
    if (headers() != null) {
      headers().getHeaderNames().forEachRemaining(names::add);
    }
    return names;
  }

  @Override
  public Collection<String> getHeaders(String name) {
    List<String> values = new ArrayList<>();
    if (headers() != null) {
      headers().getHeaders(name).forEachRemaining(values::add);
    }
    return values;
  }

  private FileItemHeaders headers() {
    return item.getHeaders();
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return item.getInputStream();
  }

  @Override
  public long getSize() {
    return item.getSize();
  }

  @Override
  public int getSizeThreshold() {
    return MultipartParser.IN_MEMORY;
  }

  @Override
  public File getStoreLocation() {
    return item.getStoreLocation();
  }

  @Override
  public String getString() {
    try {
      return item.getString(StandardCharsets.UTF_8.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written when it is first asked for. */
  @Override
  public File getTempFile() {
    File stored = item.getStoreLocation();
    return new File(stored.getParentFile(), stored.getName() + ".copy");
  }

  @Override
  public boolean isFormField() {
    return item.isFormField();
  }

  @Override
  public boolean isInMemory() {
    return item.isInMemory();
  }

  @Override
  public void write(File file) throws Exception {
    item.write(file);
  }
}
