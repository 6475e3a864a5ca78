package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;

/** Does something as a person, the way a request of that person would. */
final class As {

  /** What is done; may fail in any way. */
  interface Act<T> {
    T run() throws Exception;
  }

  private As() {}

  static <T> T user(User user, Act<T> act) throws Exception {
    PermissionChecker checkerBefore = PermissionThreadLocal.getPermissionChecker();
    String nameBefore = PrincipalThreadLocal.getName();
    try {
      PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(user));
      PrincipalThreadLocal.setName(user.getUserId());
      return act.run();
    } finally {
      PermissionThreadLocal.setPermissionChecker(checkerBefore);
      PrincipalThreadLocal.setName(nameBefore);
    }
  }
}
