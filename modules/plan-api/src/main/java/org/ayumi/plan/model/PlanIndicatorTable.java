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
 * The table class for the &quot;Ayumi_PlanIndicator&quot; database table.
 *
 * @author Ayumi
 * @see PlanIndicator
 * @generated
 */
public class PlanIndicatorTable extends BaseTable<PlanIndicatorTable> {

	public static final PlanIndicatorTable INSTANCE = new PlanIndicatorTable();

	public final Column<PlanIndicatorTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanIndicatorTable, Long> planIndicatorId =
		createColumn(
			"planIndicatorId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanIndicatorTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Long> planHeadingId = createColumn(
		"planHeadingId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Clob> groupLabel = createColumn(
		"groupLabel", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Clob> printedNumber = createColumn(
		"printedNumber", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Clob> name = createColumn(
		"name", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Clob> unit = createColumn(
		"unit", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, String> aim = createColumn(
		"aim", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Boolean> baselineGiven =
		createColumn(
			"baselineGiven", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Integer> baselineYear =
		createColumn(
			"baselineYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Clob> baselinePrinted =
		createColumn(
			"baselinePrinted", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Boolean> targetGiven = createColumn(
		"targetGiven", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Integer> targetYear = createColumn(
		"targetYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Clob> targetPrinted = createColumn(
		"targetPrinted", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Clob> note = createColumn(
		"note", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanIndicatorTable() {
		super("Ayumi_PlanIndicator", PlanIndicatorTable::new);
	}

}