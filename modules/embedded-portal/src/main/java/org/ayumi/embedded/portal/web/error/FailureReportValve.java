package org.ayumi.embedded.portal.web.error;

import java.io.IOException;
import java.io.Writer;
import javax.servlet.RequestDispatcher;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** The last resort when no page of the portal shows an error: a plain page without a trace. */
public final class FailureReportValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    Throwable cause =
        thrown == null
            ? (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
            : thrown;
    Failure failure =
        cause == null ? Failure.of(request) : Failure.report(request, "servlet", cause);
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding("UTF-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(page(status, failure));
        response.finishResponse();
      }
    } catch (IOException e) {
      getContainer().getLogger().debug("The browser went away", e);
    }
  }

  private static String page(int status, Failure failure) {
    String id = failure == null ? "" : "<p>ID: " + failure.getId() + "</p>";
    return "<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><title>"
        + status
        + "</title></head><body><main><h1>"
        + status
        + " エラー / Error</h1>"
        + id
        + "<p><a href=\"/\">ホーム / Home</a></p></main></body></html>\n";
  }
}
