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
 * The table class for the &quot;Ayumi_PlanIndicatorValue&quot; database table.
 *
 * @author Ayumi
 * @see PlanIndicatorValue
 * @generated
 */
public class PlanIndicatorValueTable
	extends BaseTable<PlanIndicatorValueTable> {

	public static final PlanIndicatorValueTable INSTANCE =
		new PlanIndicatorValueTable();

	public final Column<PlanIndicatorValueTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanIndicatorValueTable, Long> planIndicatorValueId =
		createColumn(
			"planIndicatorValueId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<PlanIndicatorValueTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Long> planEntryId =
		createColumn(
			"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Long> planIndicatorId =
		createColumn(
			"planIndicatorId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Integer> fiscalYear =
		createColumn(
			"fiscalYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanIndicatorValueTable, Clob> printed = createColumn(
		"printed", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private PlanIndicatorValueTable() {
		super("Ayumi_PlanIndicatorValue", PlanIndicatorValueTable::new);
	}

}