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
 * The table class for the &quot;Ayumi_PlanChange&quot; database table.
 *
 * @author Ayumi
 * @see PlanChange
 * @generated
 */
public class PlanChangeTable extends BaseTable<PlanChangeTable> {

	public static final PlanChangeTable INSTANCE = new PlanChangeTable();

	public final Column<PlanChangeTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanChangeTable, Long> planChangeId = createColumn(
		"planChangeId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanChangeTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Long> batchId = createColumn(
		"batchId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, String> act = createColumn(
		"act", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, String> subject = createColumn(
		"subject", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, String> contentCode = createColumn(
		"contentCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, String> field = createColumn(
		"field", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Clob> before = createColumn(
		"before_", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanChangeTable, Clob> after = createColumn(
		"after", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private PlanChangeTable() {
		super("Ayumi_PlanChange", PlanChangeTable::new);
	}

}