/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanEvaluationService}.
 *
 * @author Ayumi
 * @see PlanEvaluationService
 * @generated
 */
public class PlanEvaluationServiceWrapper
	implements PlanEvaluationService, ServiceWrapper<PlanEvaluationService> {

	public PlanEvaluationServiceWrapper() {
		this(null);
	}

	public PlanEvaluationServiceWrapper(
		PlanEvaluationService planEvaluationService) {

		_planEvaluationService = planEvaluationService;
	}

	/**
	 * Adds an evaluation, last of its year; an empty code is made up.
	 */
	@Override
	public org.ayumi.plan.model.view.EvaluationDetail addEvaluation(
			long planEntryId, org.ayumi.plan.domain.Evaluation evaluation)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationService.addEvaluation(planEntryId, evaluation);
	}

	@Override
	public void deleteEvaluation(
			long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planEvaluationService.deleteEvaluation(planEntryId, code, mvccVersion);
	}

	/**
	 * All evaluations by year, those that are not published among them, in a constant number of
	 * queries.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.EvaluationDetail>
			getEvaluations(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationService.getEvaluations(planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planEvaluationService.getOSGiServiceIdentifier();
	}

	/**
	 * @param beforeCode the evaluation of the same year before which it shall stand; empty: last
	 */
	@Override
	public void moveEvaluation(long planEntryId, String code, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planEvaluationService.moveEvaluation(planEntryId, code, beforeCode);
	}

	/**
	 * Changes everything but the code.
	 */
	@Override
	public org.ayumi.plan.model.view.EvaluationDetail updateEvaluation(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Evaluation evaluation)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationService.updateEvaluation(
			planEntryId, code, mvccVersion, evaluation);
	}

	@Override
	public PlanEvaluationService getWrappedService() {
		return _planEvaluationService;
	}

	@Override
	public void setWrappedService(PlanEvaluationService planEvaluationService) {
		_planEvaluationService = planEvaluationService;
	}

	private PlanEvaluationService _planEvaluationService;

}