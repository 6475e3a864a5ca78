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
 * The table class for the &quot;Ayumi_PlanHeading&quot; database table.
 *
 * @author Ayumi
 * @see PlanHeading
 * @generated
 */
public class PlanHeadingTable extends BaseTable<PlanHeadingTable> {

	public static final PlanHeadingTable INSTANCE = new PlanHeadingTable();

	public final Column<PlanHeadingTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanHeadingTable, Long> planHeadingId = createColumn(
		"planHeadingId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanHeadingTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Long> parentPlanHeadingId =
		createColumn(
			"parentPlanHeadingId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Integer> depth = createColumn(
		"depth", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Clob> number = createColumn(
		"number_", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Clob> title = createColumn(
		"title", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Clob> label = createColumn(
		"label", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Clob> overviewLabel = createColumn(
		"overviewLabel", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanHeadingTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanHeadingTable() {
		super("Ayumi_PlanHeading", PlanHeadingTable::new);
	}

}