/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Clob;
import java.sql.Types;

/**
 * The table class for the &quot;Ayumi_PlanAssignment&quot; database table.
 *
 * @author Ayumi
 * @see PlanAssignment
 * @generated
 */
public class PlanAssignmentTable extends BaseTable<PlanAssignmentTable> {

	public static final PlanAssignmentTable INSTANCE =
		new PlanAssignmentTable();

	public final Column<PlanAssignmentTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanAssignmentTable, Long> planAssignmentId =
		createColumn(
			"planAssignmentId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanAssignmentTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAssignmentTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAssignmentTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAssignmentTable, Long> planItemId = createColumn(
		"planItemId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAssignmentTable, Long> planContentId = createColumn(
		"planContentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAssignmentTable, Long> planDepartmentId =
		createColumn(
			"planDepartmentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAssignmentTable, Clob> printed = createColumn(
		"printed", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanAssignmentTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanAssignmentTable() {
		super("Ayumi_PlanAssignment", PlanAssignmentTable::new);
	}

}