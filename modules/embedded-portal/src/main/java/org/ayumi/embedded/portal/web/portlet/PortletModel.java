package org.ayumi.embedded.portal.web.portlet;

import com.liferay.portal.kernel.application.type.ApplicationType;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.model.PortletApp;
import com.liferay.portal.kernel.model.PortletInfo;
import com.liferay.portal.kernel.model.PublicRenderParameter;
import com.liferay.portal.kernel.portlet.InvokerPortlet;
import com.liferay.portal.kernel.xml.QName;
import com.liferay.portal.kernel.xml.SAXReaderUtil;
import com.liferay.portal.model.impl.PublicRenderParameterImpl;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/** Fills the portal's model of a portlet from the properties of its service. */
final class PortletModel {

  private static final String LIFERAY = "com.liferay.portlet.";
  private static final String JAVAX = "javax.portlet.";
  private static final Set<String> WINDOW_STATES =
      Set.of("exclusive", "pop_up", "maximized", "minimized", "normal");

  private final Portlet model;
  private final ServiceProperties properties;
  private final Bundle bundle;

  PortletModel(Portlet model, ServiceProperties properties, Bundle bundle) {
    this.model = model;
    this.properties = properties;
    this.bundle = bundle;
  }

  void fill() throws IOException {
    fillStandard();
    model.setDefaultPreferences(preferences());
    fillModesAndStates();
    fillPublicRenderParameters();
    fillLiferayTexts();
    fillLiferayFlags();
    fillFiles();
  }

  private void fillStandard() {
    model.setApplicationTypes(Set.of(ApplicationType.WIDGET));
    model.setExpCache(properties.number(JAVAX + "expiration-cache", 0));
    model.setAsyncSupported(properties.flag(JAVAX + "async-supported", false));
    Map<String, String> parameters = properties.below(JAVAX + "init-param.");
    parameters.put(InvokerPortlet.INIT_INVOKER_PORTLET_NAME, PortletServlets.NAME);
    model.setInitParams(new HashMap<>(parameters));
    String title = properties.text(JAVAX + "info.title", "");
    model.setPortletInfo(
        new PortletInfo(
            properties.text(JAVAX + "display-name", title),
            properties.text(JAVAX + "info.short-title", ""),
            properties.text(JAVAX + "info.keywords", ""),
            properties.text(JAVAX + "description", "")));
    model.setResourceBundle(properties.text(JAVAX + "resource-bundle", model.getResourceBundle()));
    properties.ifText(JAVAX + "preferences-validator", model::setPreferencesValidator);
    model.setSupportedLocales(new HashSet<>(properties.list(JAVAX + "supported-locale")));
    List<String> roles = properties.list(JAVAX + "security-role-ref");
    model.setUnlinkedRoles(
        roles.isEmpty()
            ? new HashSet<>(Set.of("administrator", "guest", "power-user", "user"))
            : new HashSet<>(roles));
    model.linkRoles();
    model.setMultipartMaxFileSize(-1);
    model.setMultipartMaxRequestSize(-1);
    model.setProcessingEvents(new HashSet<>());
    model.setPublishingEvents(new HashSet<>());
  }

