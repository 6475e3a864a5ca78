/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PlanExtension service. Represents a row in the &quot;Ayumi_PlanExtension&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanExtensionModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanExtensionImpl")
@ProviderType
public interface PlanExtension extends PlanExtensionModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanExtensionImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanExtension, Long>
		PLAN_EXTENSION_ID_ACCESSOR = new Accessor<PlanExtension, Long>() {

			@Override
			public Long get(PlanExtension planExtension) {
				return planExtension.getPlanExtensionId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanExtension> getTypeClass() {
				return PlanExtension.class;
			}

		};

}