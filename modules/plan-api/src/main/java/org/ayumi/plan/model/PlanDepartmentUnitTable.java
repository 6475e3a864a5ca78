/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

/**
 * The table class for the &quot;Ayumi_PlanDepartmentUnit&quot; database table.
 *
 * @author Ayumi
 * @see PlanDepartmentUnit
 * @generated
 */
public class PlanDepartmentUnitTable
	extends BaseTable<PlanDepartmentUnitTable> {

	public static final PlanDepartmentUnitTable INSTANCE =
		new PlanDepartmentUnitTable();

	public final Column<PlanDepartmentUnitTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanDepartmentUnitTable, Long> planDepartmentUnitId =
		createColumn(
			"planDepartmentUnitId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<PlanDepartmentUnitTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentUnitTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentUnitTable, Long> planEntryId =
		createColumn(
			"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentUnitTable, Long> planDepartmentId =
		createColumn(
			"planDepartmentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentUnitTable, Long> classNameId =
		createColumn(
			"classNameId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanDepartmentUnitTable, Long> classPK = createColumn(
		"classPK", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private PlanDepartmentUnitTable() {
		super("Ayumi_PlanDepartmentUnit", PlanDepartmentUnitTable::new);
	}

}