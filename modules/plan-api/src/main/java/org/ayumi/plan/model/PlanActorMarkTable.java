/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

/**
 * The table class for the &quot;Ayumi_PlanActorMark&quot; database table.
 *
 * @author Ayumi
 * @see PlanActorMark
 * @generated
 */
public class PlanActorMarkTable extends BaseTable<PlanActorMarkTable> {

	public static final PlanActorMarkTable INSTANCE = new PlanActorMarkTable();

	public final Column<PlanActorMarkTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanActorMarkTable, Long> planActorMarkId =
		createColumn(
			"planActorMarkId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanActorMarkTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanActorMarkTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanActorMarkTable, Long> planEntryId = createColumn(
		"planEntryId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanActorMarkTable, Long> planItemId = createColumn(
		"planItemId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanActorMarkTable, String> actorCode = createColumn(
		"actorCode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanActorMarkTable, String> mark = createColumn(
		"mark", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PlanActorMarkTable, Integer> priority = createColumn(
		"priority", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private PlanActorMarkTable() {
		super("Ayumi_PlanActorMark", PlanActorMarkTable::new);
	}

}