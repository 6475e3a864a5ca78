/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanIndicator. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanIndicatorServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanIndicatorService
 * @generated
 */
public class PlanIndicatorServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanIndicatorServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds an indicator, last under its heading; an empty code is made up.
	 */
	public static org.ayumi.plan.model.view.IndicatorDetail addIndicator(
			long planEntryId, org.ayumi.plan.domain.Indicator indicator)
		throws PortalException {

		return getService().addIndicator(planEntryId, indicator);
	}

	public static void deleteIndicator(
			long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteIndicator(planEntryId, code, mvccVersion);
	}

	/**
	 * All indicators of the plan in printed order, in a constant number of queries.
	 */
	public static List<org.ayumi.plan.model.view.IndicatorDetail> getIndicators(
			long planEntryId)
		throws PortalException {

		return getService().getIndicators(planEntryId);
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
	 * @param headingCode empty: an indicator of the plan as a whole
	 * @param beforeCode the indicator under that heading before which it shall stand; empty: last
	 */
	public static void moveIndicator(
			long planEntryId, String code, String headingCode,
			String beforeCode)
		throws PortalException {

		getService().moveIndicator(planEntryId, code, headingCode, beforeCode);
	}

	/**
	 * Replaces the actual values, which also departments may do that are responsible for an item
	 * under the indicator's heading.
	 *
	 * @param actuals each with its year, no year twice; in any order
	 * @throws org.ayumi.plan.exception.InvalidPlanException if a value has no year or a year occurs
	 twice
	 */
	public static org.ayumi.plan.model.view.IndicatorDetail setActuals(
			long planEntryId, String code, long mvccVersion,
			List<org.ayumi.plan.domain.IndicatorValue> actuals)
		throws PortalException {

		return getService().setActuals(planEntryId, code, mvccVersion, actuals);
	}

	/**
	 * Changes everything but code and heading; where it stands is changed by moving it.
	 */
	public static org.ayumi.plan.model.view.IndicatorDetail updateIndicator(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Indicator indicator)
		throws PortalException {

		return getService().updateIndicator(
			planEntryId, code, mvccVersion, indicator);
	}

	public static PlanIndicatorService getService() {
		return _service;
	}

	public static void setService(PlanIndicatorService service) {
		_service = service;
	}

	private static volatile PlanIndicatorService _service;

}