/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanRoundService}.
 *
 * @author Ayumi
 * @see PlanRoundService
 * @generated
 */
public class PlanRoundServiceWrapper
	implements PlanRoundService, ServiceWrapper<PlanRoundService> {

	public PlanRoundServiceWrapper() {
		this(null);
	}

	public PlanRoundServiceWrapper(PlanRoundService planRoundService) {
		_planRoundService = planRoundService;
	}

	/**
	 * Adds a round as a draft that the coordinating office alone sees.
	 */
	@Override
	public org.ayumi.plan.model.view.RoundDetail addRound(
			long planEntryId, org.ayumi.plan.domain.inquiry.Round round)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundService.addRound(planEntryId, round);
	}

	/**
	 * @throws org.ayumi.plan.exception.RoundStateException if departments have been asked
	 */
	@Override
	public void deleteRound(long planRoundId, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planRoundService.deleteRound(planRoundId, mvccVersion);
	}

	/**
	 * Lets a department answer until another day (E6); an earlier extension is replaced.
	 */
	@Override
	public org.ayumi.plan.model.view.RoundDetail extend(
			long planRoundId, String departmentCode,
			java.time.LocalDate dueDate, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundService.extend(
			planRoundId, departmentCode, dueDate, reason);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planRoundService.getOSGiServiceIdentifier();
	}

	@Override
	public org.ayumi.plan.model.view.RoundDetail getRound(long planRoundId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundService.getRound(planRoundId);
	}

	/**
	 * The rounds of a plan, the newest first; drafts for the coordinating office alone.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.RoundDetail> getRounds(
			long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundService.getRounds(planEntryId);
	}

	/**
	 * Asks the departments (E2): from now on they see the round and answer.
	 *
	 * @param members for collective units, by code, the codes of the departments that they stand for
	 in this round; a unit without any is not asked
	 */
	@Override
	public org.ayumi.plan.model.view.RoundDetail openRound(
			long planRoundId, long mvccVersion,
			java.util.Map<String, java.util.List<String>> members)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundService.openRound(planRoundId, mvccVersion, members);
	}

	/**
	 * Takes the confirmed answers of the leading departments into the plan as its reports and
	 * publishes an edition with them, in one transaction (E8). What is not confirmed is published as
	 * not answered.
	 */
	@Override
	public org.ayumi.plan.model.view.Edition publishRound(
			long planRoundId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundService.publishRound(
			planRoundId, expectedDocumentVersion, announcement);
	}

	/**
	 * Changes a round; its state is changed by opening and publishing it. Of an open one year, day of
	 * reference and form stay as departments were told.
	 *
	 * @throws org.ayumi.plan.exception.RoundStateException if it is published
	 */
	@Override
	public org.ayumi.plan.model.view.RoundDetail updateRound(
			long planRoundId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.Round round)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundService.updateRound(planRoundId, mvccVersion, round);
	}

	@Override
	public PlanRoundService getWrappedService() {
		return _planRoundService;
	}

	@Override
	public void setWrappedService(PlanRoundService planRoundService) {
		_planRoundService = planRoundService;
	}

	private PlanRoundService _planRoundService;

}