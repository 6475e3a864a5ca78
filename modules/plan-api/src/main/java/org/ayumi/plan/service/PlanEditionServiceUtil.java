/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanEdition. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanEditionServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanEditionService
 * @generated
 */
public class PlanEditionServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEditionServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @throws NoSuchPlanEditionException also for one that the user may not read yet
	 */
	public static org.ayumi.plan.model.view.Edition getEdition(long editionId)
		throws PortalException {

		return getService().getEdition(editionId);
	}

	public static org.ayumi.plan.domain.PlanDocument getEditionDocument(
			long editionId)
		throws PortalException {

		return getService().getEditionDocument(editionId);
	}

	/**
	 * The edition parsed and indexed: shared, immutable, held in memory.
	 */
	public static org.ayumi.plan.domain.PlanIndex getEditionIndex(
			long editionId)
		throws PortalException {

		return getService().getEditionIndex(editionId);
	}

	/**
	 * Public editions of all plans of the site that the user may view, newest numbers first.
	 */
	public static List<org.ayumi.plan.model.view.Edition> getEditions(
		long groupId) {

		return getService().getEditions(groupId);
	}

	/**
	 * The newest edition of the plan with this code.
	 *
	 * @throws org.ayumi.plan.exception.NoSuchPlanEditionException if none was published
	 */
	public static org.ayumi.plan.model.view.Edition getLatestEdition(
			long groupId, String planCode)
		throws PortalException {

		return getService().getLatestEdition(groupId, planCode);
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
	 * Editions of the plan that the user may view, newest first; to be public ones for its office.
	 */
	public static List<org.ayumi.plan.model.view.Edition> getPlanEditions(
			long planEntryId)
		throws PortalException {

		return getService().getPlanEditions(planEntryId);
	}

	/**
	 * Freezes the working plan into a new edition, which the public then reads.
	 */
	public static org.ayumi.plan.model.view.Edition publish(
			long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws PortalException {

		return getService().publish(
			planEntryId, expectedDocumentVersion, announcement);
	}

	/**
	 * Publishes what a former edition holds as a new one, so that the public reads it again (E8): the
	 * working plan and what was published in between stay as they are.
	 */
	public static org.ayumi.plan.model.view.Edition republish(
			long editionId, org.ayumi.plan.model.view.Announcement announcement)
		throws PortalException {

		return getService().republish(editionId, announcement);
	}

	public static PlanEditionService getService() {
		return _service;
	}

	public static void setService(PlanEditionService service) {
		_service = service;
	}

	private static volatile PlanEditionService _service;

}