/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PlanIndicator service. Represents a row in the &quot;Ayumi_PlanIndicator&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanIndicatorModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanIndicatorImpl")
@ProviderType
public interface PlanIndicator extends PersistedModel, PlanIndicatorModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanIndicatorImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanIndicator, Long>
		PLAN_INDICATOR_ID_ACCESSOR = new Accessor<PlanIndicator, Long>() {

			@Override
			public Long get(PlanIndicator planIndicator) {
				return planIndicator.getPlanIndicatorId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanIndicator> getTypeClass() {
				return PlanIndicator.class;
			}

		};

}