package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutTypePortlet;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.service.PortletLocalServiceUtil;
import com.liferay.portal.kernel.servlet.taglib.ui.BreadcrumbEntry;
import com.liferay.portal.kernel.theme.NavItem;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portal.struts.Definition;
import com.liferay.portal.struts.TilesUtil;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/** All that the page template prints, around what the portlets printed. */
public final class PageShell {

  private static final String LAYOUT_CONTENT = "/portal/layout.jsp";

  private final HttpServletRequest request;
  private final ThemeDisplay display;
  private final Layout layout;
  private final List<Portlet> portlets;
  private final PageHead head;

  PageShell(HttpServletRequest request) {
    this.request = request;
    display = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    layout = display.getLayout();
    portlets = portlets();
    head = new PageHead(request, display, portlets);
  }

  private List<Portlet> portlets() {
    LayoutTypePortlet type = display.getLayoutTypePortlet();
    if (type == null || !isLayoutPage()) {
      return List.of();
    }
    List<Portlet> portlets = new ArrayList<>(type.getAllPortlets());
    if (type.hasStateMax()) {
      Portlet maximized =
          PortletLocalServiceUtil.getPortletById(
              display.getCompanyId(), type.getStateMaxPortletId());
      portlets.clear();
      portlets.add(maximized);
    }
    return portlets;
  }

  public Map<String, String> getText() {
    return ShellText.of(getLocale());
  }

  public Locale getLocale() {
    return display.getLocale();
  }

  /** For example {@code ja-JP}. */
  public String getLang() {
    return LocaleUtil.toW3cLanguageId(getLocale());
  }

  /** Whether this is a page with portlets; else an error page or the like. */
  public boolean isLayoutPage() {
    return LAYOUT_CONTENT.equals(definition("content"));
  }

  /** What the portlets printed, as HTML. */
  public String getContent() {
    return String.valueOf(request.getAttribute(WebKeys.LAYOUT_CONTENT));
  }

  /** The page to put in, when this is no page with portlets. */
  public String getContentPage() {
    return "/html" + definition("content");
  }

  private String definition(String attribute) {
    Definition definition = (Definition) request.getAttribute(TilesUtil.DEFINITION);
    return definition == null ? "" : definition.getAttributes().get(attribute);
  }

  public String getSiteName() throws PortalException {
    return display.getSiteGroup().getDescriptiveName(getLocale());
  }

  public String getHomeUrl() throws PortalException {
    return PortalUtil.getGroupFriendlyURL(layout.getLayoutSet(), display, false, false);
  }

  /** The first heading: the name of the page, or of what the host shows in its place. */
  public String getHeading() {
    StatusPage status = StatusPage.of(request);
    if (!isLayoutPage() && status != null) {
      return status.getHeading();
    }
    Object title = request.getAttribute(PortletScene.MAXIMIZED_TITLE);
    boolean hosts = portlets.stream().anyMatch(Portlet::isSystem);
    return hosts && title != null ? title.toString() : layout.getName(getLocale());
  }

  public String getTitle() throws PortalException {
    return head.title(getHeading(), getSiteName());
  }

  public String getDescription() {
    return head.merged(WebKeys.PAGE_DESCRIPTION, " ");
  }

  public String getKeywords() {
    return head.merged(WebKeys.PAGE_KEYWORDS, ",");
  }

  /** HTML for the end of the head. */
  public String getHeadOutput() {
    return head.output(WebKeys.PAGE_TOP);
  }

  /** HTML for the start of the body. */
  public String getTopOutput() {
    return head.output(WebKeys.PAGE_BODY_TOP);
  }

  /** HTML for the end of the body. */
  public String getBottomOutput() {
    return head.output(WebKeys.PAGE_BODY_BOTTOM) + head.output(WebKeys.PAGE_BOTTOM);
  }

  public Set<String> getStyleSheets() throws MalformedURLException {
    return head.styleSheets();
  }

  public Set<String> getScripts() {
    return head.scripts();
  }

  public String getBodyClass() {
    LayoutTypePortlet type = display.getLayoutTypePortlet();
    return "ayumi "
        + (isSignedIn() ? "signed-in " : "signed-out ")
        + (layout.isPrivateLayout() ? "private-page" : "public-page")
        + (type != null && type.hasStateMax() ? " page-maximized ayumi-wide" : "");
  }

  /** The top pages of the site that this user may see. */
  public List<PageLink> getNavigation() throws Exception {
    List<PageLink> links = new ArrayList<>();
    List<Layout> layouts = display.getLayouts();
    for (NavItem item :
        NavItem.fromLayouts(request, layouts == null ? List.of() : layouts, display)) {
      links.add(PageLink.of(item, display.getPlid()));
    }
    return links;
  }

  /** The way from the site's first page to here; nothing when this is it. */
  public List<PageLink> getBreadcrumb() throws PortalException {
    List<PageLink> links = new ArrayList<>();
    links.add(new PageLink(getText().get("home"), getHomeUrl(), false));
    List<Layout> way = new ArrayList<>(layout.getAncestors());
    Collections.reverse(way);
    way.add(layout);
    List<BreadcrumbEntry> ofPortlets = breadcrumbOfPortlets();
    for (Layout step : way) {
      boolean last = step.equals(layout) && ofPortlets.isEmpty();
      links.add(
          new PageLink(step.getName(getLocale()), PortalUtil.getLayoutURL(step, display), last));
    }
    for (int i = 0; i < ofPortlets.size(); i++) {
      BreadcrumbEntry entry = ofPortlets.get(i);
      boolean last = i == ofPortlets.size() - 1;
      String url = entry.getURL() == null ? "" : entry.getURL();
      links.add(new PageLink(entry.getTitle(), url, last));
    }
    return layout.isFirstParent() && ofPortlets.isEmpty() ? List.of() : links;
  }

  @SuppressWarnings("unchecked")
  private List<BreadcrumbEntry> breadcrumbOfPortlets() {
    Object entries = request.getAttribute(WebKeys.PORTLET_BREADCRUMBS);
    return entries == null ? List.of() : (List<BreadcrumbEntry>) entries;
  }

  /** The languages of the site: name in itself, tag, link. */
  public List<LanguageLink> getLanguages() {
    List<LanguageLink> links = new ArrayList<>();
    List<Locale> locales =
        new ArrayList<>(LanguageUtil.getAvailableLocales(display.getSiteGroupId()));
    Locale first = display.getSiteDefaultLocale();
    locales.sort(Comparator.comparing((Locale locale) -> !locale.equals(first)));
    for (Locale locale : locales) {
      String url =
          display.getPathMain()
              + "/portal/update_language?p_l_id="
              + display.getPlid()
              + "&redirect="
              + URLEncoder.encode(display.getURLCurrent(), StandardCharsets.UTF_8)
              + "&languageId="
              + LocaleUtil.toLanguageId(locale)
              + "&persistState=false&showUserLocaleOptionsMessage=false";
      links.add(new LanguageLink(locale, url, locale.equals(getLocale())));
    }
    return links;
  }

  public boolean isSignedIn() {
    return display.isSignedIn();
  }

  public String getUserName() {
    return display.getUser().getFullName();
  }

  public String getSignInUrl() {
    return display.getPathMain()
        + "/portal/login?p_l_id="
        + display.getPlid()
        + "&redirect="
        + URLEncoder.encode(display.getURLCurrent(), StandardCharsets.UTF_8);
  }

  public String getSignOutUrl() {
    return display.getPathMain() + "/portal/logout";
  }
}
