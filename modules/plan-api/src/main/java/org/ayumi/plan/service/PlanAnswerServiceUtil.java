/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

/**
 * Provides the remote service utility for PlanAnswer. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanAnswerServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanAnswerService
 * @generated
 */
public class PlanAnswerServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanAnswerServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Hands an answer on, back or through (E5).
	 *
	 * @param reason needed to send it back, else empty
	 * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it to the user
	 * @throws org.ayumi.plan.exception.AnswerFaultException if it lacks what the round asks
	 * @throws org.ayumi.plan.exception.ReasonMissingException if it is sent back without a reason
	 * @throws PrincipalException if the user has nothing to do with it
	 */
	public static org.ayumi.plan.model.view.AnswerDetail act(
			long planAnswerId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.AnswerAct act, String reason)
		throws PortalException {

		return getService().act(planAnswerId, mvccVersion, act, reason);
	}

	/**
	 * Does the same with several answers in one transaction: all of them or none.
	 *
	 * @param versions for each answer, by its id, the version that the user saw
	 */
	public static void actAll(
			Map<Long, Long> versions,
			org.ayumi.plan.domain.inquiry.AnswerAct act)
		throws PortalException {

		getService().actAll(versions, act);
	}

	/**
	 * @throws NoSuchPlanAnswerException also for one that the user may not see
	 */
	public static org.ayumi.plan.model.view.AnswerDetail getAnswer(
			long planAnswerId)
		throws PortalException {

		return getService().getAnswer(planAnswerId);
	}

	/**
	 * What was asked in a round, in the order of the plan, in a constant number of queries: who
	 * collates or publishes sees everything, a department the contents for which it is asked, with
	 * what the others contribute to them.
	 */
	public static List<org.ayumi.plan.model.view.AnswerDetail> getAnswers(
			long planRoundId)
		throws PortalException {

		return getService().getAnswers(planRoundId);
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
	 * Who did what with the answer, in order.
	 */
	public static List<org.ayumi.plan.model.view.AnswerStep> getSteps(
			long planAnswerId)
		throws PortalException {

		return getService().getSteps(planAnswerId);
	}

	/**
	 * Writes an answer; hands nothing on.
	 *
	 * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it
	 * @throws org.ayumi.plan.exception.EditConflictException if somebody else wrote meanwhile
	 * @throws PrincipalException if the answer is not one of the user's departments
	 */
	public static org.ayumi.plan.model.view.AnswerDetail saveAnswer(
			org.ayumi.plan.model.view.AnswerEdit edit)
		throws PortalException {

		return getService().saveAnswer(edit);
	}

	/**
	 * Writes several answers in one transaction: all of them or none.
	 */
	public static void saveAnswers(
			List<org.ayumi.plan.model.view.AnswerEdit> edits)
		throws PortalException {

		getService().saveAnswers(edits);
	}

	public static PlanAnswerService getService() {
		return _service;
	}

	public static void setService(PlanAnswerService service) {
		_service = service;
	}

	private static volatile PlanAnswerService _service;

}