/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Clob;
import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;Ayumi_PlanRound&quot; database table.
 *
 * @author Ayumi
 * @see PlanRound
 * @generated
 */
public class PlanRoundTable extends BaseTable<PlanRoundTable> {

	public static final PlanRoundTable INSTANCE = new PlanRoundTable();

	public final Column<PlanRoundTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanRoundTable, Long> planRoundId = createColumn(
		"planRoundId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanRoundTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Integer> fiscalYear = createColumn(
		"fiscalYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> title = createColumn(
		"title", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> documentNumber = createColumn(
		"documentNumber", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Clob> notice = createColumn(
		"notice", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> referenceDay = createColumn(
		"referenceDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> requestDay = createColumn(
		"requestDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> dueDay = createColumn(
		"dueDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> fields = createColumn(
		"fields_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, Boolean> approvalNeeded = createColumn(
		"approvalNeeded", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> reminderDays = createColumn(
		"reminderDays", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> openedDay = createColumn(
		"openedDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanRoundTable, String> state = createColumn(
		"state_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private PlanRoundTable() {
		super("Ayumi_PlanRound", PlanRoundTable::new);
	}

}