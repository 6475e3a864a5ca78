package org.ayumi.plan.editor.web.internal.command;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.portlet.ResourceResponse;

/** A file that is sent to be kept, never to be shown or guessed at by the browser (F14). */
public final class Download {

  public static final String XLSX = "xlsx";
  public static final String CSV = "csv";

  private static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ResourceResponse response;

  public Download(ResourceResponse response) {
    this.response = response;
  }

  /**
   * @param plainName in ASCII, for those who do not read the title
   * @param title names the file
   * @param ending xlsx or csv
   */
  public void send(String plainName, String title, String ending, byte[] file) throws IOException {
    response.setContentType(ending.equals(XLSX) ? XLSX_TYPE : "text/csv; charset=UTF-8");
    String name = title + "." + ending;
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    response.setProperty(
        "Content-Disposition",
        "attachment; filename=\"" + plainName + "." + ending + "\"; filename*=UTF-8''" + encoded);
    response.setProperty("X-Content-Type-Options", "nosniff");
    response.setProperty("Cache-Control", "private, no-store");
    response.setContentLength(file.length);
    response.getPortletOutputStream().write(file);
  }
}
