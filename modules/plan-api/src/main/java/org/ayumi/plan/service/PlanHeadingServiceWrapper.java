/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanHeadingService}.
 *
 * @author Ayumi
 * @see PlanHeadingService
 * @generated
 */
public class PlanHeadingServiceWrapper
	implements PlanHeadingService, ServiceWrapper<PlanHeadingService> {

	public PlanHeadingServiceWrapper() {
		this(null);
	}

	public PlanHeadingServiceWrapper(PlanHeadingService planHeadingService) {
		_planHeadingService = planHeadingService;
	}

	/**
	 * Adds a heading, last below its parent; an empty code is made up.
	 */
	@Override
	public org.ayumi.plan.model.view.HeadingDetail addHeading(
			long planEntryId, org.ayumi.plan.domain.Heading heading)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingService.addHeading(planEntryId, heading);
	}

	/**
	 * @throws org.ayumi.plan.exception.HeadingInUseException if headings, items, indicators,
	 evaluations or passages stand below it
	 */
	@Override
	public void deleteHeading(long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planHeadingService.deleteHeading(planEntryId, code, mvccVersion);
	}

	/**
	 * All headings in printed order.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.HeadingDetail> getHeadings(
			long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingService.getHeadings(planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planHeadingService.getOSGiServiceIdentifier();
	}

	/**
	 * Moves a heading with all below it, among headings of its own depth.
	 *
	 * @param parentCode empty at the first level
	 * @param beforeCode the heading before which it shall stand; empty: last below the parent
	 */
	@Override
	public void moveHeading(
			long planEntryId, String code, String parentCode, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planHeadingService.moveHeading(
			planEntryId, code, parentCode, beforeCode);
	}

	/**
	 * Changes number, title and labels; where it stands is changed by moving it.
	 */
	@Override
	public org.ayumi.plan.model.view.HeadingDetail updateHeading(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Heading heading)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingService.updateHeading(
			planEntryId, code, mvccVersion, heading);
	}

	@Override
	public PlanHeadingService getWrappedService() {
		return _planHeadingService;
	}

	@Override
	public void setWrappedService(PlanHeadingService planHeadingService) {
		_planHeadingService = planHeadingService;
	}

	private PlanHeadingService _planHeadingService;

}