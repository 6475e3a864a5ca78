package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutTypePortlet;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.InvokerPortlet;
import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.portlet.PortletBagPool;
import com.liferay.portal.kernel.portlet.PortletConfigFactoryUtil;
import com.liferay.portal.kernel.portlet.PortletInstanceFactoryUtil;
import com.liferay.portal.kernel.portlet.PortletModeFactory;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.service.PortletPreferencesLocalServiceUtil;
import com.liferay.portal.kernel.service.permission.PortletPermissionUtil;
import com.liferay.portal.kernel.theme.PortletDisplay;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletConfig;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.WindowState;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;

/** A portlet on a page, as one user sees it in one request. */
final class PortletScene {

  /** The title of the maximized portlet, for the page's own title. */
  static final String MAXIMIZED_TITLE = PortletScene.class.getName() + ".title";

  private final HttpServletRequest request;
  private final Portlet portlet;
  private final ThemeDisplay display;
  private final Layout layout;
  private final InvokerPortlet invoker;
  private final PortletConfig config;
  private final PortletPreferences preferences;
  private String renderedTitle;

  PortletScene(
      HttpServletRequest request, Portlet portlet, ThemeDisplay display, ServletContext context)
      throws PortalException, PortletException {
    this.request = request;
    this.portlet = portlet;
    this.display = display;
    layout = (Layout) request.getAttribute(WebKeys.LAYOUT);
    invoker = PortletInstanceFactoryUtil.create(portlet, context);
    config = PortletConfigFactoryUtil.create(portlet, context);
    preferences =
        PortletPreferencesLocalServiceUtil.getStrictPreferences(
            PortletPreferencesFactoryUtil.getPortletPreferencesIds(
                request, portlet.getPortletId()));
  }

  Portlet portlet() {
    return portlet;
  }

  String portletId() {
    return portlet.getPortletId();
  }

  ThemeDisplay display() {
    return display;
  }

  InvokerPortlet invoker() {
    return invoker;
  }

  PortletConfig config() {
    return config;
  }

  PortletPreferences preferences() {
    return preferences;
  }

  WindowState windowState() {
    LayoutTypePortlet type = display.getLayoutTypePortlet();
    if (display.isStateExclusive()) {
      return new WindowState("exclusive");
    }
    if (display.isStatePopUp()) {
      return new WindowState("pop_up");
    }
    if (type.hasStateMaxPortletId(portletId())) {
      return WindowState.MAXIMIZED;
    }
    return type.hasStateMinPortletId(portletId()) ? WindowState.MINIMIZED : WindowState.NORMAL;
  }

  PortletMode portletMode() {
    LayoutTypePortlet type = display.getLayoutTypePortlet();
    if (type.hasModeEditPortletId(portletId())) {
      return PortletMode.EDIT;
    }
    return type.hasModeHelpPortletId(portletId())
        ? PortletMode.HELP
        : PortletModeFactory.getPortletMode("view");
  }

  boolean mayBeSeen() throws PortalException {
    return PortletPermissionUtil.hasAccessPermission(
        display.getPermissionChecker(), display.getScopeGroupId(), layout, portlet, portletMode());
  }

  /** What portlets and tags ask of the portlet they are in. */
  void fillDisplay() throws PortalException {
    PortletDisplay scene = display.getPortletDisplay();
    scene.recycle();
    scene.setThemeDisplay(display);
    scene.setActive(portlet.isActive());
    scene.setId(portletId());
    scene.setInstanceId(portlet.getInstanceId());
    scene.setRootPortletId(portlet.getRootPortletId());
    scene.setNamespace(PortalUtil.getPortletNamespace(portletId()));
    scene.setPortletName(config.getPortletName());
    scene.setPortletDisplayName(PortalUtil.getPortletTitle(portlet, display.getLocale()));
    scene.setResourcePK(PortletPermissionUtil.getPrimaryKey(display.getPlid(), portletId()));
    scene.setPortletPreferences(
        PortletPreferencesFactoryUtil.getStrictLayoutPortletSetup(layout, portletId()));
    scene.setColumnId((String) request.getAttribute(WebKeys.RENDER_PORTLET_COLUMN_ID));
    Integer position = (Integer) request.getAttribute(WebKeys.RENDER_PORTLET_COLUMN_POS);
    scene.setColumnPos(position == null ? 0 : position);
    Integer count = (Integer) request.getAttribute(WebKeys.RENDER_PORTLET_COLUMN_COUNT);
    scene.setColumnCount(count == null ? 1 : count);
    WindowState state = windowState();
    scene.setStateMax(state.equals(WindowState.MAXIMIZED));
    scene.setStateMin(state.equals(WindowState.MINIMIZED));
    scene.setStateNormal(state.equals(WindowState.NORMAL));
    scene.setStateExclusive(display.isStateExclusive());
    scene.setStatePopUp(display.isStatePopUp());
    PortletMode mode = portletMode();
    scene.setModeEdit(mode.equals(PortletMode.EDIT));
    scene.setModeHelp(mode.equals(PortletMode.HELP));
    scene.setModeView(mode.equals(PortletMode.VIEW));
    scene.setTitle(title());
    scene.setURLConfiguration(configurationUrl());
  }

  /** What the portlet said while it was rendered. */
  void rememberTitle(String title) {
    renderedTitle = title;
    if (windowState().equals(WindowState.MAXIMIZED)) {
      request.setAttribute(MAXIMIZED_TITLE, title());
      PortalUtil.getOriginalServletRequest(request).setAttribute(MAXIMIZED_TITLE, title());
    }
  }

  /** The title that the portlet set, else the one of its kind in the user's language. */
  String title() {
    return renderedTitle == null || renderedTitle.isEmpty()
        ? PortalUtil.getPortletTitle(portlet, display.getLocale())
        : renderedTitle;
  }

  /** The title that the page's keeper gave this portlet, or nothing. */
  String ownTitle() {
    PortletPreferences setup = display.getPortletDisplay().getPortletPreferences();
    if (!"true".equals(setup.getValue("portletSetupUseCustomTitle", "false"))) {
      return "";
    }
    String languageId = LocaleUtil.toLanguageId(display.getLocale());
    return setup.getValue("portletSetupTitle_" + languageId, "");
  }

  /** Where this user configures the portlet; empty when it or the user cannot. */
  String configurationUrl() throws PortalException {
    if (!display.isSignedIn()
        || PortletBagPool.get(portlet.getRootPortletId()) == null
        || portlet.getConfigurationActionInstance() == null
        || !PortletPermissionUtil.contains(
            display.getPermissionChecker(),
            display.getScopeGroupId(),
            layout,
            portlet,
            ActionKeys.CONFIGURATION)) {
      return "";
    }
    LiferayPortletURL url =
        PortletURLFactoryUtil.create(
            request, HostPortlets.CONFIGURATION, display.getPlid(), PortletRequest.RENDER_PHASE);
    try {
      url.setWindowState(WindowState.MAXIMIZED);
    } catch (javax.portlet.WindowStateException e) {
      throw new PortalException(e);
    }
    MutableRenderParameters parameters = url.getRenderParameters();
    parameters.setValue("mvcPath", "/edit_configuration.jsp");
    parameters.setValue("portletConfiguration", "true");
    parameters.setValue("portletResource", portletId());
    parameters.setValue("returnToFullPageURL", PortalUtil.getLayoutURL(layout, display));
    return url.toString();
  }
}
