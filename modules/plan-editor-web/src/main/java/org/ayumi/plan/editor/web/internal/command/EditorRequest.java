package org.ayumi.plan.editor.web.internal.command;

import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.JavaConstants;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Locale;
import javax.portlet.PortletConfig;
import javax.portlet.PortletRequest;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Links;
import org.ayumi.plan.editor.web.internal.screen.Wording;

/** What a command reads from a request of any phase. */
public class EditorRequest {

  private static final String NOTICE = "org.ayumi.plan.editor.notice";

  private final PortletRequest request;
  private final Links links;
  private final FormParameters parameters;

  EditorRequest(PortletRequest request, Links links, FormParameters parameters) {
    this.request = request;
    this.links = links;
    this.parameters = parameters;
  }

  public PortletRequest portletRequest() {
    return request;
  }

  public Links links() {
    return links;
  }

  public FormParameters parameters() {
    return parameters;
  }

  public long planId() {
    return parameters.id("planId");
  }

  public String plan() {
    return planId() == 0 ? "" : String.valueOf(planId());
  }

  /** The code of the item, heading or department that the request is about; empty for a new one. */
  public String code() {
    return parameters.text("code");
  }

  /** The site whose plans these are. */
  public long groupId() {
    return theme().getScopeGroupId();
  }

  public long companyId() {
    return theme().getCompanyId();
  }

  public Locale locale() {
    return theme().getLocale();
  }

  public Wording wording() {
    PortletConfig config = (PortletConfig) request.getAttribute(JavaConstants.JAVAX_PORTLET_CONFIG);
    return new Wording(config.getResourceBundle(locale()), locale());
  }

  /** Leaves word of what was done for the next screen. */
  public void leaveNotice(String key) {
    request.getPortletSession().setAttribute(NOTICE, key);
  }

  /** What was done before this screen, once; empty if nothing was. */
  String takeNotice() {
    Object key = request.getPortletSession().getAttribute(NOTICE);
    if (key == null) {
      return "";
    }
    request.getPortletSession().removeAttribute(NOTICE);
    return key.toString();
  }

  private ThemeDisplay theme() {
    return (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
  }
}
