package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of large transactions on the file database. */
class KilledDatabaseTest {

  private static final int ROWS = 4_600;

  @TempDir Path directory;

  @RepeatedTest(5)
  void committedTransactionsStayAndHalfOnesVanish() throws Exception {
    Path commits = directory.resolve("commits");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(commits.toFile())
            .start();
    while (lastCommit(commits) == 0 && writer.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    TimeUnit.MILLISECONDS.sleep(new Random().nextInt(600));
    writer.destroyForcibly().waitFor();
    int reported = lastCommit(commits);

    Database database = Database.inDirectory(directory);
    database.open();
    int rows = rows(database);
    database.close();

    assertThat(reported).isPositive();
    assertThat(rows % ROWS).isZero();
    // the last commit may have been cut off before it was reported
    assertThat(rows / ROWS).isBetween(reported, reported + 1);
  }

  private static int lastCommit(Path commits) throws IOException {
    int last = 0;
    for (String line : Files.readAllLines(commits)) {
      last = Integer.parseInt(line);
    }
    return last;
  }

  private static int rows(Database database) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from Item")) {
      result.next();
      return result.getInt(1);
    }
  }

  private static Connection connect(Database database) throws SQLException {
    Map<String, String> properties = database.portalProperties();
    return DriverManager.getConnection(
        properties.get("url"), properties.get("username"), properties.get("password"));
  }

  /** Adds as many rows as a large plan has, again and again, and says each commit. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] args) throws Exception {
      Database database = Database.inDirectory(Path.of(args[0]));
      database.open();
      try (Connection connection = connect(database)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("create table Item (id int primary key, title varchar(200))");
        }
        connection.setAutoCommit(false);
        for (int batch = 1; ; batch++) {
          write(connection, batch);
          connection.commit();
          System.out.println(batch);
        }
      }
    }

    private static void write(Connection connection, int batch) throws SQLException {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into Item values (?, ?)")) {
        for (int row = 0; row < ROWS; row++) {
          insert.setInt(1, batch * ROWS + row);
          insert.setString(2, "協働の推進 " + row);
          insert.executeUpdate();
        }
      }
    }
  }
}
