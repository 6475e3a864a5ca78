package org.ayumi.embedded.portal.demo;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserConstants;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.Locale;

/** Adds the accounts, each in its department's user group, with its role, in its sites. */
final class DemoPeople {

  private final long companyId;
  private final long userId;

  DemoPeople(long companyId, long userId) {
    this.companyId = companyId;
    this.userId = userId;
  }

  User user(DemoAccount account, Role role, Group site) throws PortalException {
    User user = UserLocalServiceUtil.fetchUserByEmailAddress(companyId, account.emailAddress());
    if (user == null) {
      user = add(account);
      UserLocalServiceUtil.updatePasswordReset(user.getUserId(), false);
      UserLocalServiceUtil.updateEmailAddressVerified(user.getUserId(), true);
      UserLocalServiceUtil.updateAgreedToTermsOfUse(user.getUserId(), true);
    }
    UserLocalServiceUtil.addRoleUser(role.getRoleId(), user.getUserId());
    UserLocalServiceUtil.addGroupUser(site.getGroupId(), user.getUserId());
    if (account.userGroup().isPresent()) {
      UserLocalServiceUtil.addUserGroupUser(
          userGroup(account.userGroup().get()).getUserGroupId(), user.getUserId());
    }
    return user;
  }

  private UserGroup userGroup(String name) throws PortalException {
    UserGroup userGroup = UserGroupLocalServiceUtil.fetchUserGroup(companyId, name);
    return userGroup != null
        ? userGroup
        : UserGroupLocalServiceUtil.addUserGroup(userId, companyId, name, "", new ServiceContext());
  }

  private User add(DemoAccount account) throws PortalException {
    return UserLocalServiceUtil.addUser(
        userId,
        companyId,
        false,
        DemoAccount.PASSWORD,
        DemoAccount.PASSWORD,
        false,
        account.screenName(),
        account.emailAddress(),
        Locale.JAPAN,
        account.firstName(),
        "",
        account.lastName(),
        0,
        0,
        true,
        0,
        1,
        1970,
        account.userGroup().orElse(""),
        UserConstants.TYPE_REGULAR,
        null,
        null,
        null,
        null,
        false,
        new ServiceContext());
  }
}
