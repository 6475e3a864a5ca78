package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.model.LayoutTypePortlet;
import com.liferay.portal.kernel.service.LayoutTemplateLocalServiceUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portal.layoutconfiguration.util.RuntimePageUtil;
import com.liferay.portal.util.PropsValues;
import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The content of a page: its portlets in the columns of its layout template, or the one that is
 * maximized. Included by the portal's layout type controller.
 */
public final class LayoutView extends HttpServlet {

  /** Where the portal looks for it. */
  public static final String PATH = "/html/portal/layout/view/portlet.jsp";

  private static final long serialVersionUID = 1L;
  private static final String STANDARD = "_STANDARD_";
  private static final String CUSTOM = "_CUSTOM_";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ThemeDisplay display = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    LayoutTypePortlet layout = display.getLayoutTypePortlet();
    String theme = display.getThemeId();
    String portletId = ParamUtil.getString(request, "p_p_id");
    boolean alone = layout.hasStateMax() || display.isStatePopUp() || display.isStateExclusive();
    String template = alone ? "max" : layout.getLayoutTemplateId();
    if (template.isEmpty()) {
      template = PropsValues.DEFAULT_LAYOUT_TEMPLATE_ID;
    }
    if (alone && layout.hasStateMax()) {
      portletId = layout.getStateMaxPortletId();
    }
    String templateId = theme + (alone ? STANDARD : CUSTOM) + template;
    String content = LayoutTemplateLocalServiceUtil.getContent(template, alone, theme);
    try {
      RuntimePageUtil.processTemplate(
          request, response, portletId, templateId, content, TemplateLanguage.NAME);
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
