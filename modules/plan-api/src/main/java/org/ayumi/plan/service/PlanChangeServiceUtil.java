/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanChange. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanChangeServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanChangeService
 * @generated
 */
public class PlanChangeServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanChangeServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Who changed what when, newest first.
	 *
	 * @param code of an item, heading, department or term; empty: everything in the plan
	 */
	public static List<org.ayumi.plan.model.view.Change> getChanges(
			long planEntryId, String code, int start, int end)
		throws PortalException {

		return getService().getChanges(planEntryId, code, start, end);
	}

	public static int getChangesCount(long planEntryId, String code)
		throws PortalException {

		return getService().getChangesCount(planEntryId, code);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	public static PlanChangeService getService() {
		return _service;
	}

	public static void setService(PlanChangeService service) {
		_service = service;
	}

	private static volatile PlanChangeService _service;

}