/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanPassage. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanPassageServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanPassageService
 * @generated
 */
public class PlanPassageServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanPassageServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a passage, last at its place; an empty code is made up.
	 */
	public static org.ayumi.plan.model.view.PassageDetail addPassage(
			long planEntryId, org.ayumi.plan.domain.Passage passage)
		throws PortalException {

		return getService().addPassage(planEntryId, passage);
	}

	/**
	 * @throws org.ayumi.plan.exception.PassageInUseException if passages stand below it
	 */
	public static void deletePassage(
			long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deletePassage(planEntryId, code, mvccVersion);
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
	 * All passages in the order of the plan book, in a constant number of queries.
	 */
	public static List<org.ayumi.plan.model.view.PassageDetail> getPassages(
			long planEntryId)
		throws PortalException {

		return getService().getPassages(planEntryId);
	}

	/**
	 * Moves a passage with all below it.
	 */
	public static void movePassage(
			long planEntryId, String code,
			org.ayumi.plan.model.view.PassagePlace place)
		throws PortalException {

		getService().movePassage(planEntryId, code, place);
	}

	/**
	 * Changes everything but code and place; where it stands is changed by moving it.
	 */
	public static org.ayumi.plan.model.view.PassageDetail updatePassage(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Passage passage)
		throws PortalException {

		return getService().updatePassage(
			planEntryId, code, mvccVersion, passage);
	}

	public static PlanPassageService getService() {
		return _service;
	}

	public static void setService(PlanPassageService service) {
		_service = service;
	}

	private static volatile PlanPassageService _service;

}