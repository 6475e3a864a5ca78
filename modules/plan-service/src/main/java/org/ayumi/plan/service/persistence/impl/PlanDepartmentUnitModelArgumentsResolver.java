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

import org.ayumi.plan.model.PlanDepartmentUnitTable;
import org.ayumi.plan.model.impl.PlanDepartmentUnitImpl;
import org.ayumi.plan.model.impl.PlanDepartmentUnitModelImpl;

import org.osgi.service.component.annotations.Component;

/**
 * The arguments resolver class for retrieving value from PlanDepartmentUnit.
 *
 * @author Ayumi
 * @generated
 */
@Component(
	property = {
		"class.name=org.ayumi.plan.model.impl.PlanDepartmentUnitImpl",
		"table.name=Ayumi_PlanDepartmentUnit"
	},
	service = ArgumentsResolver.class
)
public class PlanDepartmentUnitModelArgumentsResolver
	implements ArgumentsResolver {

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

		PlanDepartmentUnitModelImpl planDepartmentUnitModelImpl =
			(PlanDepartmentUnitModelImpl)baseModel;

		long columnBitmask = planDepartmentUnitModelImpl.getColumnBitmask();

		if (!checkColumn || (columnBitmask == 0)) {
			return _getValue(
				planDepartmentUnitModelImpl, columnNames, original);
		}

		Long finderPathColumnBitmask = _finderPathColumnBitmasksCache.get(
			finderPath);

		if (finderPathColumnBitmask == null) {
			finderPathColumnBitmask = 0L;

			for (String columnName : columnNames) {
				finderPathColumnBitmask |=
					planDepartmentUnitModelImpl.getColumnBitmask(columnName);
			}

			_finderPathColumnBitmasksCache.put(
				finderPath, finderPathColumnBitmask);
		}

		if ((columnBitmask & finderPathColumnBitmask) != 0) {
			return _getValue(
				planDepartmentUnitModelImpl, columnNames, original);
		}

		return null;
	}

	@Override
	public String getClassName() {
		return PlanDepartmentUnitImpl.class.getName();
	}

	@Override
	public String getTableName() {
		return PlanDepartmentUnitTable.INSTANCE.getTableName();
	}

	private static Object[] _getValue(
		PlanDepartmentUnitModelImpl planDepartmentUnitModelImpl,
		String[] columnNames, boolean original) {

		Object[] arguments = new Object[columnNames.length];

		for (int i = 0; i < arguments.length; i++) {
			String columnName = columnNames[i];

			if (original) {
				arguments[i] =
					planDepartmentUnitModelImpl.getColumnOriginalValue(
						columnName);
			}
			else {
				arguments[i] = planDepartmentUnitModelImpl.getColumnValue(
					columnName);
			}
		}

		return arguments;
	}

	private static final Map<FinderPath, Long> _finderPathColumnBitmasksCache =
		new ConcurrentHashMap<>();

}