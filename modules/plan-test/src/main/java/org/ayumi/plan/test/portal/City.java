package org.ayumi.plan.test.portal;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.constants.PlanConstants;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanDepartmentService;
import org.ayumi.plan.service.PlanEntryService;

/** A site of its own with the people of a city, each with the rights of the part they play. */
final class City {

  final String name = "c" + UUID.randomUUID().toString().substring(0, 8);
  final Company company;
  final User administrator;
  final Group site;
  final User office;
  final User first;
  final User second;
  final User head;
  final User outsider;
  final User guest;

  private final UserGroup firstUnit;
  private final UserGroup secondUnit;

  City() throws Exception {
    company = Services.get(CompanyLocalService.class).getCompanies().get(0);
    administrator =
        Services.get(UserLocalService.class)
            .getRoleUsers(role(RoleConstants.ADMINISTRATOR).getRoleId())
            .get(0);
    site = As.user(administrator, this::addSite);
    guest = company.getGuestUser();
    office = addUser("office");
    first = addUser("first");
    second = addUser("second");
    head = addUser("head");
    outsider = addUser("outsider");
    Role officeRole = addRole("office", office);
    grant(officeRole, PlanConstants.RESOURCE_NAME, PlanActionKeys.ADD_PLAN);
    grant(
        officeRole,
        "org.ayumi.plan.model.PlanEntry",
        ActionKeys.VIEW,
        ActionKeys.UPDATE,
        ActionKeys.DELETE,
        PlanActionKeys.IMPORT,
        PlanActionKeys.PUBLISH);
    Role editorRole = addRole("editor", first, second);
    grant(
        editorRole,
        "org.ayumi.plan.model.PlanEntry",
        ActionKeys.VIEW,
        PlanActionKeys.EDIT_RESPONSIBLE);
    Role headRole = addRole("head", head);
    grant(
        headRole,
        "org.ayumi.plan.model.PlanEntry",
        ActionKeys.VIEW,
        PlanActionKeys.APPROVE_RESPONSIBLE);
    firstUnit = addUnit("第一課", first, head);
    secondUnit = addUnit("第二課", second);
  }

  /** The office's plan of that many items, its departments mapped to the two units. */
  WorkingPlan addPlan(int items) throws Exception {
    PlanDocument document =
        Documents.plan("p" + UUID.randomUUID().toString().substring(0, 8), items);
    PlanEntryService plans = Services.get(PlanEntryService.class);
    PlanDepartmentService departments = Services.get(PlanDepartmentService.class);
    return As.user(
        office,
        () -> {
          WorkingPlan plan =
              plans.addPlanEntry(site.getGroupId(), document.head(), document.levels());
          plans.importPlan(plan.planEntryId(), plan.documentVersion(), document, "test");
          departments.setUnits(
              plan.planEntryId(),
              Documents.FIRST_DEPARTMENT,
              new long[0],
              new long[] {firstUnit.getUserGroupId()});
          departments.setUnits(
              plan.planEntryId(),
              Documents.SECOND_DEPARTMENT,
              new long[0],
              new long[] {secondUnit.getUserGroupId()});
          return plans.getPlanEntry(plan.planEntryId());
        });
  }

  private Group addSite() throws Exception {
    Map<Locale, String> names = Map.of(LocaleUtil.getSiteDefault(), name);
    return Services.get(GroupLocalService.class)
        .addGroup(
            administrator.getUserId(),
            GroupConstants.DEFAULT_PARENT_GROUP_ID,
            null,
            0,
            GroupConstants.DEFAULT_LIVE_GROUP_ID,
            names,
            names,
            GroupConstants.TYPE_SITE_OPEN,
            true,
            GroupConstants.DEFAULT_MEMBERSHIP_RESTRICTION,
            "/" + name,
            true,
            true,
            new ServiceContext());
  }

  private User addUser(String part) throws Exception {
    String screenName = name + "-" + part;
    User user =
        Services.get(UserLocalService.class)
            .addUser(
                administrator.getUserId(),
                company.getCompanyId(),
                false,
                "test",
                "test",
                false,
                screenName,
                screenName + "@sakurano.example",
                LocaleUtil.JAPAN,
                part,
                "",
                name,
                0,
                0,
                true,
                1,
                1,
                1990,
                "",
                com.liferay.portal.kernel.model.UserConstants.TYPE_REGULAR,
                new long[] {site.getGroupId()},
                null,
                null,
                null,
                false,
                new ServiceContext());
    return user;
  }

  private Role role(String roleName) throws Exception {
    return Services.get(RoleLocalService.class).getRole(company.getCompanyId(), roleName);
  }

  private Role addRole(String part, User... users) throws Exception {
    RoleLocalService roles = Services.get(RoleLocalService.class);
    Role role =
        roles.addRole(
            administrator.getUserId(),
            null,
            0,
            name + "-" + part,
            null,
            null,
            RoleConstants.TYPE_REGULAR,
            null,
            new ServiceContext());
    for (User user : users) {
      roles.addUserRole(user.getUserId(), role);
    }
    return role;
  }

  private void grant(Role role, String resource, String... actions) throws Exception {
    for (String action : actions) {
      Services.get(ResourcePermissionLocalService.class)
          .addResourcePermission(
              company.getCompanyId(),
              resource,
              ResourceConstants.SCOPE_GROUP,
              String.valueOf(site.getGroupId()),
              role.getRoleId(),
              action);
    }
  }

  private UserGroup addUnit(String unit, User... members) throws Exception {
    UserGroup userGroup =
        Services.get(UserGroupLocalService.class)
            .addUserGroup(
                administrator.getUserId(),
                company.getCompanyId(),
                name + unit,
                "",
                new ServiceContext());
    for (User member : members) {
      Services.get(UserGroupLocalService.class)
          .addUserUserGroup(member.getUserId(), userGroup.getUserGroupId());
    }
    return userGroup;
  }
}
