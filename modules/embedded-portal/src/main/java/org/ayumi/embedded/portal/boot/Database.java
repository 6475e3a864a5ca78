package org.ayumi.embedded.portal.boot;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** The portal's database: HSQLDB in a directory, or PostgreSQL at an address. */
final class Database {

  private static final Logger logger = LogManager.getLogger(Database.class);

  private static final String HSQLDB_PREFIX = "jdbc:hsqldb:";
  private static final String POSTGRESQL_PREFIX = "jdbc:postgresql:";

  private final JdbcOptions jdbc;
  private final String driver;

  private Database(JdbcOptions jdbc, String driver) {
    this.jdbc = jdbc;
    this.driver = driver;
  }

  /** The home is locked already; HSQLDB's own lock would refuse for ten seconds after a kill. */
  static Database inDirectory(Path directory) {
    String url =
        HSQLDB_PREFIX
            + "file:"
            + directory.resolve("ayumi")
            + ";hsqldb.tx=mvcc;hsqldb.lock_file=false";
    return new Database(new JdbcOptions(url, "sa", ""), "org.hsqldb.jdbc.JDBCDriver");
  }

  static Database at(JdbcOptions jdbc) throws StartRefused {
    if (jdbc.url().startsWith(POSTGRESQL_PREFIX)) {
      return new Database(jdbc, "org.postgresql.Driver");
    }
    if (jdbc.url().startsWith(HSQLDB_PREFIX)) {
      return new Database(jdbc, "org.hsqldb.jdbc.JDBCDriver");
    }
    throw new StartRefused(
        "ayumi.jdbc.url は jdbc:postgresql: で始まるアドレスです: " + jdbc.url(),
        "ayumi.jdbc.url must begin with jdbc:postgresql: " + jdbc.url());
  }

  /**
   * Connects once, and makes HSQLDB write each commit to the disk before it returns.
   *
   * @throws StartRefused when there is no database at the address
   */
  void open() throws StartRefused {
    DriverManager.setLoginTimeout(10);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      if (isHsqldb()) {
        statement.execute("SET DATABASE TRANSACTION CONTROL MVCC");
        statement.execute("SET FILES WRITE DELAY FALSE");
      }
    } catch (SQLException e) {
      throw new StartRefused(
          "データベースに接続できません: " + jdbc + " (" + e.getMessage() + ")",
          "cannot connect to the database: " + jdbc);
    }
  }

  /** Names and values below {@code jdbc.default.} in the portal's properties. */
  Map<String, String> portalProperties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("driverClassName", driver);
    properties.put("url", jdbc.url());
    properties.put("username", jdbc.user());
    properties.put("password", jdbc.password());
    return properties;
  }

  /** HSQLDB must be told to write its last checkpoint; PostgreSQL needs nothing. */
  void close() {
    if (!isHsqldb()) {
      return;
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      logger.error("The file database did not shut down; it recovers at the next start", e);
    }
  }

  private boolean isHsqldb() {
    return jdbc.url().startsWith(HSQLDB_PREFIX);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbc.url(), jdbc.user(), jdbc.password());
  }
}
