package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.PortletIdCodec;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;

/** The widgets of this kind on one page, in its order, with the plan each one shows. */
final class WidgetsOnPage {

  private final String self;
  private final Map<String, String> plans;

  /**
   * @param self the portlet id of the widget that asks
   * @param plans plan codes by portlet id, in the order of the page
   */
  WidgetsOnPage(String self, Map<String, String> plans) {
    this.self = self;
    this.plans = new LinkedHashMap<>(plans);
  }

  static WidgetsOnPage of(PortletRequest request, Portal portal) {
    ThemeDisplay themeDisplay = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    Layout layout = themeDisplay.getLayout();
    Map<String, String> plans = new LinkedHashMap<>();
    for (Portlet portlet : themeDisplay.getLayoutTypePortlet().getAllPortlets()) {
      String id = portlet.getPortletId();
      if (PlanPortletKeys.DISPLAY.equals(PortletIdCodec.decodePortletName(id))) {
        PortletPreferences preferences =
            PortletPreferencesFactoryUtil.getLayoutPortletSetup(layout, id);
        plans.put(id, new DisplaySettings(preferences::getValue).planCode());
      }
    }
    return new WidgetsOnPage(portal.getPortletId(request), plans);
  }

  /** Whether the widget is the page's only one, so that its addresses need not name it. */
  boolean isAlone() {
    return plans.keySet().stream().allMatch(self::equals);
  }

  /**
   * Whether this widget answers an address that names a plan but no widget: the first that shows
   * the plan does, and the page's first one for a plan that none shows.
   */
  boolean answers(String planCode) {
    return plans.entrySet().stream()
        .filter(widget -> widget.getValue().equals(planCode))
        .findFirst()
        .or(() -> plans.entrySet().stream().findFirst())
        .map(widget -> widget.getKey().equals(self))
        .orElse(true);
  }
}
