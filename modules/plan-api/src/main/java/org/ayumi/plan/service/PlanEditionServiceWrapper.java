/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanEditionService}.
 *
 * @author Ayumi
 * @see PlanEditionService
 * @generated
 */
public class PlanEditionServiceWrapper
	implements PlanEditionService, ServiceWrapper<PlanEditionService> {

	public PlanEditionServiceWrapper() {
		this(null);
	}

	public PlanEditionServiceWrapper(PlanEditionService planEditionService) {
		_planEditionService = planEditionService;
	}

	/**
	 * @throws NoSuchPlanEditionException also for one that the user may not read yet
	 */
	@Override
	public org.ayumi.plan.model.view.Edition getEdition(long editionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionService.getEdition(editionId);
	}

	@Override
	public org.ayumi.plan.domain.PlanDocument getEditionDocument(long editionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionService.getEditionDocument(editionId);
	}

	/**
	 * The edition parsed and indexed: shared, immutable, held in memory.
	 */
	@Override
	public org.ayumi.plan.domain.PlanIndex getEditionIndex(long editionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionService.getEditionIndex(editionId);
	}

	/**
	 * Public editions of all plans of the site that the user may view, newest numbers first.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.Edition> getEditions(
		long groupId) {

		return _planEditionService.getEditions(groupId);
	}

	/**
	 * The newest edition of the plan with this code.
	 *
	 * @throws org.ayumi.plan.exception.NoSuchPlanEditionException if none was published
	 */
	@Override
	public org.ayumi.plan.model.view.Edition getLatestEdition(
			long groupId, String planCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionService.getLatestEdition(groupId, planCode);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planEditionService.getOSGiServiceIdentifier();
	}

	/**
	 * Editions of the plan that the user may view, newest first; to be public ones for its office.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.Edition> getPlanEditions(
			long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionService.getPlanEditions(planEntryId);
	}

	/**
	 * Freezes the working plan into a new edition, which the public then reads.
	 */
	@Override
	public org.ayumi.plan.model.view.Edition publish(
			long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionService.publish(
			planEntryId, expectedDocumentVersion, announcement);
	}

	/**
	 * Publishes what a former edition holds as a new one, so that the public reads it again (E8): the
	 * working plan and what was published in between stay as they are.
	 */
	@Override
	public org.ayumi.plan.model.view.Edition republish(
			long editionId, org.ayumi.plan.model.view.Announcement announcement)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionService.republish(editionId, announcement);
	}

	@Override
	public PlanEditionService getWrappedService() {
		return _planEditionService;
	}

	@Override
	public void setWrappedService(PlanEditionService planEditionService) {
		_planEditionService = planEditionService;
	}

	private PlanEditionService _planEditionService;

}