package org.ayumi.embedded.portal.demo;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;

/** Acts as the company's administrator until it is closed. */
final class Administrator implements AutoCloseable {

  private final PermissionChecker checkerBefore = PermissionThreadLocal.getPermissionChecker();
  private final String nameBefore = PrincipalThreadLocal.getName();
  private final Long companyBefore = CompanyThreadLocal.getCompanyId();
  private final User user;

  Administrator(long companyId) throws PortalException {
    Role role = RoleLocalServiceUtil.getRole(companyId, RoleConstants.ADMINISTRATOR);
    user = UserLocalServiceUtil.getRoleUsers(role.getRoleId()).get(0);
    CompanyThreadLocal.setCompanyId(companyId);
    PrincipalThreadLocal.setName(user.getUserId());
    PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(user));
  }

  long userId() {
    return user.getUserId();
  }

  String emailAddress() {
    return user.getEmailAddress();
  }

  @Override
  public void close() {
    PermissionThreadLocal.setPermissionChecker(checkerBefore);
    PrincipalThreadLocal.setName(nameBefore);
    CompanyThreadLocal.setCompanyId(companyBefore);
  }
}
