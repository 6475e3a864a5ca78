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
 * The table class for the &quot;Ayumi_PlanTerm&quot; database table.
 *
 * @author Ayumi
 * @see PlanTerm
 * @generated
 */
public class PlanTermTable extends BaseTable<PlanTermTable> {

	public static final PlanTermTable INSTANCE = new PlanTermTable();

	public final Column<PlanTermTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanTermTable, Long> planTermId = createColumn(
		"planTermId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanTermTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, String> type = createColumn(
		"type_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, String> mark = createColumn(
		"mark", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Clob> meaning = createColumn(
		"meaning", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Clob> spoken = createColumn(
		"spoken", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, String> sense = createColumn(
		"sense", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanTermTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanTermTable() {
		super("Ayumi_PlanTerm", PlanTermTable::new);
	}

}