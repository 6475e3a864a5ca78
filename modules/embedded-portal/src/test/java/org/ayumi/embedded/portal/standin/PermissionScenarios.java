package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.Type;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.ResourcePermission;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.Team;
import com.liferay.portal.kernel.model.TeamTable;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.InlineSQLHelperUtil;
import com.liferay.portal.kernel.service.ResourcePermissionLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.TeamLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.service.persistence.TeamUtil;
import com.liferay.portal.kernel.service.persistence.UserGroupUtil;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that hold what the asker may view, on the portal's own entities. */
abstract class PermissionScenarios {

  private final City city = StandInsInPortalTest.city();

  @AfterEach
  void actAsPortal() {
    city.actAsPortal();
  }

  @Test
  void aListHoldsWhatARoleMayView() throws Exception {
    UserGroup seen = city.userGroup();
    city.userGroup();
    Role role = city.role(RoleConstants.TYPE_REGULAR);
    User user = city.user();
    assertThat(visibleUserGroups(user)).doesNotContain(seen);

    grant(role, UserGroup.class, ResourceConstants.SCOPE_INDIVIDUAL, seen.getUserGroupId());
    RoleLocalServiceUtil.addUserRole(user.getUserId(), role);
    assertThat(visibleUserGroups(user)).containsExactly(seen);
    assertThat(countUserGroups(user)).isEqualTo(1);

    grant(
        role,
        UserGroup.class,
        ResourceConstants.SCOPE_INDIVIDUAL,
        seen.getUserGroupId(),
        new String[0]);
    assertThat(visibleUserGroups(user)).isEmpty();
  }

  @Test
  void aListIsWholeForACompanyWideGrantAndForAdministrators() throws Exception {
    UserGroup one = city.userGroup();
    UserGroup other = city.userGroup();
    Role role = city.role(RoleConstants.TYPE_REGULAR);
    User user = city.user();
    grant(role, UserGroup.class, ResourceConstants.SCOPE_COMPANY, city.companyId());
    RoleLocalServiceUtil.addUserRole(user.getUserId(), role);

    assertThat(visibleUserGroups(user)).contains(one, other);
    assertThat(visibleUserGroups(UserLocalServiceUtil.getUser(city.adminId())))
        .contains(one, other);
    assertThat(visibleUserGroups(UserLocalServiceUtil.getGuestUser(city.companyId())))
        .doesNotContain(one, other);
  }

  @Test
  void aGuestSeesWhatTheGuestRoleMayView() throws Exception {
    UserGroup seen = city.userGroup();
    Role guest = RoleLocalServiceUtil.getRole(city.companyId(), RoleConstants.GUEST);
    putRow(guest, UserGroup.class, seen.getUserGroupId());

    assertThat(visibleUserGroups(UserLocalServiceUtil.getGuestUser(city.companyId())))
        .containsExactly(seen);

    UserGroupLocalServiceUtil.deleteUserGroup(seen);
  }

  @Test
  void anOwnerSeesItsOwn() throws Exception {
    User owner = city.user();
    Group site = city.site();
    Team team =
        TeamLocalServiceUtil.addTeam(
            owner.getUserId(), site.getGroupId(), city.name("kumi"), "", city.context());

    assertThat(visibleTeams(owner, site)).containsExactly(team);
    assertThat(visibleTeams(city.user(), site)).isEmpty();
  }

  @Test
  void siteRolesAndSiteScopesOpenTheirSiteOnly() throws Exception {
    Group site = city.site();
    Group elsewhere = city.site();
    Team team = team(site);
    Team teamElsewhere = team(elsewhere);
    Role siteRole = city.role(RoleConstants.TYPE_SITE);
    grant(siteRole, Team.class, ResourceConstants.SCOPE_GROUP_TEMPLATE, 0);
    User member = city.user();
    UserLocalServiceUtil.addGroupUser(site.getGroupId(), member);
    UserGroupRoleLocalServiceUtil.addUserGroupRoles(
        member.getUserId(), site.getGroupId(), new long[] {siteRole.getRoleId()});

    assertThat(visibleTeams(member, site)).containsExactly(team);
    assertThat(visibleTeams(member, elsewhere)).isEmpty();

    Role regular = city.role(RoleConstants.TYPE_REGULAR);
    grant(regular, Team.class, ResourceConstants.SCOPE_GROUP, elsewhere.getGroupId());
    User visitor = city.user();
    RoleLocalServiceUtil.addUserRole(visitor.getUserId(), regular);
    assertThat(visibleTeams(visitor, elsewhere)).containsExactly(teamElsewhere);
    assertThat(visibleTeams(visitor, site)).isEmpty();
  }

