package org.ayumi.plan.display.web.internal.configuration;

import com.liferay.portal.kernel.portlet.ConfigurationAction;
import com.liferay.portal.kernel.portlet.DefaultConfigurationAction;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletConfig;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the web team sets a widget: plan, view, heading level, columns, page size (B2). */
@Component(
    property = "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
    service = ConfigurationAction.class)
public final class PlanDisplayConfigurationAction extends DefaultConfigurationAction {

  private static final String REFUSED = "org.ayumi.plan.display.web.refused-settings";

  @Reference private EditionSource editions;

  @Override
  public String getJspPath(HttpServletRequest httpServletRequest) {
    return "/configuration.jsp";
  }

  @Override
  public void include(
      PortletConfig portletConfig, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    PortletRequest portletRequest = (PortletRequest) request.getAttribute("javax.portlet.request");
    Object refused = SessionErrors.get(portletRequest, REFUSED);
    SettingsForm form = refused == null ? stored(request) : (SettingsForm) refused;
    request.setAttribute(
        "display",
        new ConfigurationDisplay(
            form, editions.plans(themeDisplay(portletRequest).getCompanyId()), refused != null));
    super.include(portletConfig, request, response);
  }

  @Override
  public void processAction(
      PortletConfig portletConfig, ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {
    SessionErrors.clear(actionRequest);
    SettingsForm form = SettingsForm.sent(actionRequest::getParameterValues);
    if (!form.errors(editions.plans(themeDisplay(actionRequest).getCompanyId())).isEmpty()) {
      SessionErrors.add(actionRequest, REFUSED, form);
      return;
    }
    form.preferences().forEach((name, value) -> setPreference(actionRequest, name, value));
    super.processAction(portletConfig, actionRequest, actionResponse);
  }

  private static SettingsForm stored(HttpServletRequest request) throws Exception {
    String widget = ParamUtil.getString(request, "portletResource");
    PortletPreferences preferences = PortletPreferencesFactoryUtil.getPortletSetup(request, widget);
    return SettingsForm.of(new DisplaySettings(preferences::getValue));
  }

  private static ThemeDisplay themeDisplay(PortletRequest request) {
    return (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
  }
}
