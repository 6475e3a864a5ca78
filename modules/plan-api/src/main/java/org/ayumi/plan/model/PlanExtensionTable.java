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
 * The table class for the &quot;Ayumi_PlanExtension&quot; database table.
 *
 * @author Ayumi
 * @see PlanExtension
 * @generated
 */
public class PlanExtensionTable extends BaseTable<PlanExtensionTable> {

	public static final PlanExtensionTable INSTANCE = new PlanExtensionTable();

	public final Column<PlanExtensionTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanExtensionTable, Long> planExtensionId =
		createColumn(
			"planExtensionId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanExtensionTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, Long> planRoundId = createColumn(
		"planRoundId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, String> departmentCode =
		createColumn(
			"departmentCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, String> dueDay = createColumn(
		"dueDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanExtensionTable, Clob> reason = createColumn(
		"reason", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private PlanExtensionTable() {
		super("Ayumi_PlanExtension", PlanExtensionTable::new);
	}

}