package org.ayumi.embedded.portal.standin.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.Team;
import com.liferay.portal.kernel.model.TeamTable;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The SQL of the filter; user 7 of company 1 has roles 11 and, in site 100, also role 12. */
class PermissionFilterTest {

  private static final String SQL = "SELECT t.teamId FROM Team t WHERE t.groupId = ?";
  private static final String TEAM = Team.class.getName();
  private static final String ROWS =
      "SELECT ResourcePermission.primKeyId FROM ResourcePermission"
          + " WHERE (ResourcePermission.companyId = 1) AND (ResourcePermission.name = '"
          + TEAM
          + "') AND (ResourcePermission.scope = 4) AND (ResourcePermission.viewActionId = TRUE)"
          + " AND (";

  private final PermissionChecker checker = mock();
  private final Grants grants = mock();
  private final PermissionFilter filter = new PermissionFilter(grants);

  @BeforeEach
  void userSeven() {
    when(grants.checker()).thenReturn(checker);
    when(checker.getUserId()).thenReturn(7L);
    when(checker.getCompanyId()).thenReturn(1L);
    when(checker.isSignedIn()).thenReturn(true);
    when(checker.getRoleIds(eq(7L), anyLong())).thenReturn(new long[] {11});
    when(checker.getRoleIds(7L, 100)).thenReturn(new long[] {12, 11});
  }

  private void grantScope(int scope, String key) {
    when(grants.isViewable(eq(1L), eq(TEAM), eq(scope), eq(key), any())).thenReturn(true);
  }

  private static String where(String condition) {
    return "SELECT t.teamId FROM Team t WHERE (" + condition + ") AND ( t.groupId = ?) ";
  }

  @Test
  void rolesAndTheOwnerOpenSingleResources() {
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId"))
        .isEqualTo(
            where(
                "(t.teamId IN ("
                    + ROWS
                    + "ResourcePermission.roleId IN (11) OR ResourcePermission.ownerId = 7)))"));
  }

  @Test
  void aSitesRolesCountInTheSite() {
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", 100))
        .contains("ResourcePermission.roleId IN (11, 12) OR");
  }

  @Test
  void theOwnersColumnOpensToo() {
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", "t.userId", 100))
        .contains(" OR (t.userId = 7)) AND (");
  }

  @Test
  void aGuestOwnsNothing() {
    when(checker.isSignedIn()).thenReturn(false);
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", "t.userId", 100))
        .isEqualTo(where("(t.teamId IN (" + ROWS + "ResourcePermission.roleId IN (11, 12))))"));
    when(checker.getRoleIds(7, 0)).thenReturn(new long[0]);
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId")).contains("AND (1 = 0)");
  }

  @Test
  void companySiteTemplateAndSiteScopesOpenAll() {
    grantScope(ResourceConstants.SCOPE_GROUP, "100");
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", 100)).isEqualTo(SQL);
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", 200)).isNotEqualTo(SQL);
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId")).isNotEqualTo(SQL);
    grantScope(ResourceConstants.SCOPE_GROUP_TEMPLATE, "0");
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", 200)).isEqualTo(SQL);
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId")).isNotEqualTo(SQL);
    grantScope(ResourceConstants.SCOPE_COMPANY, "1");
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId")).isEqualTo(SQL);
  }

  @Test
  void severalSitesAreFilteredEachByItsOwnRoles() {
    grantScope(ResourceConstants.SCOPE_GROUP, "300");
    assertThat(
            filter.replacePermissionCheck(
                SQL, TEAM, "t.teamId", new long[] {100, 200, 300, 400, 200}))
        .isEqualTo(
            where(
                "((t.groupId IN (100)) AND (t.teamId IN ("
                    + ROWS
                    + "ResourcePermission.roleId IN (11, 12) OR ResourcePermission.ownerId = 7))))"
                    + " OR ((t.groupId IN (200, 400)) AND (t.teamId IN ("
                    + ROWS
                    + "ResourcePermission.roleId IN (11) OR ResourcePermission.ownerId = 7))))"
                    + " OR (t.groupId IN (300))"));
  }