  private Team team(Group site) throws Exception {
    return TeamLocalServiceUtil.addTeam(
        city.adminId(), site.getGroupId(), city.name("kumi"), "", city.context());
  }

  private List<Team> visibleTeams(User user, Group site) throws Exception {
    city.actAs(user);
    return City.inTransaction(() -> TeamUtil.filterFindByGroupId(site.getGroupId()));
  }

  private List<UserGroup> visibleUserGroups(User user) throws Exception {
    city.actAs(user);
    return City.inTransaction(() -> UserGroupUtil.filterFindByCompanyId(city.companyId()));
  }

  private int countUserGroups(User user) throws Exception {
    city.actAs(user);
    return City.inTransaction(() -> UserGroupUtil.filterCountByCompanyId(city.companyId()));
  }

  private void grant(Role role, Class<?> type, int scope, long key) throws Exception {
    grant(role, type, scope, key, new String[] {ActionKeys.VIEW});
  }

  private void grant(Role role, Class<?> type, int scope, long key, String[] actions)
      throws Exception {
    city.actAsPortal();
    ResourcePermissionLocalServiceUtil.setResourcePermissions(
        city.companyId(), type.getName(), scope, String.valueOf(key), role.getRoleId(), actions);
  }

  /** The portal's service refuses guests the view of a user group, the table does not. */
  private void putRow(Role role, Class<?> type, long key) {
    ResourcePermission row =
        ResourcePermissionLocalServiceUtil.createResourcePermission(
            CounterLocalServiceUtil.increment(ResourcePermission.class.getName()));
    row.setCompanyId(city.companyId());
    row.setName(type.getName());
    row.setScope(ResourceConstants.SCOPE_INDIVIDUAL);
    row.setPrimKey(String.valueOf(key));
    row.setPrimKeyId(key);
    row.setRoleId(role.getRoleId());
    row.setActionIds(1);
    row.setViewActionId(true);
    ResourcePermissionLocalServiceUtil.addResourcePermission(row);
  }

  @Test
  void severalSitesAreFilteredEachByItsOwnRoles() throws Exception {
    Group open = city.site();
    Group closed = city.site();
    Team seen = team(open);
    Team hidden = team(closed);
    Role member = RoleLocalServiceUtil.getRole(city.companyId(), RoleConstants.SITE_MEMBER);
    grant(member, Team.class, ResourceConstants.SCOPE_INDIVIDUAL, seen.getTeamId());
    grant(member, Team.class, ResourceConstants.SCOPE_INDIVIDUAL, hidden.getTeamId());
    User user = city.user();
    UserLocalServiceUtil.addGroupUser(open.getGroupId(), user);

    city.actAs(user);
    long[] sites = {open.getGroupId(), closed.getGroupId()};
    assertThat(teamIdsBySql(sites)).containsExactly(seen.getTeamId());
    assertThat(teamIdsByQuery(sites)).containsExactly(seen.getTeamId());
    city.actAs(UserLocalServiceUtil.getUser(city.adminId()));
    assertThat(teamIdsBySql(sites)).hasSize(2);
    assertThat(teamIdsByQuery(sites)).hasSize(2);
  }

  private static List<Long> teamIdsBySql(long[] sites) throws Exception {
    String sql =
        "SELECT Team.teamId AS id FROM Team WHERE Team.groupId = "
            + sites[0]
            + " OR Team.groupId = "
            + sites[1]
            + " ORDER BY Team.teamId";
    return City.inTransaction(
        () -> {
          Session session = TeamUtil.getPersistence().openSession();
          SQLQuery query =
              session.createSQLQuery(
                  InlineSQLHelperUtil.replacePermissionCheck(
                      sql, Team.class.getName(), "Team.teamId", sites));
          query.addScalar("id", Type.LONG);
          return QueryUtil.list(query, TeamUtil.getPersistence().getDialect(), -1, -1).stream()
              .map(Long.class::cast)
              .collect(Collectors.toList());
        });
  }

  private static List<Long> teamIdsByQuery(long[] sites) {
    TeamTable table = TeamTable.INSTANCE;
    DSLQuery query =
        DSLQueryFactoryUtil.select(table.teamId)
            .from(table)
            .where(table.groupId.eq(sites[0]).or(table.groupId.eq(sites[1])))
            .orderBy(table.teamId.ascending())
            .limit(0, 10);
    return TeamLocalServiceUtil.dslQuery(
        InlineSQLHelperUtil.replacePermissionCheck(query, Team.class, table.teamId, sites));
  }
}
