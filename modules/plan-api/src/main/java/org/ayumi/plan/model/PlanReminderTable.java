/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;Ayumi_PlanReminder&quot; database table.
 *
 * @author Ayumi
 * @see PlanReminder
 * @generated
 */
public class PlanReminderTable extends BaseTable<PlanReminderTable> {

	public static final PlanReminderTable INSTANCE = new PlanReminderTable();

	public final Column<PlanReminderTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanReminderTable, Long> planReminderId = createColumn(
		"planReminderId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanReminderTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, Long> planRoundId = createColumn(
		"planRoundId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanReminderTable, String> reminderDay = createColumn(
		"reminderDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private PlanReminderTable() {
		super("Ayumi_PlanReminder", PlanReminderTable::new);
	}

}