  @Test
  void administratorsAndThePortalItselfAreNotFiltered() {
    when(checker.isGroupAdmin(100)).thenReturn(true);
    assertThat(filter.isEnabled(100)).isFalse();
    assertThat(filter.isEnabled(1, 100)).isFalse();
    assertThat(filter.isEnabled(200)).isTrue();
    assertThat(filter.isEnabled(new long[] {100, 200})).isTrue();
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", 100)).isEqualTo(SQL);

    assertThat(filter.isEnabled(1, 0)).isTrue();
    when(checker.isCompanyAdmin(1)).thenReturn(true);
    when(checker.isCompanyAdmin()).thenReturn(true);
    assertThat(filter.isEnabled(1, 0)).isFalse();
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId")).isEqualTo(SQL);
    assertThat(filter.isEnabled()).isTrue();
    when(checker.isOmniadmin()).thenReturn(true);
    assertThat(filter.isEnabled()).isFalse();

    when(grants.checker()).thenReturn(null);
    assertThat(filter.isEnabled()).isFalse();
    assertThat(filter.isEnabled(200)).isFalse();
    assertThat(filter.replacePermissionCheck(SQL, TEAM, "t.teamId", 200)).isEqualTo(SQL);
  }

  @Test
  void aQuoteInAClassNameStaysText() {
    when(grants.isViewable(anyLong(), any(), anyInt(), any(), any())).thenReturn(false);
    assertThat(filter.replacePermissionCheck(SQL, "x' OR '1'='1", "t.teamId"))
        .contains("ResourcePermission.name = 'x'' OR ''1''=''1'");
  }

  @Test
  void aKeyWithoutATableIsRefused() {
    assertThatThrownBy(() -> filter.replacePermissionCheck(SQL, TEAM, "teamId"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQueryGetsThePredicateBeforeItsOrderAndLimit() {
    TeamTable table = TeamTable.INSTANCE;
    DSLQuery query =
        DSLQueryFactoryUtil.select(table.teamId)
            .from(table)
            .where(table.name.eq("a").or(table.name.eq("b")))
            .orderBy(table.teamId.ascending())
            .limit(0, 5);
    assertThat(filter.replacePermissionCheck(query, Team.class, table.teamId, 100).toString())
        .isEqualToIgnoringWhitespace(
            "select Team.teamId from Team where (Team.teamId in (select"
                + " ResourcePermission.primKeyId from ResourcePermission where"
                + " ResourcePermission.companyId = ? and ResourcePermission.name = ? and"
                + " ResourcePermission.scope = ? and ResourcePermission.viewActionId = ? and"
                + " (ResourcePermission.roleId in (?, ?) or ResourcePermission.ownerId = ?))) and"
                + " (Team.name = ? or Team.name = ?) order by Team.teamId asc");
    DSLQuery all = DSLQueryFactoryUtil.select(table.teamId).from(table);
    assertThat(
            filter
                .replacePermissionCheck(all.union(all), Team.class, table.teamId, 100, 200)
                .toString())
        .containsSubsequence(
            "where ((Team.groupId in (?) and Team.teamId in (",
            "or (Team.groupId in (?) and Team.teamId in (",
            "union",
            "where ((Team.groupId in (?) and Team.teamId in (");
  }

  @Test
  void noPredicateMeansNoLimit() {
    TeamTable table = TeamTable.INSTANCE;
    assertThat(filter.getPermissionWherePredicate(Team.class, table.teamId, 100)).isNotNull();
    when(checker.isGroupAdmin(100)).thenReturn(true);
    assertThat(filter.getPermissionWherePredicate(Team.class, table.teamId, 100)).isNull();
  }
}
