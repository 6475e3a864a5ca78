package org.ayumi.embedded.portal.web.server;

import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.util.PortalInstances;
import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;

/** Finds the portal instance of a request, which the filters after it need to know. */
final class CompanyFilter implements Filter {

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
    PortalInstances.getCompanyId((HttpServletRequest) request);
    // Asked now, the address is the browser's; later it would be that of a forward.
    PortalUtil.getCurrentURL((HttpServletRequest) request);
    chain.doFilter(request, response);
  }
}
