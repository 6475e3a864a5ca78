/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Ayumi
 */
public class NoSuchPlanAnswerException extends NoSuchModelException {

	public NoSuchPlanAnswerException() {
	}

	public NoSuchPlanAnswerException(String msg) {
		super(msg);
	}

	public NoSuchPlanAnswerException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPlanAnswerException(Throwable throwable) {
		super(throwable);
	}

}