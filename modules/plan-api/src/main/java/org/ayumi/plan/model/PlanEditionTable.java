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
 * The table class for the &quot;Ayumi_PlanEdition&quot; database table.
 *
 * @author Ayumi
 * @see PlanEdition
 * @generated
 */
public class PlanEditionTable extends BaseTable<PlanEditionTable> {

	public static final PlanEditionTable INSTANCE = new PlanEditionTable();

	public final Column<PlanEditionTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanEditionTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Long> planEditionId = createColumn(
		"planEditionId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanEditionTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, String> planCode = createColumn(
		"planCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Integer> editionNumber = createColumn(
		"editionNumber", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Date> publishedDate = createColumn(
		"publishedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Clob> title = createColumn(
		"title", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Clob> note = createColumn(
		"note", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, String> contentHash = createColumn(
		"contentHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Long> documentVersion = createColumn(
		"documentVersion", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Boolean> correction = createColumn(
		"correction", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Date> releaseDate = createColumn(
		"releaseDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Integer> status = createColumn(
		"status", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Long> statusByUserId = createColumn(
		"statusByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, String> statusByUserName =
		createColumn(
			"statusByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<PlanEditionTable, Date> statusDate = createColumn(
		"statusDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private PlanEditionTable() {
		super("Ayumi_PlanEdition", PlanEditionTable::new);
	}

}