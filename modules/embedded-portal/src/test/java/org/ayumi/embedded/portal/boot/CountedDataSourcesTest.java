package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Test;

class CountedDataSourcesTest {

  private final SqlStatements statements = new SqlStatements();

  @Test
  void countsWhatIsExecutedNotWhatIsPrepared() throws Exception {
    JDBCDataSource memory = new JDBCDataSource();
    memory.setUrl("jdbc:hsqldb:mem:counted");
    DataSource dataSource = new CountedDataSources(null, statements).counted(memory);

    try (Connection connection = dataSource.getConnection();
        Statement statement =
            connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.execute("create table T (id int)");
      try (PreparedStatement insert = connection.prepareStatement("insert into T values (?)")) {
        for (int id = 0; id < 3; id++) {
          insert.setInt(1, id);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      try (ResultSet rows = statement.executeQuery("select count(*) from T")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(3);
      }
    }

    assertThat(statements.count()).isEqualTo(3);
    assertThat(statements.statements())
        .containsExactly(
            "create table T (id int)", "insert into T values (?)", "select count(*) from T");
    statements.mark();
    assertThat(statements.count()).isZero();
    assertThat(statements.statements()).isEmpty();
  }
}
