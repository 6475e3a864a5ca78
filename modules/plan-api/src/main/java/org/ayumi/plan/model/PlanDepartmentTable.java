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
 * The table class for the &quot;Ayumi_PlanDepartment&quot; database table.
 *
 * @author Ayumi
 * @see PlanDepartment
 * @generated
 */
public class PlanDepartmentTable extends BaseTable<PlanDepartmentTable> {

	public static final PlanDepartmentTable INSTANCE =
		new PlanDepartmentTable();

	public final Column<PlanDepartmentTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanDepartmentTable, Long> planDepartmentId =
		createColumn(
			"planDepartmentId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanDepartmentTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Clob> name = createColumn(
		"name", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Clob> printedNames = createColumn(
		"printedNames", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, String> type = createColumn(
		"type_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, String> validFrom = createColumn(
		"validFrom", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, String> validTo = createColumn(
		"validTo", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Clob> successorCodes =
		createColumn(
			"successorCodes", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanDepartmentTable() {
		super("Ayumi_PlanDepartment", PlanDepartmentTable::new);
	}

}