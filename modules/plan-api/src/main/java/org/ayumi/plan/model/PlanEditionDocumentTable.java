/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Clob;
import java.sql.Types;

/**
 * The table class for the &quot;Ayumi_PlanEditionDocument&quot; database table.
 *
 * @author Ayumi
 * @see PlanEditionDocument
 * @generated
 */
public class PlanEditionDocumentTable
	extends BaseTable<PlanEditionDocumentTable> {

	public static final PlanEditionDocumentTable INSTANCE =
		new PlanEditionDocumentTable();

	public final Column<PlanEditionDocumentTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PlanEditionDocumentTable, Long> planEditionId =
		createColumn(
			"planEditionId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PlanEditionDocumentTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionDocumentTable, Long> companyId =
		createColumn(
			"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PlanEditionDocumentTable, Clob> document = createColumn(
		"document", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private PlanEditionDocumentTable() {
		super("Ayumi_PlanEditionDocument", PlanEditionDocumentTable::new);
	}

}