  /** The XML itself, or {@code classpath:} and its place in the bundle. */
  private String preferences() throws IOException {
    String value = properties.text(JAVAX + "preferences", "");
    if (!value.startsWith("classpath:")) {
      return value;
    }
    URL url = bundle.getResource(value.substring("classpath:".length()));
    if (url == null) {
      throw new IOException(bundle.getSymbolicName() + " has no " + value);
    }
    try (InputStream stream = url.openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void fillModesAndStates() {
    model.setPortletModes(
        byMimeType(JAVAX + "portlet-mode", Map.of("text/html", Set.of("view")), "view"));
    model.setWindowStates(
        byMimeType(JAVAX + "window-state", Map.of("text/html", WINDOW_STATES), "normal"));
  }

  private Map<String, Set<String>> byMimeType(
      String key, Map<String, Set<String>> defaults, String always) {
    Map<String, Set<String>> found = new HashMap<>(defaults);
    for (String value : properties.wholeValues(key)) {
      String[] parts = value.split(";", 2);
      if (parts.length == 2) {
        Set<String> names =
            Arrays.stream(parts[1].split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        names.add(always);
        found.put(parts[0].strip(), names);
      }
    }
    return found;
  }

  private void fillPublicRenderParameters() {
    PortletApp app = model.getPortletApp();
    Set<PublicRenderParameter> parameters = new HashSet<>();
    for (String value : properties.list(JAVAX + "supported-public-render-parameter")) {
      String[] parts = value.split(";", 2);
      String namespace = parts.length == 2 ? parts[1] : app.getDefaultNamespace();
      QName name = SAXReaderUtil.createQName(parts[0], SAXReaderUtil.createNamespace(namespace));
      parameters.add(new PublicRenderParameterImpl(parts[0], name, app));
    }
    model.setPublicRenderParameters(parameters);
  }

  private void fillLiferayTexts() {
    liferayText("css-class-wrapper", model::setCssClassWrapper);
    liferayText("friendly-url-mapper-class", model::setFriendlyURLMapperClass);
    liferayText("friendly-url-mapping", model::setFriendlyURLMapping);
    liferayText("friendly-url-routes", model::setFriendlyURLRoutes);
    liferayText("icon", model::setIcon);
    liferayText("parent-struts-path", model::setParentStrutsPath);
    liferayText("struts-path", model::setStrutsPath);
    liferayText("user-principal-strategy", model::setUserPrincipalStrategy);
    liferayText("virtual-path", model::setVirtualPath);
    model.setRenderWeight(properties.number(LIFERAY + "render-weight", model.getRenderWeight()));
    model.setAutopropagatedParameters(
        new HashSet<>(properties.list(LIFERAY + "autopropagated-parameters")));
  }

  private void liferayText(String name, Consumer<String> setter) {
    properties.ifText(LIFERAY + name, setter);
  }

  private void fillLiferayFlags() {
    liferayFlag("action-url-redirect", model::setActionURLRedirect);
    liferayFlag("active", model::setActive);
    liferayFlag("add-default-resource", model::setAddDefaultResource);
    liferayFlag("ajaxable", model::setAjaxable);
    liferayFlag("include", model::setInclude);
    liferayFlag("instanceable", model::setInstanceable);
    liferayFlag("layout-cacheable", model::setLayoutCacheable);
    liferayFlag("maximize-edit", model::setMaximizeEdit);
    liferayFlag("maximize-help", model::setMaximizeHelp);
    liferayFlag("pop-up-print", model::setPopUpPrint);
    liferayFlag("preferences-company-wide", model::setPreferencesCompanyWide);
    liferayFlag("preferences-owned-by-group", model::setPreferencesOwnedByGroup);
    liferayFlag("preferences-unique-per-layout", model::setPreferencesUniquePerLayout);
    liferayFlag("private-request-attributes", model::setPrivateRequestAttributes);
    liferayFlag("private-session-attributes", model::setPrivateSessionAttributes);
    liferayFlag("requires-namespaced-parameters", model::setRequiresNamespacedParameters);
    liferayFlag("restore-current-view", model::setRestoreCurrentView);
    liferayFlag("scopeable", model::setScopeable);
    liferayFlag("show-portlet-access-denied", model::setShowPortletAccessDenied);
    liferayFlag("show-portlet-inactive", model::setShowPortletInactive);
    liferayFlag("single-page-application", model::setSinglePageApplication);
    liferayFlag("system", model::setSystem);
    liferayFlag("use-default-template", model::setUseDefaultTemplate);
  }

  private void liferayFlag(String name, Consumer<Boolean> setter) {
    properties.ifFlag(LIFERAY + name, setter);
  }

  private void fillFiles() {
    model.setHeaderPortalCss(properties.list(LIFERAY + "header-portal-css"));
    model.setHeaderPortalJavaScript(properties.list(LIFERAY + "header-portal-javascript"));
    model.setHeaderPortletCss(properties.list(LIFERAY + "header-portlet-css"));
    model.setHeaderPortletJavaScript(properties.list(LIFERAY + "header-portlet-javascript"));
    model.setFooterPortalCss(properties.list(LIFERAY + "footer-portal-css"));
    model.setFooterPortalJavaScript(properties.list(LIFERAY + "footer-portal-javascript"));
    model.setFooterPortletCss(properties.list(LIFERAY + "footer-portlet-css"));
    model.setFooterPortletJavaScript(properties.list(LIFERAY + "footer-portlet-javascript"));
  }
}
