package org.ayumi.embedded.portal.standin.permission;

import com.liferay.portal.kernel.security.permission.PermissionChecker;

/** Where the filter learns who asks and what is granted beyond single resources. */
interface Grants {

  /** The asker's permission checker; null when the portal asks for itself. */
  PermissionChecker checker();

  /** Whether any of the roles may view the resources of a class in a scope. */
  boolean isViewable(long companyId, String className, int scope, String key, long[] roleIds);
}
