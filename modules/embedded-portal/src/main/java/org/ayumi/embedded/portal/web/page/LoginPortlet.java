package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.security.auth.AuthTokenUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import javax.portlet.GenericPortlet;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.servlet.http.HttpServletRequest;

/** The sign-in form. */
public final class LoginPortlet extends GenericPortlet {

  @Override
  @SuppressWarnings("deprecation") // its successor is for another phase
  protected void doView(RenderRequest request, RenderResponse response)
      throws PortletException, IOException {
    ThemeDisplay display = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    HttpServletRequest outer =
        PortalUtil.getOriginalServletRequest(PortalUtil.getHttpServletRequest(request));
    response.setTitle(ShellText.of(display.getLocale()).get("login"));
    request.setAttribute("text", ShellText.of(display.getLocale()));
    request.setAttribute("action", display.getPathMain() + "/portal/login");
    request.setAttribute("token", AuthTokenUtil.getToken(outer));
    request.setAttribute("plid", display.getPlid());
    request.setAttribute(
        "redirect", PortalUtil.escapeRedirect(ParamUtil.getString(request, "redirect")));
    request.setAttribute("refused", outer.getSession().getAttribute(SignInAction.REFUSED) != null);
    outer.getSession().removeAttribute(SignInAction.REFUSED);
    getPortletContext().getRequestDispatcher("/html/portal/login.jsp").include(request, response);
  }
}
