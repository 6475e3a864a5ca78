/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanAnswerService}.
 *
 * @author Ayumi
 * @see PlanAnswerService
 * @generated
 */
public class PlanAnswerServiceWrapper
	implements PlanAnswerService, ServiceWrapper<PlanAnswerService> {

	public PlanAnswerServiceWrapper() {
		this(null);
	}

	public PlanAnswerServiceWrapper(PlanAnswerService planAnswerService) {
		_planAnswerService = planAnswerService;
	}

	/**
	 * Hands an answer on, back or through (E5).
	 *
	 * @param reason needed to send it back, else empty
	 * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it to the user
	 * @throws org.ayumi.plan.exception.AnswerFaultException if it lacks what the round asks
	 * @throws org.ayumi.plan.exception.ReasonMissingException if it is sent back without a reason
	 * @throws PrincipalException if the user has nothing to do with it
	 */
	@Override
	public org.ayumi.plan.model.view.AnswerDetail act(
			long planAnswerId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.AnswerAct act, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerService.act(planAnswerId, mvccVersion, act, reason);
	}

	/**
	 * Does the same with several answers in one transaction: all of them or none.
	 *
	 * @param versions for each answer, by its id, the version that the user saw
	 */
	@Override
	public void actAll(
			java.util.Map<Long, Long> versions,
			org.ayumi.plan.domain.inquiry.AnswerAct act)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planAnswerService.actAll(versions, act);
	}

	/**
	 * @throws NoSuchPlanAnswerException also for one that the user may not see
	 */
	@Override
	public org.ayumi.plan.model.view.AnswerDetail getAnswer(long planAnswerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerService.getAnswer(planAnswerId);
	}

	/**
	 * What was asked in a round, in the order of the plan, in a constant number of queries: who
	 * collates or publishes sees everything, a department the contents for which it is asked, with
	 * what the others contribute to them.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.AnswerDetail> getAnswers(
			long planRoundId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerService.getAnswers(planRoundId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planAnswerService.getOSGiServiceIdentifier();
	}

	/**
	 * Who did what with the answer, in order.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.AnswerStep> getSteps(
			long planAnswerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerService.getSteps(planAnswerId);
	}

	/**
	 * Writes an answer; hands nothing on.
	 *
	 * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it
	 * @throws org.ayumi.plan.exception.EditConflictException if somebody else wrote meanwhile
	 * @throws PrincipalException if the answer is not one of the user's departments
	 */
	@Override
	public org.ayumi.plan.model.view.AnswerDetail saveAnswer(
			org.ayumi.plan.model.view.AnswerEdit edit)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerService.saveAnswer(edit);
	}

	/**
	 * Writes several answers in one transaction: all of them or none.
	 */
	@Override
	public void saveAnswers(
			java.util.List<org.ayumi.plan.model.view.AnswerEdit> edits)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planAnswerService.saveAnswers(edits);
	}

	@Override
	public PlanAnswerService getWrappedService() {
		return _planAnswerService;
	}

	@Override
	public void setWrappedService(PlanAnswerService planAnswerService) {
		_planAnswerService = planAnswerService;
	}

	private PlanAnswerService _planAnswerService;

}