package org.ayumi.embedded.portal.standin.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqlConditionsTest {

  private static String add(String table, String sql) {
    return new SqlConditions(table, null, "OK").addTo(sql).replaceAll(" +", " ").strip();
  }

  @Test
  void anOldConditionIsKeptInParentheses() {
    assertThat(add("a", "SELECT a.x FROM A a WHERE a.x = ? OR a.y = ? ORDER BY a.x"))
        .isEqualTo("SELECT a.x FROM A a WHERE (OK) AND ( a.x = ? OR a.y = ? ) ORDER BY a.x");
  }

  @Test
  void aQueryWithoutConditionGetsOne() {
    assertThat(add("Team", "SELECT COUNT(*) AS n FROM Team"))
        .isEqualTo("SELECT COUNT(*) AS n FROM Team WHERE (OK)");
    assertThat(add("t", "SELECT t.x FROM Team t GROUP BY t.x"))
        .isEqualTo("SELECT t.x FROM Team t WHERE (OK) GROUP BY t.x");
  }

  @Test
  void theNestedSelectThatReadsTheTableIsMeant() {
    String sql =
        "SELECT {Team.*} FROM (SELECT DISTINCT team.teamId FROM Team team WHERE team.groupId = ?)"
            + " TEMP_TABLE INNER JOIN Team ON TEMP_TABLE.teamId = Team.teamId ORDER BY Team.name";
    assertThat(add("team", sql))
        .isEqualTo(
            "SELECT {Team.*} FROM (SELECT DISTINCT team.teamId FROM Team team WHERE (OK) AND ("
                + " team.groupId = ?) ) TEMP_TABLE INNER JOIN Team ON TEMP_TABLE.teamId ="
                + " Team.teamId ORDER BY Team.name");
  }

  @Test
  void everyPartOfAUnionIsFiltered() {
    assertThat(
            add("r", "(SELECT r.id FROM R r WHERE r.a = 1) UNION ALL (SELECT r.id FROM S s, R r)"))
        .isEqualTo(
            "(SELECT r.id FROM R r WHERE (OK) AND ( r.a = 1) ) UNION ALL (SELECT r.id FROM S s, R"
                + " r WHERE (OK) )");
    assertThat(add("r", "SELECT r.id FROM R r WHERE r.a = 1 UNION SELECT r.id FROM R r"))
        .isEqualTo(
            "SELECT r.id FROM R r WHERE (OK) AND ( r.a = 1 ) UNION SELECT r.id FROM R r WHERE"
                + " (OK)");
  }

  @Test
  void wordsInTextsAndInSubqueriesAreNotTheConditionsEnd() {
    assertThat(
            add(
                "r",
                "SELECT r.id FROM R r WHERE r.a = ' ORDER BY ''x' AND r.b IN"
                    + " (SELECT b FROM B WHERE c = 1 ORDER BY b) LIMIT 3"))
        .isEqualTo(
            "SELECT r.id FROM R r WHERE (OK) AND ( r.a = ' ORDER BY ''x' AND r.b IN (SELECT b FROM"
                + " B WHERE c = 1 ORDER BY b) ) LIMIT 3");
  }

  @Test
  void aJoinGoesBeforeTheCondition() {
    assertThat(
            new SqlConditions("r", "INNER JOIN S ON S.id = r.id", "OK")
                .addTo("SELECT r.id FROM R r WHERE r.a = 1")
                .replaceAll(" +", " ")
                .strip())
        .isEqualTo("SELECT r.id FROM R r INNER JOIN S ON S.id = r.id WHERE (OK) AND ( r.a = 1)");
  }

  @Test
  void aQueryThatDoesNotReadTheTableIsRefused() {
    assertThatThrownBy(() -> add("team", "SELECT Team.teamId FROM Team WHERE Team.x = team.y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("team");
  }
}
