/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PlanContentYear service. Represents a row in the &quot;Ayumi_PlanContentYear&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanContentYearModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanContentYearImpl")
@ProviderType
public interface PlanContentYear extends PlanContentYearModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanContentYearImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanContentYear, Long>
		PLAN_CONTENT_YEAR_ID_ACCESSOR = new Accessor<PlanContentYear, Long>() {

			@Override
			public Long get(PlanContentYear planContentYear) {
				return planContentYear.getPlanContentYearId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanContentYear> getTypeClass() {
				return PlanContentYear.class;
			}

		};

}