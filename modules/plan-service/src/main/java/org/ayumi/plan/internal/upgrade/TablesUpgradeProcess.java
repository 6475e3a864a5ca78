package org.ayumi.plan.internal.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An upgrade that makes the tables of the {@code tables.sql} beside it, then what else it needs.
 * What one that was cut off has done already is passed over.
 */
public abstract class TablesUpgradeProcess extends UpgradeProcess {

  private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\([^;]*\\);");

  @Override
  protected final void doUpgrade() throws Exception {
    Matcher table = TABLE.matcher(StringUtil.read(getClass(), "tables.sql"));
    while (table.find()) {
      if (!hasTable(table.group(1))) {
        runSQL(table.group());
      }
    }
    upgradeColumns();
  }

  /** Adds columns and fills them. */
  protected void upgradeColumns() throws Exception {}

  protected final void add(String table, String column, String type) throws Exception {
    if (!hasColumn(table, column)) {
      alterTableAddColumn(table, column, type);
    }
  }
}
