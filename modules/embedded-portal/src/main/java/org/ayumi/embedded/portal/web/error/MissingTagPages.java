package org.ayumi.embedded.portal.web.error;

import com.liferay.portal.kernel.servlet.FileAvailabilityUtil;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Stands where the portal's tag pages are in a full Liferay. A tag without its page prints nothing
 * there; here it fails and says which tag it was.
 */
public final class MissingTagPages extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/html/taglib/";
  private static final Pattern TAG =
      Pattern.compile("/html/taglib/([^/]+)/([^/]+)/(page|start|end)\\.jsp");

  /** Makes every tag page exist for the tags, so that they ask for it. */
  public static void promise(ServletContext context) {
    context.setAttribute(FileAvailabilityUtil.class.getName(), new Promises());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    Object included = request.getAttribute("javax.servlet.include.servlet_path");
    Object rest = request.getAttribute("javax.servlet.include.path_info");
    String page =
        included == null ? request.getRequestURI() : included + (rest == null ? "" : "" + rest);
    ServletException missing =
        new ServletException(
            "The tag "
                + tag(page)
                + " needs the page "
                + page
                + " of a full Liferay; the embedded portal has none. Use plain HTML.");
    Failure.report(request, "tag", missing);
    throw missing;
  }

  static String tag(String page) {
    Matcher matcher = TAG.matcher(page);
    if (!matcher.matches()) {
      return page;
    }
    String family = matcher.group(1);
    String prefix = "aui".equals(family) ? "aui" : "liferay-" + family;
    return prefix + ":" + matcher.group(2).replace('_', '-');
  }

  private static final class Promises extends ConcurrentHashMap<String, Boolean> {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean get(Object path) {
      return path.toString().startsWith(ROOT) ? Boolean.TRUE : super.get(path);
    }
  }
}
