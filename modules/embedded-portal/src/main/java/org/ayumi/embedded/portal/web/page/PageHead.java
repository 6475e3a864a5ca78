package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.servlet.ServletContextPool;
import com.liferay.portal.kernel.servlet.taglib.util.OutputData;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ListMergeable;
import com.liferay.portal.kernel.util.WebKeys;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;

/** What goes into the head of a page: title, description, style sheets, scripts. */
final class PageHead {

  private final HttpServletRequest request;
  private final ThemeDisplay display;
  private final List<Portlet> portlets;

  PageHead(HttpServletRequest request, ThemeDisplay display, List<Portlet> portlets) {
    this.request = request;
    this.display = display;
    this.portlets = portlets;
  }

  /** As the product puts it together: subtitle, title of the page or of the portlet, site. */
  String title(String pageName, String siteName) {
    String title = merged(WebKeys.PAGE_TITLE, " - ");
    Object maximized = request.getAttribute(PortletScene.MAXIMIZED_TITLE);
    String page = maximized == null ? pageName : maximized.toString();
    return Stream.of(merged(WebKeys.PAGE_SUBTITLE, " - "), title.isEmpty() ? page : title, siteName)
        .filter(part -> part != null && !part.isEmpty())
        .distinct()
        .reduce((left, right) -> left + " - " + right)
        .orElse("");
  }

  String merged(String key, String separator) {
    Object value = request.getAttribute(key);
    return value instanceof ListMergeable
        ? Objects.toString(((ListMergeable<?>) value).mergeToString(separator), "")
        : "";
  }

  /** What portlets asked to be put into the page with the tags html-top, body-bottom and so on. */
  String output(String place) {
    OutputData data = (OutputData) request.getAttribute(WebKeys.OUTPUT_DATA);
    return data == null ? "" : Objects.toString(data.getMergedDataSB(place), "");
  }

  Set<String> styleSheets() throws MalformedURLException {
    Set<String> urls = new LinkedHashSet<>();
    if (display.getTheme().isWARFile()) {
      ServletContext theme = ServletContextPool.get(display.getTheme().getServletContextName());
      String file = theme.getResource("/css/ayumi.css") == null ? "main.css" : "ayumi.css";
      urls.add(display.getPathThemeCss() + "/" + file);
    }
    urls.addAll(files(Portlet::getHeaderPortalCss, Portlet::getHeaderPortletCss));
    urls.addAll(files(Portlet::getFooterPortalCss, Portlet::getFooterPortletCss));
    return urls;
  }

  Set<String> scripts() {
    Set<String> urls = new LinkedHashSet<>();
    urls.addAll(files(Portlet::getHeaderPortalJavaScript, Portlet::getHeaderPortletJavaScript));
    urls.addAll(files(Portlet::getFooterPortalJavaScript, Portlet::getFooterPortletJavaScript));
    return urls;
  }

  private Set<String> files(
      Function<Portlet, List<String>> ofPortal, Function<Portlet, List<String>> ofPortlet) {
    Set<String> urls = new LinkedHashSet<>();
    for (Portlet portlet : portlets) {
      if (!portlet.isReady()) {
        continue;
      }
      List<String> all = new ArrayList<>(ofPortal.apply(portlet));
      ofPortlet.apply(portlet).forEach(path -> all.add(portlet.getContextPath() + path));
      all.stream().map(url -> url + "?t=" + portlet.getTimestamp()).forEach(urls::add);
    }
    return urls;
  }
}
