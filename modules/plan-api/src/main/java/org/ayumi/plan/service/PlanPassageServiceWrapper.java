/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanPassageService}.
 *
 * @author Ayumi
 * @see PlanPassageService
 * @generated
 */
public class PlanPassageServiceWrapper
	implements PlanPassageService, ServiceWrapper<PlanPassageService> {

	public PlanPassageServiceWrapper() {
		this(null);
	}

	public PlanPassageServiceWrapper(PlanPassageService planPassageService) {
		_planPassageService = planPassageService;
	}

	/**
	 * Adds a passage, last at its place; an empty code is made up.
	 */
	@Override
	public org.ayumi.plan.model.view.PassageDetail addPassage(
			long planEntryId, org.ayumi.plan.domain.Passage passage)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageService.addPassage(planEntryId, passage);
	}

	/**
	 * @throws org.ayumi.plan.exception.PassageInUseException if passages stand below it
	 */
	@Override
	public void deletePassage(long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planPassageService.deletePassage(planEntryId, code, mvccVersion);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planPassageService.getOSGiServiceIdentifier();
	}

	/**
	 * All passages in the order of the plan book, in a constant number of queries.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.PassageDetail> getPassages(
			long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageService.getPassages(planEntryId);
	}

	/**
	 * Moves a passage with all below it.
	 */
	@Override
	public void movePassage(
			long planEntryId, String code,
			org.ayumi.plan.model.view.PassagePlace place)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planPassageService.movePassage(planEntryId, code, place);
	}

	/**
	 * Changes everything but code and place; where it stands is changed by moving it.
	 */
	@Override
	public org.ayumi.plan.model.view.PassageDetail updatePassage(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Passage passage)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageService.updatePassage(
			planEntryId, code, mvccVersion, passage);
	}

	@Override
	public PlanPassageService getWrappedService() {
		return _planPassageService;
	}

	@Override
	public void setWrappedService(PlanPassageService planPassageService) {
		_planPassageService = planPassageService;
	}

	private PlanPassageService _planPassageService;

}