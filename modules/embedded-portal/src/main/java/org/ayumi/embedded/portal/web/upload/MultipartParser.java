package org.ayumi.embedded.portal.web.upload;

import com.liferay.portal.kernel.upload.FileItem;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.upload.configuration.UploadServletRequestConfigurationProvider;
import com.liferay.portal.upload.ServletFileUpload;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItem;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/** Reads multipart forms with Tomcat's parser, on the disk what is large. */
public final class MultipartParser
    implements ServletFileUpload, UploadServletRequestConfigurationProvider {

  /** What is smaller stays in memory, in bytes. */
  static final int IN_MEMORY = 64 * 1024;

  private final File directory;
  private final long maximumBytes;

  /**
   * @param maximumBytes of a whole request
   */
  public MultipartParser(File directory, long maximumBytes) {
    this.directory = directory;
    this.maximumBytes = maximumBytes;
  }

  @Override
  public List<FileItem> parseRequest(HttpServletRequest request, String location, int threshold)
      throws UploadException {
    DiskFileItemFactory factory = new DiskFileItemFactory();
    factory.setRepository(directory);
    factory.setSizeThreshold(IN_MEMORY);
    var upload = new org.apache.tomcat.util.http.fileupload.FileUpload();
    upload.setFileItemFactory(factory);
    upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
    upload.setSizeMax(maximumBytes);
    List<FileItem> items = new ArrayList<>();
    try {
      for (var item : upload.parseRequest(new ServletRequestContext(request))) {
        items.add(new UploadedItem((DiskFileItem) item));
      }
      return items;
    } catch (SizeLimitExceededException e) {
      UploadException exceeded = new UploadException(e);
      exceeded.setExceededUploadRequestSizeLimit(true);
      throw exceeded;
    } catch (FileUploadException e) {
      throw new UploadException(e);
    }
  }

  @Override
  public long getMaxSize() {
    return maximumBytes;
  }

  @Override
  public long getMaxTries() {
    return 1;
  }

  @Override
  public String getTempDir() {
    return directory.getPath();
  }
}
