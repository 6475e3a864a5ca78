/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PlanTerm service. Represents a row in the &quot;Ayumi_PlanTerm&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanTermModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanTermImpl")
@ProviderType
public interface PlanTerm extends PlanTermModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanTermImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanTerm, Long> PLAN_TERM_ID_ACCESSOR =
		new Accessor<PlanTerm, Long>() {

			@Override
			public Long get(PlanTerm planTerm) {
				return planTerm.getPlanTermId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanTerm> getTypeClass() {
				return PlanTerm.class;
			}

		};

}