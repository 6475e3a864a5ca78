package org.ayumi.embedded.portal.web.page;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Puts the shell around a page. The portal forwards to it as to its own template. */
public final class ShellServlet extends HttpServlet {

  /** Where the portal looks for it. */
  public static final String PATH = "/html/common/themes/portal.jsp";

  private static final long serialVersionUID = 1L;

  /** All that a page needs comes from here, in files of its own. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'self'";

  private static final String TEMPLATE = "/html/shell/page.jsp";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    PageShell shell = new PageShell(request);
    request.setAttribute("shell", shell);
    if (!shell.isLayoutPage()) {
      request.setAttribute("status", StatusPage.prepare(request, response));
    }
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Content-Language", shell.getLang());
    response.setHeader("Content-Security-Policy", POLICY);
    request.getRequestDispatcher(TEMPLATE).forward(request, response);
  }
}
