package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.ConfigurationAction;
import com.liferay.portal.kernel.portlet.LiferayPortletConfig;
import com.liferay.portal.kernel.portlet.PortletConfigFactoryUtil;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.service.PortletLocalServiceUtil;
import com.liferay.portal.kernel.service.permission.PortletPermissionUtil;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.JavaConstants;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portlet.internal.PortletConfigImpl;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.PortletConfig;
import javax.portlet.PortletException;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.filter.ActionRequestWrapper;
import javax.portlet.filter.RenderRequestWrapper;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;

/** Shows and saves the configuration of another portlet by its {@link ConfigurationAction}. */
public final class ConfigurationPortlet extends GenericPortlet {

  private static final String SAVED = "saved";

  @Override
  @SuppressWarnings("deprecation") // its successor is for another phase
  protected void doView(RenderRequest request, RenderResponse response)
      throws PortletException, IOException {
    try {
      Portlet target = target(request);
      ThemeDisplay display = display(request);
      String title = PortalUtil.getPortletTitle(target, display.getLocale());
      request.setAttribute("text", ShellText.of(display.getLocale()));
      request.setAttribute(SAVED, SessionMessages.contains(request, SAVED));
      request.setAttribute(
          "back", PortalUtil.escapeRedirect(ParamUtil.getString(request, "returnToFullPageURL")));
      response.setTitle(ShellText.of(display.getLocale()).get("configuration-of") + " " + title);
      include("/html/portal/configuration_head.jsp", request, response);
      includeConfiguration(target, request, response);
    } catch (PortalException e) {
      throw new PortletException(e);
    }
  }

  private void include(String page, RenderRequest request, RenderResponse response)
      throws PortletException, IOException {
    getPortletContext().getRequestDispatcher(page).include(request, response);
  }

  /** The action's page sees the preferences and the texts of the portlet that it configures. */
  private void includeConfiguration(Portlet target, RenderRequest request, RenderResponse response)
      throws PortletException, PortalException {
    HttpServletRequest inner = PortalUtil.getHttpServletRequest(request);
    PortletPreferences preferences = setup(request, target);
    PortletConfig texts = textsOf(target, inner);
    inner.setAttribute(JavaConstants.JAVAX_PORTLET_CONFIG, texts);
    inner.setAttribute(
        JavaConstants.JAVAX_PORTLET_REQUEST,
        new RenderRequestWrapper(request) {
          @Override
          public PortletPreferences getPreferences() {
            return preferences;
          }
        });
    try {
      target
          .getConfigurationActionInstance()
          .include(texts, inner, PortalUtil.getHttpServletResponse(response));
    } catch (PortletException | PortalException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new PortletException(e);
    } finally {
      inner.setAttribute(JavaConstants.JAVAX_PORTLET_CONFIG, getPortletConfig());
      inner.setAttribute(JavaConstants.JAVAX_PORTLET_REQUEST, request);
    }
  }

  /** This portlet's own configuration, with the texts of another. */
  private PortletConfig textsOf(Portlet target, HttpServletRequest request) {
    PortletConfig other = config(target, request);
    Portlet self = ((LiferayPortletConfig) getPortletConfig()).getPortlet();
    return new PortletConfigImpl(self, getPortletContext()) {
      @Override
      public ResourceBundle getResourceBundle(Locale locale) {
        return other.getResourceBundle(locale);
      }
    };
  }

  @Override
  public void processAction(ActionRequest request, ActionResponse response)
      throws PortletException, IOException {
    try {
      Portlet target = target(request);
      ConfigurationAction action = target.getConfigurationActionInstance();
      PortletPreferences preferences = setup(request, target);
      action.processAction(
          config(target, PortalUtil.getHttpServletRequest(request)),
          new ActionRequestWrapper(request) {
            @Override
            public PortletPreferences getPreferences() {
              return preferences;
            }
          },
          response);
      if (SessionErrors.isEmpty(request)) {
        SessionMessages.add(request, SAVED);
      }
      keep(request, response, "mvcPath", "portletConfiguration", "portletResource");
      keep(request, response, "returnToFullPageURL");
    } catch (PortletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new PortletException(e);
    }
  }

  /** The form comes again, with what it was about. */
  private static void keep(ActionRequest request, ActionResponse response, String... names) {
    for (String name : names) {
      try {
        response.getRenderParameters().setValue(name, ParamUtil.getString(request, name));
      } catch (IllegalStateException e) {
        // The action sent the browser elsewhere.
        return;
      }
    }
  }

  /** The portlet to configure, if this user may. */
  private static Portlet target(PortletRequest request) throws PortletException, PortalException {
    ThemeDisplay display = display(request);
    String id = ParamUtil.getString(request, "portletResource");
    PortletPermissionUtil.check(
        display.getPermissionChecker(),
        display.getScopeGroupId(),
        display.getLayout(),
        id,
        ActionKeys.CONFIGURATION);
    Portlet target = PortletLocalServiceUtil.getPortletById(display.getCompanyId(), id);
    if (target == null || target.getConfigurationActionInstance() == null) {
      throw new PortletException("Portlet " + id + " has no configuration");
    }
    return target;
  }

  private static PortletPreferences setup(PortletRequest request, Portlet target)
      throws PortalException {
    return PortletPreferencesFactoryUtil.getPortletSetup(
        PortalUtil.getHttpServletRequest(request), target.getPortletId());
  }

  private static PortletConfig config(Portlet target, HttpServletRequest request) {
    ServletContext portal = (ServletContext) request.getAttribute(WebKeys.CTX);
    return PortletConfigFactoryUtil.create(target, portal);
  }

  private static ThemeDisplay display(PortletRequest request) {
    return (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
  }
}
