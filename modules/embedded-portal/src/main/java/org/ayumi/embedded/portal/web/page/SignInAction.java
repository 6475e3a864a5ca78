package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.action.LoginAction;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.struts.Action;
import com.liferay.portal.struts.model.ActionForward;
import com.liferay.portal.struts.model.ActionMapping;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The portal's sign-in; when it is refused the form comes again, with a message. */
public final class SignInAction implements Action {

  /** Set in the session until the form has said so. */
  static final String REFUSED = SignInAction.class.getName() + ".refused";

  private final Action portal = new LoginAction();

  @Override
  public ActionForward execute(
      ActionMapping mapping, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    try {
      return portal.execute(mapping, request, response);
    } catch (PrincipalException e) {
      PortalUtil.sendError(HttpServletResponse.SC_FORBIDDEN, e, request, response);
    } catch (PortalException e) {
      request.getSession().setAttribute(REFUSED, Boolean.TRUE);
      String redirect = ParamUtil.getString(request, "redirect");
      response.sendRedirect(
          PortalUtil.getPathMain()
              + "/portal/login?p_l_id="
              + ParamUtil.getLong(request, "p_l_id")
              + "&redirect="
              + URLEncoder.encode(redirect, StandardCharsets.UTF_8));
    }
    return null;
  }
}
