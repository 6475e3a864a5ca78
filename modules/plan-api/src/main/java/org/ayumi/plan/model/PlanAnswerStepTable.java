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
 * The table class for the &quot;Ayumi_PlanAnswerStep&quot; database table.
 *
 * @author Ayumi
 * @see PlanAnswerStep
 * @generated
 */
public class PlanAnswerStepTable extends BaseTable<PlanAnswerStepTable> {

	public static final PlanAnswerStepTable INSTANCE =
		new PlanAnswerStepTable();

	public final Column<PlanAnswerStepTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanAnswerStepTable, Long> planAnswerStepId =
		createColumn(
			"planAnswerStepId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanAnswerStepTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Long> planRoundId = createColumn(
		"planRoundId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Long> planAnswerId = createColumn(
		"planAnswerId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, String> act = createColumn(
		"act", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, String> stateBefore = createColumn(
		"stateBefore", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, String> stateAfter = createColumn(
		"stateAfter", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanAnswerStepTable, Clob> reason = createColumn(
		"reason", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private PlanAnswerStepTable() {
		super("Ayumi_PlanAnswerStep", PlanAnswerStepTable::new);
	}

}