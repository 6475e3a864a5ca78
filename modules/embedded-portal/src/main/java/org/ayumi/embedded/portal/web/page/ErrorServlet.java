package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.struts.StrutsUtil;
import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.embedded.portal.web.error.Failure;

/** Where the portal goes when not even its pages can be shown. */
public final class ErrorServlet extends HttpServlet {

  /** Where the portal looks for it. */
  public static final String PATH = "/html/common/error.jsp";

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Object thrown = request.getAttribute(StrutsUtil.EXCEPTION);
    Failure.report(
        request,
        "page shell",
        thrown instanceof Throwable ? (Throwable) thrown : new ServletException("No page"));
    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }
}
