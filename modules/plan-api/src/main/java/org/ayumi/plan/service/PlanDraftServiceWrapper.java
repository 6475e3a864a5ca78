/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanDraftService}.
 *
 * @author Ayumi
 * @see PlanDraftService
 * @generated
 */
public class PlanDraftServiceWrapper
	implements PlanDraftService, ServiceWrapper<PlanDraftService> {

	public PlanDraftServiceWrapper() {
		this(null);
	}

	public PlanDraftServiceWrapper(PlanDraftService planDraftService) {
		_planDraftService = planDraftService;
	}

	@Override
	public void deleteDraft(long planEntryId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planDraftService.deleteDraft(planEntryId, code);
	}

	/**
	 * The current user's own draft.
	 */
	@Override
	public java.util.Optional<org.ayumi.plan.model.view.ItemDraft> getDraft(
			long planEntryId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftService.getDraft(planEntryId, code);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planDraftService.getOSGiServiceIdentifier();
	}

	/**
	 * Keeps a user's unfinished form of an item; an earlier one is replaced.
	 */
	@Override
	public org.ayumi.plan.model.view.ItemDraft saveDraft(
			long planEntryId, String code, long mvccVersion, String json)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftService.saveDraft(
			planEntryId, code, mvccVersion, json);
	}

	@Override
	public PlanDraftService getWrappedService() {
		return _planDraftService;
	}

	@Override
	public void setWrappedService(PlanDraftService planDraftService) {
		_planDraftService = planDraftService;
	}

	private PlanDraftService _planDraftService;

}