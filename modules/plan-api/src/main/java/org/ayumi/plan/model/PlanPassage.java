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
 * The extended model interface for the PlanPassage service. Represents a row in the &quot;Ayumi_PlanPassage&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanPassageModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanPassageImpl")
@ProviderType
public interface PlanPassage extends PersistedModel, PlanPassageModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanPassageImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanPassage, Long> PLAN_PASSAGE_ID_ACCESSOR =
		new Accessor<PlanPassage, Long>() {

			@Override
			public Long get(PlanPassage planPassage) {
				return planPassage.getPlanPassageId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanPassage> getTypeClass() {
				return PlanPassage.class;
			}

		};

}