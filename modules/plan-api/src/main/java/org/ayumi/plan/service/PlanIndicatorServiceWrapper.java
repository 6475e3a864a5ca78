/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanIndicatorService}.
 *
 * @author Ayumi
 * @see PlanIndicatorService
 * @generated
 */
public class PlanIndicatorServiceWrapper
	implements PlanIndicatorService, ServiceWrapper<PlanIndicatorService> {

	public PlanIndicatorServiceWrapper() {
		this(null);
	}

	public PlanIndicatorServiceWrapper(
		PlanIndicatorService planIndicatorService) {

		_planIndicatorService = planIndicatorService;
	}

	/**
	 * Adds an indicator, last under its heading; an empty code is made up.
	 */
	@Override
	public org.ayumi.plan.model.view.IndicatorDetail addIndicator(
			long planEntryId, org.ayumi.plan.domain.Indicator indicator)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorService.addIndicator(planEntryId, indicator);
	}

	@Override
	public void deleteIndicator(long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planIndicatorService.deleteIndicator(planEntryId, code, mvccVersion);
	}

	/**
	 * All indicators of the plan in printed order, in a constant number of queries.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.IndicatorDetail>
			getIndicators(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorService.getIndicators(planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planIndicatorService.getOSGiServiceIdentifier();
	}

	/**
	 * @param headingCode empty: an indicator of the plan as a whole
	 * @param beforeCode the indicator under that heading before which it shall stand; empty: last
	 */
	@Override
	public void moveIndicator(
			long planEntryId, String code, String headingCode,
			String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planIndicatorService.moveIndicator(
			planEntryId, code, headingCode, beforeCode);
	}

	/**
	 * Replaces the actual values, which also departments may do that are responsible for an item
	 * under the indicator's heading.
	 *
	 * @param actuals each with its year, no year twice; in any order
	 * @throws org.ayumi.plan.exception.InvalidPlanException if a value has no year or a year occurs
	 twice
	 */
	@Override
	public org.ayumi.plan.model.view.IndicatorDetail setActuals(
			long planEntryId, String code, long mvccVersion,
			java.util.List<org.ayumi.plan.domain.IndicatorValue> actuals)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorService.setActuals(
			planEntryId, code, mvccVersion, actuals);
	}

	/**
	 * Changes everything but code and heading; where it stands is changed by moving it.
	 */
	@Override
	public org.ayumi.plan.model.view.IndicatorDetail updateIndicator(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Indicator indicator)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorService.updateIndicator(
			planEntryId, code, mvccVersion, indicator);
	}

	@Override
	public PlanIndicatorService getWrappedService() {
		return _planIndicatorService;
	}

	@Override
	public void setWrappedService(PlanIndicatorService planIndicatorService) {
		_planIndicatorService = planIndicatorService;
	}

	private PlanIndicatorService _planIndicatorService;

}