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
 * The extended model interface for the PlanColumnMapping service. Represents a row in the &quot;Ayumi_PlanColumnMapping&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanColumnMappingModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanColumnMappingImpl")
@ProviderType
public interface PlanColumnMapping
	extends PersistedModel, PlanColumnMappingModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanColumnMappingImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanColumnMapping, Long>
		PLAN_COLUMN_MAPPING_ID_ACCESSOR =
			new Accessor<PlanColumnMapping, Long>() {

				@Override
				public Long get(PlanColumnMapping planColumnMapping) {
					return planColumnMapping.getPlanColumnMappingId();
				}

				@Override
				public Class<Long> getAttributeClass() {
					return Long.class;
				}

				@Override
				public Class<PlanColumnMapping> getTypeClass() {
					return PlanColumnMapping.class;
				}

			};

}