/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Ayumi
 */
public class NoSuchPlanPassageException extends NoSuchModelException {

	public NoSuchPlanPassageException() {
	}

	public NoSuchPlanPassageException(String msg) {
		super(msg);
	}

	public NoSuchPlanPassageException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPlanPassageException(Throwable throwable) {
		super(throwable);
	}

}