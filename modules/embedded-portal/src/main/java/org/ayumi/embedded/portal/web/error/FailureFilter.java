package org.ayumi.embedded.portal.web.error;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The outermost filter: what is thrown through it becomes a status 500 with an id. */
public final class FailureFilter implements Filter {

  @Override
  public void init(FilterConfig config) {
    // Nothing to read.
  }

  @Override
  public void destroy() {
    // Nothing to give back.
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    ((HttpServletResponse) response).setHeader("X-Content-Type-Options", "nosniff");
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | Error thrown) {
      Failure.report((HttpServletRequest) request, "request", thrown);
      if (response.isCommitted()) {
        throw thrown;
      }
      response.reset();
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }
}
