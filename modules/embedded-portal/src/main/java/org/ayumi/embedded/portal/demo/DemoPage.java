package org.ayumi.embedded.portal.demo;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.PortletPreferencesLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.PortletKeys;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A page with one column of portlets. */
final class DemoPage {

  private final Group site;
  private final boolean members;
  private final String friendlyUrl;
  private final Map<Locale, String> name;
  private final Map<String, Map<String, String>> portlets = new LinkedHashMap<>();

  /**
   * @param members whether only members of the site see it
   */
  DemoPage(Group site, boolean members, String friendlyUrl, Map<Locale, String> name) {
    this.site = site;
    this.members = members;
    this.friendlyUrl = friendlyUrl;
    this.name = name;
  }

  /** Puts a portlet below those that are there. */
  DemoPage with(String portletId, Map<String, String> preferences) {
    portlets.put(portletId, preferences);
    return this;
  }

  /** Adds the page unless it is there. */
  void addTo(long userId) throws PortalException {
    if (LayoutLocalServiceUtil.fetchLayoutByFriendlyURL(site.getGroupId(), members, friendlyUrl)
        != null) {
      return;
    }
    Layout layout =
        LayoutLocalServiceUtil.addLayout(
            userId,
            site.getGroupId(),
            members,
            LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
            name,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            LayoutConstants.TYPE_PORTLET,
            "layout-template-id=1_column\ncolumn-1=" + String.join(",", portlets.keySet()) + "\n",
            false,
            false,
            Map.of(Locale.JAPAN, friendlyUrl),
            new ServiceContext());
    portlets.forEach((portletId, preferences) -> addPreferences(layout, portletId, preferences));
  }

  private static void addPreferences(
      Layout layout, String portletId, Map<String, String> preferences) {
    PortletPreferencesLocalServiceUtil.addPortletPreferences(
        layout.getCompanyId(),
        PortletKeys.PREFS_OWNER_ID_DEFAULT,
        PortletKeys.PREFS_OWNER_TYPE_LAYOUT,
        layout.getPlid(),
        portletId,
        null,
        xml(preferences));
  }

  /** Names and values are ours, without a character that XML would escape. */
  private static String xml(Map<String, String> preferences) {
    return preferences.entrySet().stream()
        .map(
            entry ->
                "<preference><name>"
                    + entry.getKey()
                    + "</name><value>"
                    + entry.getValue()
                    + "</value></preference>")
        .collect(Collectors.joining("", "<portlet-preferences>", "</portlet-preferences>"));
  }

  /** The path below the portal's address. */
  String path() {
    return (members ? "/group" : "/web") + site.getFriendlyURL() + friendlyUrl;
  }
}
