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
 * The table class for the &quot;Ayumi_PlanEntry&quot; database table.
 *
 * @author Ayumi
 * @see PlanEntry
 * @generated
 */
public class PlanEntryTable extends BaseTable<PlanEntryTable> {

	public static final PlanEntryTable INSTANCE = new PlanEntryTable();

	public final Column<PlanEntryTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanEntryTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, String> externalReferenceCode =
		createColumn(
			"externalReferenceCode", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanEntryTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Clob> title = createColumn(
		"title", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Clob> subtitle = createColumn(
		"subtitle", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Clob> municipality = createColumn(
		"municipality", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, String> municipalityCode = createColumn(
		"municipalityCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Integer> firstYear = createColumn(
		"firstYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Integer> lastYear = createColumn(
		"lastYear", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, String> yearStyle = createColumn(
		"yearStyle", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, String> state = createColumn(
		"state_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, String> predecessorCode = createColumn(
		"predecessorCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Clob> levels = createColumn(
		"levels", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Long> headVersion = createColumn(
		"headVersion", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEntryTable, Long> documentVersion = createColumn(
		"documentVersion", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private PlanEntryTable() {
		super("Ayumi_PlanEntry", PlanEntryTable::new);
	}

}