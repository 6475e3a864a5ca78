/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PlanAnswerStep service. Represents a row in the &quot;Ayumi_PlanAnswerStep&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanAnswerStepModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanAnswerStepImpl")
@ProviderType
public interface PlanAnswerStep extends PlanAnswerStepModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanAnswerStepImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanAnswerStep, Long>
		PLAN_ANSWER_STEP_ID_ACCESSOR = new Accessor<PlanAnswerStep, Long>() {

			@Override
			public Long get(PlanAnswerStep planAnswerStep) {
				return planAnswerStep.getPlanAnswerStepId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanAnswerStep> getTypeClass() {
				return PlanAnswerStep.class;
			}

		};

}