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
 * The extended model interface for the PlanReminder service. Represents a row in the &quot;Ayumi_PlanReminder&quot; database table, with each column mapped to a property of this class.
 *
 * @author Ayumi
 * @see PlanReminderModel
 * @generated
 */
@ImplementationClassName("org.ayumi.plan.model.impl.PlanReminderImpl")
@ProviderType
public interface PlanReminder extends PersistedModel, PlanReminderModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>org.ayumi.plan.model.impl.PlanReminderImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PlanReminder, Long> PLAN_REMINDER_ID_ACCESSOR =
		new Accessor<PlanReminder, Long>() {

			@Override
			public Long get(PlanReminder planReminder) {
				return planReminder.getPlanReminderId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PlanReminder> getTypeClass() {
				return PlanReminder.class;
			}

		};

}