package org.ayumi.embedded.portal.servicebuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqlScriptTest {

  @Test
  void splitsAtSemicolonsAtTheEndOfALine() {
    SqlScript script =
        SqlScript.parse(
            "create table A (\n\tid LONG not null,\n\ttext VARCHAR(75) default ';x'\n);\n\n"
                + "create index IX_1 on A (text[$COLUMN_LENGTH:75$]);\n");

    assertThat(script.statements())
        .containsExactly(
            "create table A (\n\tid LONG not null,\n\ttext VARCHAR(75) default ';x'\n);",
            "create index IX_1 on A (text[$COLUMN_LENGTH:75$]);");
  }

  @Test
  void anEmptyScriptHasNoStatements() {
    assertThat(SqlScript.parse("").statements()).isEmpty();
    assertThat(SqlScript.parse("\n-- nothing\n## nothing\n").statements()).isEmpty();
  }

  @Test
  void refusesAStatementWithoutEnd() {
    assertThatThrownBy(() -> SqlScript.parse("create table A (id LONG)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("create table A");
  }

  @Test
  void knowsWhatAStatementCreates() {
    assertThat(SqlScript.createdTable("create table Ayumi_PlanItem (\n\tid LONG\n);"))
        .contains("Ayumi_PlanItem");
    assertThat(SqlScript.createdTable("create index IX_1 on A (b);")).isEmpty();
    assertThat(SqlScript.createdIndex("create unique index IX_1 on A (b, c);"))
        .contains(new SqlScript.IndexName("A", "IX_1"));
    assertThat(SqlScript.createdIndex("create table A (id LONG);")).isEmpty();
  }
}
