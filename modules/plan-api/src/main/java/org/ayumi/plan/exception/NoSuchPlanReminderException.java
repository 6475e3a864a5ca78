/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Ayumi
 */
public class NoSuchPlanReminderException extends NoSuchModelException {

	public NoSuchPlanReminderException() {
	}

	public NoSuchPlanReminderException(String msg) {
		super(msg);
	}

	public NoSuchPlanReminderException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPlanReminderException(Throwable throwable) {
		super(throwable);
	}

}