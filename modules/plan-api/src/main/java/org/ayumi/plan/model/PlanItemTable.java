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
 * The table class for the &quot;Ayumi_PlanItem&quot; database table.
 *
 * @author Ayumi
 * @see PlanItem
 * @generated
 */
public class PlanItemTable extends BaseTable<PlanItemTable> {

	public static final PlanItemTable INSTANCE = new PlanItemTable();

	public final Column<PlanItemTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanItemTable, Long> planItemId = createColumn(
		"planItemId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanItemTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Long> planHeadingId = createColumn(
		"planHeadingId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> reference = createColumn(
		"reference", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, String> referenceKey = createColumn(
		"referenceKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> number = createColumn(
		"number_", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> title = createColumn(
		"title", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> label = createColumn(
		"label", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, String> kind = createColumn(
		"kind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> departmentsPrinted = createColumn(
		"departmentsPrinted", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> actorsPrinted = createColumn(
		"actorsPrinted", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> purpose = createColumn(
		"purpose", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> completion = createColumn(
		"completion", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Boolean> relisted = createColumn(
		"relisted", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, String> relistingMark = createColumn(
		"relistingMark", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, String> repeatedCode = createColumn(
		"repeatedCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> overviewLabel = createColumn(
		"overviewLabel", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Boolean> candidate = createColumn(
		"candidate", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Boolean> exampleGiven = createColumn(
		"exampleGiven", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> exampleCity = createColumn(
		"exampleCity", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> examplePrinted = createColumn(
		"examplePrinted", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Clob> searchKey = createColumn(
		"searchKey", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanItemTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanItemTable() {
		super("Ayumi_PlanItem", PlanItemTable::new);
	}

}