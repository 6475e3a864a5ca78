package org.ayumi.embedded.portal.web.bundle;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletResponse;

/** Answers 404: what it is mapped to is for dispatches inside the portal. */
final class HiddenFilter implements Filter {

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
      throws IOException {
    ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
