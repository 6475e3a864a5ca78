package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.ListTypeConstants;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.OrganizationConstants;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.auth.Authenticator;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.ListTypeLocalServiceUtil;
import com.liferay.portal.kernel.service.OrganizationLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Users, organizations, user groups and sites. */
abstract class AccountScenarios {

  private final City city = StandInsInPortalTest.city();

  @AfterEach
  void actAsPortal() {
    city.actAsPortal();
  }

  @Test
  void aNewUserIsApprovedAndMayLogIn() throws Exception {
    User user = city.user();

    assertThat(user.getStatus()).isEqualTo(WorkflowConstants.STATUS_APPROVED);
    assertThat(UserLocalServiceUtil.getUser(user.getUserId()).getPassword())
        .startsWithIgnoringCase("{PBKDF2WithHmacSHA1}")
        .doesNotContain(City.PASSWORD);
    assertThat(authenticate(user, City.PASSWORD)).isEqualTo(Authenticator.SUCCESS);
    assertThat(authenticate(user, "wrong")).isEqualTo(Authenticator.FAILURE);
  }

  @Test
  void aUserWithMembershipsCanBeDeleted() throws Exception {
    User user = city.user();
    UserGroup userGroup = city.userGroup();
    Group site = city.site();
    UserLocalServiceUtil.addUserGroupUser(userGroup.getUserGroupId(), user);
    UserLocalServiceUtil.addGroupUser(site.getGroupId(), user);
    assertThat(UserGroupLocalServiceUtil.getUserUserGroups(user.getUserId()))
        .containsExactly(userGroup);

    UserLocalServiceUtil.deleteUser(user.getUserId());

    assertThat(UserLocalServiceUtil.fetchUser(user.getUserId())).isNull();
    assertThat(UserLocalServiceUtil.getUserGroupUsers(userGroup.getUserGroupId())).isEmpty();
  }

  @Test
  void organizationsFormATreeWithMembers() throws Exception {
    Organization department =
        OrganizationLocalServiceUtil.addOrganization(
            city.adminId(),
            OrganizationConstants.DEFAULT_PARENT_ORGANIZATION_ID,
            city.name("bu"),
            false);
    Organization section =
        OrganizationLocalServiceUtil.addOrganization(
            city.adminId(), department.getOrganizationId(), city.name("ka"), false);
    User user = city.user();
    UserLocalServiceUtil.addOrganizationUser(section.getOrganizationId(), user);

    assertThat(OrganizationLocalServiceUtil.getUserOrganizations(user.getUserId()))
        .containsExactly(section);
    assertThat(
            OrganizationLocalServiceUtil.hasUserOrganization(
                user.getUserId(), department.getOrganizationId(), true, true))
        .isTrue();

    UserLocalServiceUtil.unsetOrganizationUsers(
        section.getOrganizationId(), new long[] {user.getUserId()});
    assertThat(OrganizationLocalServiceUtil.getUserOrganizations(user.getUserId())).isEmpty();
    OrganizationLocalServiceUtil.deleteOrganization(section);
    OrganizationLocalServiceUtil.deleteOrganization(department);
    assertThat(OrganizationLocalServiceUtil.fetchOrganization(section.getOrganizationId()))
        .isNull();
  }

  @Test
  void theGuestSiteHasItsPageAndDefaultRowsComeOnce() throws Exception {
    Group guest = GroupLocalServiceUtil.getGroup(city.companyId(), GroupConstants.GUEST);
    new DefaultRows().addTo(city.companyId());

    assertThat(LayoutLocalServiceUtil.getLayouts(guest.getGroupId(), false)).hasSize(1);
    assertThat(
            ListTypeLocalServiceUtil.getListTypes(
                city.companyId(), ListTypeConstants.ORGANIZATION_STATUS))
        .hasSize(2);
  }

  @Test
  void sitesAndUserGroupsCanBeDeleted() throws Exception {
    Group site = city.site();
    UserGroup userGroup = city.userGroup();

    GroupLocalServiceUtil.deleteGroup(site);
    UserGroupLocalServiceUtil.deleteUserGroup(userGroup);

    assertThat(GroupLocalServiceUtil.fetchGroup(site.getGroupId())).isNull();
    assertThat(UserGroupLocalServiceUtil.fetchUserGroup(userGroup.getUserGroupId())).isNull();
  }

  @Test
  void sitePermissionsFollowTheSitesRoles() throws Exception {
    Group site = city.site();
    User member = city.user();
    UserLocalServiceUtil.addGroupUser(site.getGroupId(), member);
    Role administrator =
        RoleLocalServiceUtil.getRole(city.companyId(), RoleConstants.SITE_ADMINISTRATOR);

    assertThat(PermissionCheckerFactoryUtil.create(member).isGroupAdmin(site.getGroupId()))
        .isFalse();
    UserGroupRoleLocalServiceUtil.addUserGroupRoles(
        member.getUserId(), site.getGroupId(), new long[] {administrator.getRoleId()});
    assertThat(PermissionCheckerFactoryUtil.create(member).isGroupAdmin(site.getGroupId()))
        .isTrue();
    assertThat(PermissionCheckerFactoryUtil.create(member).isGroupAdmin(city.site().getGroupId()))
        .isFalse();
  }

  private int authenticate(User user, String password) throws Exception {
    return UserLocalServiceUtil.authenticateByScreenName(
        city.companyId(),
        user.getScreenName(),
        password,
        new HashMap<>(),
        new HashMap<>(),
        new HashMap<>());
  }
}
