package org.ayumi.plan.internal.upgrade.v1_1_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of indicators, evaluations and passages; columns for overview labels, candidates and the
 * succession of departments. What an upgrade that was cut off has done already is passed over.
 */
public final class BookUpgradeProcess extends UpgradeProcess {

  private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\([^;]*\\);");

  @Override
  protected void doUpgrade() throws Exception {
    Matcher table = TABLE.matcher(StringUtil.read(BookUpgradeProcess.class, "tables.sql"));
    while (table.find()) {
      if (!hasTable(table.group(1))) {
        runSQL(table.group());
      }
    }
    add("Ayumi_PlanDepartment", "validFrom", "VARCHAR(75) null");
    add("Ayumi_PlanDepartment", "validTo", "VARCHAR(75) null");
    add("Ayumi_PlanDepartment", "successorCodes", "TEXT null");
    add("Ayumi_PlanHeading", "overviewLabel", "TEXT null");
    add("Ayumi_PlanItem", "overviewLabel", "TEXT null");
    add("Ayumi_PlanItem", "candidate", "BOOLEAN");
    add("Ayumi_PlanItem", "exampleGiven", "BOOLEAN");
    add("Ayumi_PlanItem", "exampleCity", "TEXT null");
    add("Ayumi_PlanItem", "examplePrinted", "TEXT null");
    runSQL("update Ayumi_PlanItem set candidate = [$FALSE$] where candidate is null");
    runSQL("update Ayumi_PlanItem set exampleGiven = [$FALSE$] where exampleGiven is null");
  }

  private void add(String table, String column, String type) throws Exception {
    if (!hasColumn(table, column)) {
      alterTableAddColumn(table, column, type);
    }
  }
}
