/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PlanContent service. Represents a row in the &quot;Ayumi_PlanContent&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanContentModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanContentImpl")
@ProviderType
public interface PlanContent extends PlanContentModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanContentImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanContent, Long> PLAN_CONTENT_ID_ACCESSOR =
		new Accessor<PlanContent, Long>() {

			@Override
			public Long get(PlanContent planContent) {
				return planContent.getPlanContentId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanContent> getTypeClass() {
				return PlanContent.class;
			}

		};

}