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
 * The table class for the &quot;Ayumi_PlanContent&quot; database table.
 *
 * @author Ayumi
 * @see PlanContent
 * @generated
 */
public class PlanContentTable extends BaseTable<PlanContentTable> {

	public static final PlanContentTable INSTANCE = new PlanContentTable();

	public final Column<PlanContentTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanContentTable, Long> planContentId = createColumn(
		"planContentId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanContentTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Long> planItemId = createColumn(
		"planItemId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Clob> bullet = createColumn(
		"bullet", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Clob> text = createColumn(
		"text_", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Boolean> relisted = createColumn(
		"relisted", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, String> relistingMark = createColumn(
		"relistingMark", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, String> repeatedCode = createColumn(
		"repeatedCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanContentTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanContentTable() {
		super("Ayumi_PlanContent", PlanContentTable::new);
	}

}