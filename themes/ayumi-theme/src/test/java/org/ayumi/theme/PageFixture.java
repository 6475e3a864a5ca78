package org.ayumi.theme;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.language.Language;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.theme.NavItem;
import com.liferay.portal.kernel.theme.PortletDisplay;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import freemarker.cache.StringTemplateLoader;
import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A page of a fictional city as the portal would hand it to the templates. */
final class PageFixture {

  private final Map<String, Object> settings = new HashMap<>();
  private Locale locale = Locale.JAPAN;
  private boolean signedIn;

  PageFixture setting(String key, String value) {
    settings.put(key, value);
    return this;
  }

  PageFixture locale(Locale value) {
    locale = value;
    return this;
  }

  PageFixture signedIn() {
    signedIn = true;
    return this;
  }

  /** Variables that stand for the parent's init.ftl; each must exist there. */
  static Set<String> initNames() {
    return new PageFixture().initVariables().keySet();
  }

  String page() throws Exception {
    return render("portal_normal.ftl", new HashMap<>(initVariables()));
  }

  String portlet(String decorator) throws Exception {
    PortletDisplay display = mock(PortletDisplay.class);
    when(display.getURLBack()).thenReturn("");
    when(display.getPortletDisplayName()).thenReturn("計画");
    when(display.getRootPortletId()).thenReturn("plan");
    when(display.getId()).thenReturn("plan_INSTANCE_a");
    when(display.getTitle()).thenReturn("計画 & 進み");
    when(display.getPortletDecoratorId()).thenReturn(decorator);
    Map<String, Object> variables = new HashMap<>();
    variables.put("portletDisplay", display);
    variables.put("writer", new StringWriter());
    return render("portlet.ftl", variables);
  }

  private Map<String, Object> initVariables() {
    Map<String, Object> init = new HashMap<>();
    init.put("root_css_class", "ltr");
    init.put("w3c_language_id", locale.toLanguageTag());
    init.put("html_title", "協働推進計画 - さくら野市");
    init.put("the_title", "協働推進計画");
    init.put("top_head_include", "top_head");
    init.put("body_top_include", "body_top");
    init.put("body_bottom_include", "body_bottom");
    init.put("bottom_include", "bottom");
    init.put("content_include", "content");
    init.put("css_class", "signed-out");
    init.put("theme_settings", settings);
    init.put("theme_display", themeDisplay());
    init.put("logo_css_class", "logo");
    init.put("site_default_url", "/");
    init.put("logo_description", "");
    init.put("site_logo", "/logo.svg");
    init.put("site_logo_height", 40);
    init.put("site_logo_width", 40);
    init.put("show_site_name", true);
    init.put("site_name", "さくら野市");
    init.put("is_signed_in", signedIn);
    init.put("is_setup_complete", true);
    init.put("is_login_redirect_required", false);
    init.put("is_maximized", false);
    init.put("show_sign_in", true);
    init.put("sign_in_url", "/login");
    init.put("sign_in_text", "ログイン");
    init.put("has_navigation", true);
    init.put("nav_items", navigation());
    init.put("selectable", true);
    init.put("group_id", 1L);
    return init;
  }

  private static ThemeDisplay themeDisplay() {
    ThemeDisplay themeDisplay = mock(ThemeDisplay.class);
    when(themeDisplay.getPathMain()).thenReturn("/c");
    when(themeDisplay.getPlid()).thenReturn(1021L);
    when(themeDisplay.getURLCurrent()).thenReturn("/plan?a=1&b=2");
    return themeDisplay;
  }

  private static List<NavItem> navigation() {
    NavItem plan = item(1021, "/plan", true, List.of());
    NavItem council = item(1022, "/council", false, List.of());
    NavItem hidden = item(1031, "/taxes", false, List.of());
    return List.of(
        item(1, "/home", false, List.of(hidden)),
        item(1020, "/together", true, List.of(plan, council)));
  }

  private static NavItem item(long plid, String url, boolean selected, List<NavItem> children) {
    NavItem item = mock(NavItem.class);
    Layout layout = mock(Layout.class);
    when(layout.getPlid()).thenReturn(plid);
    when(item.getLayout()).thenReturn(layout);
    when(item.getLayoutId()).thenReturn(plid);
    when(item.getName()).thenReturn(url.substring(1));
    when(item.getTarget()).thenReturn("");
    try {
      when(item.getURL()).thenReturn(url);
      when(item.isSelected()).thenReturn(selected);
      when(item.hasBrowsableChildren()).thenReturn(!children.isEmpty());
      when(item.getBrowsableChildren()).thenReturn(children);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return item;
  }

  private String render(String name, Map<String, Object> variables) throws Exception {
    Layout layout = mock(Layout.class);
    when(layout.getPlid()).thenReturn(1021L);
    when(layout.getName(locale)).thenReturn("協働推進計画<1>");
    Language language = mock(Language.class);
    Set<Locale> locales = new LinkedHashSet<>(List.of(Locale.JAPAN, Locale.US));
    when(language.getAvailableLocales(1L)).thenReturn(locales);
    BeansWrapper beans = new BeansWrapperBuilder(Configuration.VERSION_2_3_32).build();
    variables.put("layout", layout);
    variables.put("locale", locale);
    variables.put("languageUtil", language);
    variables.put("htmlUtil", new Escaping());
    variables.put("getterUtil", statics(beans, "GetterUtil"));
    variables.put("localeUtil", statics(beans, "LocaleUtil"));
    variables.put("freeMarkerPortletPreferences", new Escaping());
    variables.put("full_templates_path", "/");
    variables.put("init", "/init_stub.ftl");
    for (String tags : List.of("", "_util", "_ui", "_theme", "_frontend")) {
      variables.put("liferay" + tags, new Tags());
    }

    StringWriter out = new StringWriter();
    configuration(name).getTemplate(name).process(variables, out);
    return out.toString();
  }

  private static TemplateModel statics(BeansWrapper beans, String name) throws Exception {
    return beans.getStaticModels().get("com.liferay.portal.kernel.util." + name);
  }

  private static Configuration configuration(String name) {
    StringTemplateLoader loader = new StringTemplateLoader();
    loader.putTemplate("init_stub.ftl", "<#include \"/init_custom.ftl\" />");
    for (String template : List.of(name, "init_custom.ftl", "navigation.ftl")) {
      loader.putTemplate(template, ThemeWar.text("templates/" + template));
    }
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
    configuration.setTemplateLoader(loader);
    configuration.setObjectWrapper(
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_32).build());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }

  /** Stands for Liferay's tags: each prints its name and what stands inside it. */
  private static final class Tags implements TemplateHashModel {

    @Override
    public TemplateModel get(String key) {
      TemplateDirectiveModel tag =
          (environment, parameters, loop, body) -> {
            environment.getOut().write('[' + key + ']');
            if (body != null) {
              body.render(environment.getOut());
            }
          };
      return tag;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** What the portal's HtmlUtil and FreeMarkerPortletPreferences do, as far as templates ask. */
  public static final class Escaping {

    public String escape(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&#34;");
    }

    public String escapeAttribute(String text) {
      return escape(text);
    }

    public String escapeHREF(String text) {
      return escape(text);
    }

    public String getPreferences(String key, String value) {
      return "<portlet-preferences><preference><name>"
          + key
          + "</name><value>"
          + value
          + "</value></preference></portlet-preferences>";
    }
  }
}
