package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.util.PropsValues;

/**
 * The first page of the guest site. The core shows requests that name no page, such as a login,
 * within it, and fails on them when there is none.
 */
final class GuestHome {

  private GuestHome() {}

  static void addTo(long companyId) throws PortalException {
    Group guest = GroupLocalServiceUtil.getGroup(companyId, GroupConstants.GUEST);
    if (LayoutLocalServiceUtil.getLayoutsCount(guest, false) > 0) {
      return;
    }
    ServiceContext context = new ServiceContext();
    context.setAddGroupPermissions(true);
    context.setAddGuestPermissions(true);
    LayoutLocalServiceUtil.addLayout(
        UserLocalServiceUtil.getGuestUserId(companyId),
        guest.getGroupId(),
        false,
        LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
        PropsValues.DEFAULT_GUEST_PUBLIC_LAYOUT_NAME,
        "",
        "",
        LayoutConstants.TYPE_PORTLET,
        false,
        PropsValues.DEFAULT_GUEST_PUBLIC_LAYOUT_FRIENDLY_URL,
        context);
  }
}
