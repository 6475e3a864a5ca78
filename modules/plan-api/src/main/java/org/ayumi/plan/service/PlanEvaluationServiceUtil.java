/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanEvaluation. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanEvaluationServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanEvaluationService
 * @generated
 */
public class PlanEvaluationServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEvaluationServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds an evaluation, last of its year; an empty code is made up.
	 */
	public static org.ayumi.plan.model.view.EvaluationDetail addEvaluation(
			long planEntryId, org.ayumi.plan.domain.Evaluation evaluation)
		throws PortalException {

		return getService().addEvaluation(planEntryId, evaluation);
	}

	public static void deleteEvaluation(
			long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteEvaluation(planEntryId, code, mvccVersion);
	}

	/**
	 * All evaluations by year, those that are not published among them, in a constant number of
	 * queries.
	 */
	public static List<org.ayumi.plan.model.view.EvaluationDetail>
			getEvaluations(long planEntryId)
		throws PortalException {

		return getService().getEvaluations(planEntryId);
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
	 * @param beforeCode the evaluation of the same year before which it shall stand; empty: last
	 */
	public static void moveEvaluation(
			long planEntryId, String code, String beforeCode)
		throws PortalException {

		getService().moveEvaluation(planEntryId, code, beforeCode);
	}

	/**
	 * Changes everything but the code.
	 */
	public static org.ayumi.plan.model.view.EvaluationDetail updateEvaluation(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Evaluation evaluation)
		throws PortalException {

		return getService().updateEvaluation(
			planEntryId, code, mvccVersion, evaluation);
	}

	public static PlanEvaluationService getService() {
		return _service;
	}

	public static void setService(PlanEvaluationService service) {
		_service = service;
	}

	private static volatile PlanEvaluationService _service;

}