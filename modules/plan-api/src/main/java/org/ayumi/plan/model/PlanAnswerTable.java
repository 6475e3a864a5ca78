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
 * The table class for the &quot;Ayumi_PlanAnswer&quot; database table.
 *
 * @author Ayumi
 * @see PlanAnswer
 * @generated
 */
public class PlanAnswerTable extends BaseTable<PlanAnswerTable> {

	public static final PlanAnswerTable INSTANCE = new PlanAnswerTable();

	public final Column<PlanAnswerTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanAnswerTable, Long> planAnswerId = createColumn(
		"planAnswerId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanAnswerTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Long> planRoundId = createColumn(
		"planRoundId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, String> itemCode = createColumn(
		"itemCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, String> contentCode = createColumn(
		"contentCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, String> departmentCode = createColumn(
		"departmentCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Boolean> leading = createColumn(
		"leading_", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, String> state = createColumn(
		"state_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, String> mark = createColumn(
		"mark", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, String> achievement = createColumn(
		"achievement", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Clob> narrative = createColumn(
		"narrative", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Clob> nextDirection = createColumn(
		"nextDirection", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Boolean> notApplicable = createColumn(
		"notApplicable", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Boolean> sameAsLastYear = createColumn(
		"sameAsLastYear", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanAnswerTable() {
		super("Ayumi_PlanAnswer", PlanAnswerTable::new);
	}

}