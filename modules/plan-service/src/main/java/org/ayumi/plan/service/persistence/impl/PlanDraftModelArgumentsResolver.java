/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence.impl;

import com.liferay.portal.kernel.dao.orm.ArgumentsResolver;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.model.BaseModel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.ayumi.plan.model.PlanDraftTable;
import org.ayumi.plan.model.impl.PlanDraftImpl;
import org.ayumi.plan.model.impl.PlanDraftModelImpl;

import org.osgi.service.component.annotations.Component;

/**
 * The arguments resolver class for retrieving value from PlanDraft.
 *
 * @author Ayumi
 * @generated
 */
@Component(
	property = {
		"class.name=org.ayumi.plan.model.impl.PlanDraftImpl",
		"table.name=Ayumi_PlanDraft"
	},
	service = ArgumentsResolver.class
)
public class PlanDraftModelArgumentsResolver implements ArgumentsResolver {

	@Override
	public Object[] getArguments(
		FinderPath finderPath, BaseModel<?> baseModel, boolean checkColumn,
		boolean original) {

		String[] columnNames = finderPath.getColumnNames();

		if ((columnNames == null) || (columnNames.length == 0)) {
			if (baseModel.isNew()) {
				return new Object[0];
			}

			return null;
		}

		PlanDraftModelImpl planDraftModelImpl = (PlanDraftModelImpl)baseModel;

		long columnBitmask = planDraftModelImpl.getColumnBitmask();

		if (!checkColumn || (columnBitmask == 0)) {
			return _getValue(planDraftModelImpl, columnNames, original);
		}

		Long finderPathColumnBitmask = _finderPathColumnBitmasksCache.get(
			finderPath);

		if (finderPathColumnBitmask == null) {
			finderPathColumnBitmask = 0L;

			for (String columnName : columnNames) {
				finderPathColumnBitmask |= planDraftModelImpl.getColumnBitmask(
					columnName);
			}

			_finderPathColumnBitmasksCache.put(
				finderPath, finderPathColumnBitmask);
		}

		if ((columnBitmask & finderPathColumnBitmask) != 0) {
			return _getValue(planDraftModelImpl, columnNames, original);
		}

		return null;
	}

	@Override
	public String getClassName() {
		return PlanDraftImpl.class.getName();
	}

	@Override
	public String getTableName() {
		return PlanDraftTable.INSTANCE.getTableName();
	}

	private static Object[] _getValue(
		PlanDraftModelImpl planDraftModelImpl, String[] columnNames,
		boolean original) {

		Object[] arguments = new Object[columnNames.length];

		for (int i = 0; i < arguments.length; i++) {
			String columnName = columnNames[i];

			if (original) {
				arguments[i] = planDraftModelImpl.getColumnOriginalValue(
					columnName);
			}
			else {
				arguments[i] = planDraftModelImpl.getColumnValue(columnName);
			}
		}

		return arguments;
	}

	private static final Map<FinderPath, Long> _finderPathColumnBitmasksCache =
		new ConcurrentHashMap<>();

}