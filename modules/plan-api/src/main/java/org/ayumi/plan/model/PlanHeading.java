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
 * The extended model interface for the PlanHeading service. Represents a row in the &quot;Ayumi_PlanHeading&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanHeadingModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanHeadingImpl")
@ProviderType
public interface PlanHeading extends PersistedModel, PlanHeadingModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanHeadingImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanHeading, Long> PLAN_HEADING_ID_ACCESSOR =
		new Accessor<PlanHeading, Long>() {

			@Override
			public Long get(PlanHeading planHeading) {
				return planHeading.getPlanHeadingId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanHeading> getTypeClass() {
				return PlanHeading.class;
			}

		};

}