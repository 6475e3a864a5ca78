package org.ayumi.embedded.portal.web.upload;

import com.liferay.portal.kernel.upload.UploadServletRequest;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.IOException;
import java.util.Locale;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;

/** Reads a multipart form before the portal sees the request, and deletes its files afterwards. */
public final class MultipartFilter implements Filter {

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
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      chain.doFilter(request, response);
      return;
    }
    UploadServletRequest upload = PortalUtil.getUploadServletRequest((HttpServletRequest) request);
    try {
      chain.doFilter(upload, response);
    } finally {
      upload.cleanUp();
    }
  }
}
