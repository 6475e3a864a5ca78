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
 * The table class for the &quot;Ayumi_PlanPassage&quot; database table.
 *
 * @author Ayumi
 * @see PlanPassage
 * @generated
 */
public class PlanPassageTable extends BaseTable<PlanPassageTable> {

	public static final PlanPassageTable INSTANCE = new PlanPassageTable();

	public final Column<PlanPassageTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanPassageTable, Long> planPassageId = createColumn(
		"planPassageId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanPassageTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Long> planHeadingId = createColumn(
		"planHeadingId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Long> parentPlanPassageId =
		createColumn(
			"parentPlanPassageId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, String> type = createColumn(
		"type_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Clob> printedNumber = createColumn(
		"printedNumber", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Clob> title = createColumn(
		"title", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Clob> text = createColumn(
		"text_", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, String> link = createColumn(
		"link", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanPassageTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanPassageTable() {
		super("Ayumi_PlanPassage", PlanPassageTable::new);
	}

}