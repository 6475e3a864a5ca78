package org.ayumi.embedded.portal.servicebuilder;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.dao.db.DBInspector;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.service.ReleaseLocalServiceUtil;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** The tables of one Service Builder bundle, and the row that says which version they have. */
final class BundleSchema {

  private static final Logger logger = LogManager.getLogger(BundleSchema.class);

  private final Bundle bundle;

  BundleSchema(Bundle bundle) {
    this.bundle = bundle;
  }

  /** The version that the bundle needs. */
  Version required() {
    String header = bundle.getHeaders("").get("Liferay-Require-SchemaVersion");
    return header == null ? new Version(1, 0, 0) : Version.parseVersion(header);
  }

  /** The version that the database has; empty before the first start. */
  Optional<Version> present() {
    Release release = ReleaseLocalServiceUtil.fetchRelease(bundle.getSymbolicName());
    return Optional.ofNullable(release).map(row -> Version.parseVersion(row.getSchemaVersion()));
  }

  /**
   * Creates tables, indexes and sequences, then the row. Repeats what an earlier start that was cut
   * off did not finish.
   */
  void create() throws Exception {
    try (Connection connection = DataAccess.getConnection()) {
      run(connection, "META-INF/sql/tables.sql");
      run(connection, "META-INF/sql/indexes.sql");
      run(connection, "META-INF/sql/sequences.sql");
    }
    ReleaseLocalServiceUtil.addRelease(bundle.getSymbolicName(), required().toString());
    logger.info("{}: tables of schema {} created", bundle.getSymbolicName(), required());
  }

  /** After an upgrade, as the portal does: steps add tables and columns, never indexes. */
  void createMissingIndexes() throws Exception {
    try (Connection connection = DataAccess.getConnection()) {
      run(connection, "META-INF/sql/indexes.sql");
    }
  }

  /** Notes that the tables have been brought to a newer version. */
  void upgraded(Version from, Version to) {
    ReleaseLocalServiceUtil.updateRelease(bundle.getSymbolicName(), to.toString(), from.toString());
    logger.info("{}: tables upgraded from {} to {}", bundle.getSymbolicName(), from, to);
  }

  private void run(Connection connection, String path) throws Exception {
    URL url = bundle.getEntry(path);
    if (url == null) {
      return;
    }
    DB db = DBManagerUtil.getDB();
    for (String statement : SqlScript.parse(read(url)).statements()) {
      if (!isDone(connection, statement)) {
        db.runSQL(connection, statement);
      }
    }
  }

  private static boolean isDone(Connection connection, String statement) throws Exception {
    DBInspector inspector = new DBInspector(connection);
    Optional<String> table = SqlScript.createdTable(statement);
    if (table.isPresent()) {
      return inspector.hasTable(table.get());
    }
    Optional<SqlScript.IndexName> index = SqlScript.createdIndex(statement);
    return index.isPresent() && inspector.hasIndex(index.get().table(), index.get().name());
  }

  private static String read(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
