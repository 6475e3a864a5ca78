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
 * The extended model interface for the PlanEdition service. Represents a row in the &quot;Ayumi_PlanEdition&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanEditionModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanEditionImpl")
@ProviderType
public interface PlanEdition extends PersistedModel, PlanEditionModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanEditionImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanEdition, Long> PLAN_EDITION_ID_ACCESSOR =
		new Accessor<PlanEdition, Long>() {

			@Override
			public Long get(PlanEdition planEdition) {
				return planEdition.getPlanEditionId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanEdition> getTypeClass() {
				return PlanEdition.class;
			}

		};

}