package org.ayumi.embedded.portal.demo;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The city's site for everybody and the intranet for those who work on the plan. */
final class DemoSites {

  static final String DISPLAY = "org_ayumi_plan_display_web_PlanDisplayPortlet";
  static final String EDITOR = "org_ayumi_plan_editor_web_PlanEditorPortlet";
  private static final String PLAN_CODE = "kyodo-2024";

  private final Group city;
  private final Group intranet;

  private DemoSites(Group city, Group intranet) {
    this.city = city;
    this.intranet = intranet;
  }

  static DemoSites of(long companyId, long userId) throws PortalException {
    return new DemoSites(
        site(companyId, userId, "/city", names("さくら野市", "Sakurano City")),
        site(companyId, userId, "/intranet", names("さくら野市 庁内", "Sakurano City Intranet")));
  }

  Group city() {
    return city;
  }

  Group intranet() {
    return intranet;
  }

  DemoPage planPage() {
    return new DemoPage(city, false, "/plan", names("協働推進計画", "Collaboration Plan"))
        .with(DISPLAY + "_INSTANCE_plan", planShown("contents"));
  }

  /** Two widgets on one page must not disturb each other. */
  DemoPage twoPlansPage() {
    return new DemoPage(city, false, "/two", names("二つの計画", "Two plans side by side"))
        .with(DISPLAY + "_INSTANCE_contents", planShown("contents"))
        .with(DISPLAY + "_INSTANCE_list", planShown("list"));
  }

  DemoPage editorPage() {
    return new DemoPage(intranet, true, "/plans", names("計画の管理", "Plan management"))
        .with(EDITOR, Map.of());
  }

  private Map<String, String> planShown(String startView) {
    return Map.of(
        "planGroupId",
        String.valueOf(intranet.getGroupId()),
        "planCode",
        PLAN_CODE,
        "startView",
        startView);
  }

  private static Group site(
      long companyId, long userId, String friendlyUrl, Map<Locale, String> names)
      throws PortalException {
    Group site = GroupLocalServiceUtil.fetchFriendlyURLGroup(companyId, friendlyUrl);
    if (site != null) {
      return site;
    }
    boolean open = friendlyUrl.equals("/city");
    return GroupLocalServiceUtil.addGroup(
        userId,
        GroupConstants.DEFAULT_PARENT_GROUP_ID,
        null,
        0,
        GroupConstants.DEFAULT_LIVE_GROUP_ID,
        names,
        Map.of(),
        open ? GroupConstants.TYPE_SITE_OPEN : GroupConstants.TYPE_SITE_RESTRICTED,
        true,
        GroupConstants.DEFAULT_MEMBERSHIP_RESTRICTION,
        friendlyUrl,
        true,
        true,
        new ServiceContext());
  }

  private static Map<Locale, String> names(String japanese, String english) {
    Map<Locale, String> names = new LinkedHashMap<>();
    names.put(Locale.JAPAN, japanese);
    names.put(Locale.US, english);
    return names;
  }
}
