/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

/**
 * Provides the remote service utility for PlanRound. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanRoundServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanRoundService
 * @generated
 */
public class PlanRoundServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanRoundServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a round as a draft that the coordinating office alone sees.
	 */
	public static org.ayumi.plan.model.view.RoundDetail addRound(
			long planEntryId, org.ayumi.plan.domain.inquiry.Round round)
		throws PortalException {

		return getService().addRound(planEntryId, round);
	}

	/**
	 * @throws org.ayumi.plan.exception.RoundStateException if departments have been asked
	 */
	public static void deleteRound(long planRoundId, long mvccVersion)
		throws PortalException {

		getService().deleteRound(planRoundId, mvccVersion);
	}

	/**
	 * Lets a department answer until another day (E6); an earlier extension is replaced.
	 */
	public static org.ayumi.plan.model.view.RoundDetail extend(
			long planRoundId, String departmentCode,
			java.time.LocalDate dueDate, String reason)
		throws PortalException {

		return getService().extend(
			planRoundId, departmentCode, dueDate, reason);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	public static org.ayumi.plan.model.view.RoundDetail getRound(
			long planRoundId)
		throws PortalException {

		return getService().getRound(planRoundId);
	}

	/**
	 * The rounds of a plan, the newest first; drafts for the coordinating office alone.
	 */
	public static List<org.ayumi.plan.model.view.RoundDetail> getRounds(
			long planEntryId)
		throws PortalException {

		return getService().getRounds(planEntryId);
	}

	/**
	 * Asks the departments (E2): from now on they see the round and answer.
	 *
	 * @param members for collective units, by code, the codes of the departments that they stand for
	 in this round; a unit without any is not asked
	 */
	public static org.ayumi.plan.model.view.RoundDetail openRound(
			long planRoundId, long mvccVersion,
			Map<String, List<String>> members)
		throws PortalException {

		return getService().openRound(planRoundId, mvccVersion, members);
	}

	/**
	 * Takes the confirmed answers of the leading departments into the plan as its reports and
	 * publishes an edition with them, in one transaction (E8). What is not confirmed is published as
	 * not answered.
	 */
	public static org.ayumi.plan.model.view.Edition publishRound(
			long planRoundId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws PortalException {

		return getService().publishRound(
			planRoundId, expectedDocumentVersion, announcement);
	}

	/**
	 * Changes a round; its state is changed by opening and publishing it. Of an open one year, day of
	 * reference and form stay as departments were told.
	 *
	 * @throws org.ayumi.plan.exception.RoundStateException if it is published
	 */
	public static org.ayumi.plan.model.view.RoundDetail updateRound(
			long planRoundId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.Round round)
		throws PortalException {

		return getService().updateRound(planRoundId, mvccVersion, round);
	}

	public static PlanRoundService getService() {
		return _service;
	}

	public static void setService(PlanRoundService service) {
		_service = service;
	}

	private static volatile PlanRoundService _service;

}