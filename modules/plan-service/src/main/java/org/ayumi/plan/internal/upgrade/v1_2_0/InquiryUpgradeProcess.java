package org.ayumi.plan.internal.upgrade.v1_2_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of the yearly inquiry. What an upgrade that was cut off has done already is passed over.
 */
public final class InquiryUpgradeProcess extends UpgradeProcess {

  private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\([^;]*\\);");

  @Override
  protected void doUpgrade() throws Exception {
    Matcher table = TABLE.matcher(StringUtil.read(InquiryUpgradeProcess.class, "tables.sql"));
    while (table.find()) {
      if (!hasTable(table.group(1))) {
        runSQL(table.group());
      }
    }
  }
}
