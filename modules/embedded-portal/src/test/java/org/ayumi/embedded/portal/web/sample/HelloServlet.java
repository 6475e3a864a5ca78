package org.ayumi.embedded.portal.web.sample;

import com.liferay.portal.kernel.util.PortalUtil;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A servlet of the HTTP whiteboard. */
public final class HelloServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain; charset=UTF-8");
    response
        .getWriter()
        .print("hello " + request.getPathInfo() + " user " + PortalUtil.getUserId(request));
  }
}
