package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes what a test needs in the portal, each with a name of its own. */
public final class City {

  public static final String PASSWORD = "Kyodo-2026-suishin";

  private final AtomicInteger count = new AtomicInteger();
  private final long companyId = PortalUtil.getDefaultCompanyId();
  private final long adminId;

  public City() throws PortalException {
    Role role = RoleLocalServiceUtil.getRole(companyId, "Administrator");
    this.adminId = UserLocalServiceUtil.getRoleUserIds(role.getRoleId())[0];
  }

  long companyId() {
    return companyId;
  }

  long adminId() {
    return adminId;
  }

  String name(String kind) {
    return kind + count.incrementAndGet();
  }

  public User user() throws PortalException {
    String name = name("shokuin");
    return UserLocalServiceUtil.addUser(
        adminId,
        companyId,
        false,
        PASSWORD,
        PASSWORD,
        false,
        name,
        name + "@sakurano.example",
        Locale.JAPAN,
        "花子",
        "",
        "佐倉",
        0,
        0,
        false,
        0,
        1,
        1990,
        "",
        1,
        null,
        null,
        null,
        null,
        false,
        context());
  }

  UserGroup userGroup() throws PortalException {
    return UserGroupLocalServiceUtil.addUserGroup(adminId, companyId, name("han"), "", context());
  }

  Role role(int type) throws PortalException {
    String name = name("yakuwari");
    return RoleLocalServiceUtil.addRole(adminId, null, 0, name, null, null, type, null, context());
  }

  Group site() throws PortalException {
    String name = name("site");
    return GroupLocalServiceUtil.addGroup(
        adminId,
        GroupConstants.DEFAULT_PARENT_GROUP_ID,
        null,
        0,
        GroupConstants.DEFAULT_LIVE_GROUP_ID,
        Map.of(Locale.JAPAN, name),
        null,
        GroupConstants.TYPE_SITE_RESTRICTED,
        true,
        GroupConstants.DEFAULT_MEMBERSHIP_RESTRICTION,
        "/" + name,
        true,
        true,
        context());
  }

  ServiceContext context() {
    ServiceContext context = new ServiceContext();
    context.setCompanyId(companyId);
    context.setUserId(adminId);
    return context;
  }

  /** What the thread does from now on, the user does. */
  void actAs(User user) {
    PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(user));
  }

  /** What the thread does from now on, the portal does for itself. */
  void actAsPortal() {
    PermissionThreadLocal.setPermissionChecker(null);
  }

  /** Runs in one transaction; any exception rolls it back. */
  static <T> T inTransaction(Callable<T> work) throws Exception {
    try {
      return TransactionInvokerUtil.invoke(
          TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class}),
          work);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
