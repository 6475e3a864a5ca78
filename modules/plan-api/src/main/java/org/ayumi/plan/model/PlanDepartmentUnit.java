/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PlanDepartmentUnit service. Represents a row in the &quot;Ayumi_PlanDepartmentUnit&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanDepartmentUnitModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanDepartmentUnitImpl")
@ProviderType
public interface PlanDepartmentUnit extends PlanDepartmentUnitModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanDepartmentUnitImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanDepartmentUnit, Long>
		PLAN_DEPARTMENT_UNIT_ID_ACCESSOR =
			new Accessor<PlanDepartmentUnit, Long>() {

				@Override
				public Long get(PlanDepartmentUnit planDepartmentUnit) {
					return planDepartmentUnit.getPlanDepartmentUnitId();
				}

				@Override
				public Class<Long> getAttributeClass() {
					return Long.class;
				}

				@Override
				public Class<PlanDepartmentUnit> getTypeClass() {
					return PlanDepartmentUnit.class;
				}

			};

}