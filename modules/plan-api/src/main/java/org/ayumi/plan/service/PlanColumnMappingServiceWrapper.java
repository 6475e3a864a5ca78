/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanColumnMappingService}.
 *
 * @author Ayumi
 * @see PlanColumnMappingService
 * @generated
 */
public class PlanColumnMappingServiceWrapper
	implements PlanColumnMappingService,
			   ServiceWrapper<PlanColumnMappingService> {

	public PlanColumnMappingServiceWrapper() {
		this(null);
	}

	public PlanColumnMappingServiceWrapper(
		PlanColumnMappingService planColumnMappingService) {

		_planColumnMappingService = planColumnMappingService;
	}

	@Override
	public void deleteMapping(long columnMappingId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planColumnMappingService.deleteMapping(columnMappingId);
	}

	/**
	 * The plan's own mappings, then the site's, each by name.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.SavedMapping> getMappings(
			long groupId, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingService.getMappings(groupId, planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planColumnMappingService.getOSGiServiceIdentifier();
	}

	/**
	 * Saves a column mapping; one of the same name is replaced.
	 *
	 * @param planEntryId 0 to serve every plan of the site
	 */
	@Override
	public org.ayumi.plan.model.view.SavedMapping saveMapping(
			long groupId, long planEntryId, String name, String json)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingService.saveMapping(
			groupId, planEntryId, name, json);
	}

	@Override
	public PlanColumnMappingService getWrappedService() {
		return _planColumnMappingService;
	}

	@Override
	public void setWrappedService(
		PlanColumnMappingService planColumnMappingService) {

		_planColumnMappingService = planColumnMappingService;
	}

	private PlanColumnMappingService _planColumnMappingService;

}