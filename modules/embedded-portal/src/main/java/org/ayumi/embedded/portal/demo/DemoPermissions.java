package org.ayumi.embedded.portal.demo;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.ResourceActionLocalServiceUtil;
import com.liferay.portal.kernel.service.ResourcePermissionLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Adds the roles and what they may do. */
final class DemoPermissions {

  private static final Logger logger = LogManager.getLogger(DemoPermissions.class);

  private final long companyId;
  private final long userId;
  private final Set<String> absent = new HashSet<>();

  DemoPermissions(long companyId, long userId) {
    this.companyId = companyId;
    this.userId = userId;
  }

  Role role(DemoRole demoRole) throws PortalException {
    Role role = RoleLocalServiceUtil.fetchRole(companyId, demoRole.roleName());
    if (role == null) {
      role =
          RoleLocalServiceUtil.addRole(
              userId,
              null,
              0,
              demoRole.roleName(),
              Map.of(Locale.JAPAN, demoRole.japanese(), Locale.US, demoRole.roleName()),
              Map.of(),
              RoleConstants.TYPE_REGULAR,
              null,
              new ServiceContext());
    }
    for (Map.Entry<String, List<String>> entry : demoRole.actions().entrySet()) {
      grant(role, entry.getKey(), ResourceConstants.SCOPE_COMPANY, companyId, entry.getValue());
    }
    return role;
  }

  /** The web team configures the widgets and edits the pages of one site. */
  void letConfigure(Role role, Group site) throws PortalException {
    int scope = ResourceConstants.SCOPE_GROUP;
    grant(role, DemoSites.DISPLAY, scope, site.getGroupId(), List.of("VIEW", "CONFIGURATION"));
    grant(role, Layout.class.getName(), scope, site.getGroupId(), List.of("VIEW", "UPDATE"));
  }

  private void grant(Role role, String name, int scope, long primaryKey, List<String> actions)
      throws PortalException {
    if (ResourceActionLocalServiceUtil.getResourceActions(name).isEmpty()) {
      if (absent.add(name)) {
        logger.warn("No role may do anything with {}: its bundle is not installed", name);
      }
      return;
    }
    for (String action : actions) {
      ResourcePermissionLocalServiceUtil.addResourcePermission(
          companyId, name, scope, String.valueOf(primaryKey), role.getRoleId(), action);
    }
  }
}
