package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.upload.UploadPortletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.SheetLimits;

/** The files that were sent, each no longer than one byte over the limit. */
public final class UploadedFiles {

  private static final int MOST = 20;

  private final UploadPortletRequest upload;

  public UploadedFiles(UploadPortletRequest upload) {
    this.upload = upload;
  }

  /** Those that have a name and content. */
  public List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>();
    String[] names = upload.getFileNames("file");
    try {
      InputStream[] streams = upload.getFilesAsStream("file");
      for (int i = 0; names != null && streams != null && i < Math.min(MOST, names.length); i++) {
        byte[] bytes = bytes(streams[i]);
        if (names[i] != null && !names[i].isEmpty() && bytes.length > 0) {
          files.add(SourceFile.of(names[i], bytes));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static byte[] bytes(InputStream stream) throws IOException {
    if (stream == null) {
      return new byte[0];
    }
    try (InputStream in = stream) {
      return in.readNBytes(SheetLimits.standard().bytes() + 1);
    }
  }
}
