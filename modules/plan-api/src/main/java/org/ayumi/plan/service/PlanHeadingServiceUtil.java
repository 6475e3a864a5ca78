/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanHeading. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanHeadingServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanHeadingService
 * @generated
 */
public class PlanHeadingServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanHeadingServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a heading, last below its parent; an empty code is made up.
	 */
	public static org.ayumi.plan.model.view.HeadingDetail addHeading(
			long planEntryId, org.ayumi.plan.domain.Heading heading)
		throws PortalException {

		return getService().addHeading(planEntryId, heading);
	}

	/**
	 * @throws org.ayumi.plan.exception.HeadingInUseException if headings, items, indicators,
	 evaluations or passages stand below it
	 */
	public static void deleteHeading(
			long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteHeading(planEntryId, code, mvccVersion);
	}

	/**
	 * All headings in printed order.
	 */
	public static List<org.ayumi.plan.model.view.HeadingDetail> getHeadings(
			long planEntryId)
		throws PortalException {

		return getService().getHeadings(planEntryId);
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
	 * Moves a heading with all below it, among headings of its own depth.
	 *
	 * @param parentCode empty at the first level
	 * @param beforeCode the heading before which it shall stand; empty: last below the parent
	 */
	public static void moveHeading(
			long planEntryId, String code, String parentCode, String beforeCode)
		throws PortalException {

		getService().moveHeading(planEntryId, code, parentCode, beforeCode);
	}

	/**
	 * Changes number, title and labels; where it stands is changed by moving it.
	 */
	public static org.ayumi.plan.model.view.HeadingDetail updateHeading(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Heading heading)
		throws PortalException {

		return getService().updateHeading(
			planEntryId, code, mvccVersion, heading);
	}

	public static PlanHeadingService getService() {
		return _service;
	}

	public static void setService(PlanHeadingService service) {
		_service = service;
	}

	private static volatile PlanHeadingService _service;

}