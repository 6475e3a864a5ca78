package org.ayumi.plan.internal.upgrade.v1_1_0;

import org.ayumi.plan.internal.upgrade.TablesUpgradeProcess;

/**
 * Tables of indicators, evaluations and passages; columns for overview labels, candidates and the
 * succession of departments.
 */
public final class BookUpgradeProcess extends TablesUpgradeProcess {

  @Override
  protected void upgradeColumns() throws Exception {
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
}
