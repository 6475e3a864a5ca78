package org.ayumi.embedded.portal.standin.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.ResourcePermissionLocalServiceUtil;

/** The thread's permission checker and the portal's resource permissions. */
final class PortalGrants implements Grants {

  @Override
  public PermissionChecker checker() {
    return PermissionThreadLocal.getPermissionChecker();
  }

  @Override
  public boolean isViewable(
      long companyId, String className, int scope, String key, long[] roleIds) {
    try {
      return ResourcePermissionLocalServiceUtil.hasResourcePermission(
          companyId, className, scope, key, roleIds, ActionKeys.VIEW);
    } catch (PortalException e) {
      throw new SystemException(e);
    }
  }
}
