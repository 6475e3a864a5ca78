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
 * The table class for the &quot;Ayumi_PlanContentYear&quot; database table.
 *
 * @author Ayumi
 * @see PlanContentYear
 * @generated
 */
public class PlanContentYearTable extends BaseTable<PlanContentYearTable> {

	public static final PlanContentYearTable INSTANCE =
		new PlanContentYearTable();

	public final Column<PlanContentYearTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanContentYearTable, Long> planContentYearId =
		createColumn(
			"planContentYearId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanContentYearTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Long> planItemId = createColumn(
		"planItemId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Long> planContentId =
		createColumn(
			"planContentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Integer> fiscalYear =
		createColumn(
			"fiscalYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, String> planned = createColumn(
		"planned", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, String> effective = createColumn(
		"effective", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Boolean> reported = createColumn(
		"reported", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, String> status = createColumn(
		"status", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, String> achievement =
		createColumn(
			"achievement", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Clob> narrative = createColumn(
		"narrative", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanContentYearTable, Clob> nextDirection =
		createColumn(
			"nextDirection", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private PlanContentYearTable() {
		super("Ayumi_PlanContentYear", PlanContentYearTable::new);
	}

}