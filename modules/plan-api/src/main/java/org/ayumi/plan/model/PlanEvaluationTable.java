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
 * The table class for the &quot;Ayumi_PlanEvaluation&quot; database table.
 *
 * @author Ayumi
 * @see PlanEvaluation
 * @generated
 */
public class PlanEvaluationTable extends BaseTable<PlanEvaluationTable> {

	public static final PlanEvaluationTable INSTANCE =
		new PlanEvaluationTable();

	public final Column<PlanEvaluationTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanEvaluationTable, Long> planEvaluationId =
		createColumn(
			"planEvaluationId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanEvaluationTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Long> planHeadingId = createColumn(
		"planHeadingId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Long> planItemId = createColumn(
		"planItemId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, String> code = createColumn(
		"code_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Integer> fiscalYear = createColumn(
		"fiscalYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Clob> evaluator = createColumn(
		"evaluator", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, String> grade = createColumn(
		"grade", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Clob> remark = createColumn(
		"remark", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, String> evaluationDay =
		createColumn(
			"evaluationDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Clob> reply = createColumn(
		"reply", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Boolean> published = createColumn(
		"published", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanEvaluationTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanEvaluationTable() {
		super("Ayumi_PlanEvaluation", PlanEvaluationTable::new);
	}

}