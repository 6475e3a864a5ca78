/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanItemService}.
 *
 * @author Ayumi
 * @see PlanItemService
 * @generated
 */
public class PlanItemServiceWrapper
	implements PlanItemService, ServiceWrapper<PlanItemService> {

	public PlanItemServiceWrapper() {
		this(null);
	}

	public PlanItemServiceWrapper(PlanItemService planItemService) {
		_planItemService = planItemService;
	}

	/**
	 * Adds an item after the last one under its heading; an empty code is made up.
	 */
	@Override
	public org.ayumi.plan.model.view.ItemDetail addItem(
			long planEntryId, org.ayumi.plan.domain.Item item)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemService.addItem(planEntryId, item);
	}

	/**
	 * @throws org.ayumi.plan.exception.ItemInUseException if a committee has evaluated it
	 */
	@Override
	public void deleteItem(long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planItemService.deleteItem(planEntryId, code, mvccVersion);
	}

	@Override
	public org.ayumi.plan.model.view.ItemDetail getItem(
			long planEntryId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemService.getItem(planEntryId, code);
	}

	/**
	 * The items that the query finds, in printed order.
	 *
	 * @param mine only those for which the user's departments are responsible
	 */
	@Override
	public org.ayumi.plan.model.view.ItemPage getItems(
			long planEntryId, org.ayumi.plan.domain.ItemQuery query,
			boolean mine, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemService.getItems(planEntryId, query, mine, start, end);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planItemService.getOSGiServiceIdentifier();
	}

	/**
	 * Moves an item under a heading.
	 *
	 * @param headingCode empty in a plan without headings
	 * @param beforeCode the item before which it shall stand; empty: last under the heading
	 */
	@Override
	public org.ayumi.plan.model.view.ItemDetail moveItem(
			long planEntryId, String code, String headingCode,
			String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemService.moveItem(
			planEntryId, code, headingCode, beforeCode);
	}

	/**
	 * Takes a candidate of an outline into the plan (G15): from then on it is answered and counted.
	 *
	 * @throws org.ayumi.plan.exception.ItemNotCandidateException if it is in the plan already
	 */
	@Override
	public org.ayumi.plan.model.view.ItemDetail promoteItem(
			long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemService.promoteItem(planEntryId, code, mvccVersion);
	}

	/**
	 * Writes an item with its contents and years.
	 *
	 * @throws org.ayumi.plan.exception.EditConflictException with the stored item, if the version is
	 not the stored one
	 * @throws org.ayumi.plan.exception.ItemStructureException if the user may edit the item but not
	 where it stands and who is responsible
	 */
	@Override
	public org.ayumi.plan.model.view.ItemDetail updateItem(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Item item)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemService.updateItem(
			planEntryId, code, mvccVersion, item);
	}

	@Override
	public PlanItemService getWrappedService() {
		return _planItemService;
	}

	@Override
	public void setWrappedService(PlanItemService planItemService) {
		_planItemService = planItemService;
	}

	private PlanItemService _planItemService;

}