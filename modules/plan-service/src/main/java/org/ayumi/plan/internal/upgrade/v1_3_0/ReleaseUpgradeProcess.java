package org.ayumi.plan.internal.upgrade.v1_3_0;

import org.ayumi.plan.internal.upgrade.TablesUpgradeProcess;

/**
 * The table of reminders; columns for their days, for release, correction and approval of editions
 * (those that are there were public at once), and for the second axis of reports and answers.
 */
public final class ReleaseUpgradeProcess extends TablesUpgradeProcess {

  @Override
  protected void upgradeColumns() throws Exception {
    add("Ayumi_PlanRound", "reminderDays", "VARCHAR(75) null");
    add("Ayumi_PlanRound", "openedDay", "VARCHAR(75) null");
    add("Ayumi_PlanEdition", "correction", "BOOLEAN");
    add("Ayumi_PlanEdition", "releaseDate", "DATE null");
    add("Ayumi_PlanEdition", "status", "INTEGER");
    add("Ayumi_PlanEdition", "statusByUserId", "LONG");
    add("Ayumi_PlanEdition", "statusByUserName", "VARCHAR(75) null");
    add("Ayumi_PlanEdition", "statusDate", "DATE null");
    add("Ayumi_PlanContentYear", "achievement", "VARCHAR(255) null");
    add("Ayumi_PlanAnswer", "achievement", "VARCHAR(255) null");
    runSQL("update Ayumi_PlanEdition set correction = [$FALSE$] where correction is null");
    runSQL("update Ayumi_PlanEdition set status = 0 where status is null");
  }
}
