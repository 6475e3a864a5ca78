/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanChangeService}.
 *
 * @author Ayumi
 * @see PlanChangeService
 * @generated
 */
public class PlanChangeServiceWrapper
	implements PlanChangeService, ServiceWrapper<PlanChangeService> {

	public PlanChangeServiceWrapper() {
		this(null);
	}

	public PlanChangeServiceWrapper(PlanChangeService planChangeService) {
		_planChangeService = planChangeService;
	}

	/**
	 * Who changed what when, newest first.
	 *
	 * @param code of an item, heading, department or term; empty: everything in the plan
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.Change> getChanges(
			long planEntryId, String code, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planChangeService.getChanges(planEntryId, code, start, end);
	}

	@Override
	public int getChangesCount(long planEntryId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planChangeService.getChangesCount(planEntryId, code);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planChangeService.getOSGiServiceIdentifier();
	}

	@Override
	public PlanChangeService getWrappedService() {
		return _planChangeService;
	}

	@Override
	public void setWrappedService(PlanChangeService planChangeService) {
		_planChangeService = planChangeService;
	}

	private PlanChangeService _planChangeService;

}