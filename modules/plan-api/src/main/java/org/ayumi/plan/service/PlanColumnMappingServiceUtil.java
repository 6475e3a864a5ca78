/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanColumnMapping. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanColumnMappingServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanColumnMappingService
 * @generated
 */
public class PlanColumnMappingServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanColumnMappingServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static void deleteMapping(long columnMappingId)
		throws PortalException {

		getService().deleteMapping(columnMappingId);
	}

	/**
	 * The plan's own mappings, then the site's, each by name.
	 */
	public static List<org.ayumi.plan.model.view.SavedMapping> getMappings(
			long groupId, long planEntryId)
		throws PortalException {

		return getService().getMappings(groupId, planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Saves a column mapping; one of the same name is replaced.
	 *
	 * @param planEntryId 0 to serve every plan of the site
	 */
	public static org.ayumi.plan.model.view.SavedMapping saveMapping(
			long groupId, long planEntryId, String name, String json)
		throws PortalException {

		return getService().saveMapping(groupId, planEntryId, name, json);
	}

	public static PlanColumnMappingService getService() {
		return _service;
	}

	public static void setService(PlanColumnMappingService service) {
		_service = service;
	}

	private static volatile PlanColumnMappingService _service;

}