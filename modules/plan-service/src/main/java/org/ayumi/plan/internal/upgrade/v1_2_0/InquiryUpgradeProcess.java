package org.ayumi.plan.internal.upgrade.v1_2_0;

import org.ayumi.plan.internal.upgrade.TablesUpgradeProcess;

/** Tables of the yearly inquiry. */
public final class InquiryUpgradeProcess extends TablesUpgradeProcess {}
