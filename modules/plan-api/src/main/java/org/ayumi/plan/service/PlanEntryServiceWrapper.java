/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanEntryService}.
 *
 * @author Ayumi
 * @see PlanEntryService
 * @generated
 */
public class PlanEntryServiceWrapper
	implements PlanEntryService, ServiceWrapper<PlanEntryService> {

	public PlanEntryServiceWrapper() {
		this(null);
	}

	public PlanEntryServiceWrapper(PlanEntryService planEntryService) {
		_planEntryService = planEntryService;
	}

	@Override
	public org.ayumi.plan.model.view.WorkingPlan addPlanEntry(
			long groupId, org.ayumi.plan.domain.PlanHead head,
			java.util.List<org.ayumi.plan.domain.Level> levels)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.addPlanEntry(groupId, head, levels);
	}

	@Override
	public void deletePlanEntry(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planEntryService.deletePlanEntry(planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planEntryService.getOSGiServiceIdentifier();
	}

	/**
	 * The whole working plan, in a constant number of queries.
	 */
	@Override
	public org.ayumi.plan.domain.PlanDocument getPlanDocument(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.getPlanDocument(planEntryId);
	}

	/**
	 * The plans of the site that the user may view.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.WorkingPlan> getPlanEntries(
		long groupId) {

		return _planEntryService.getPlanEntries(groupId);
	}

	@Override
	public org.ayumi.plan.model.view.WorkingPlan getPlanEntry(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.getPlanEntry(planEntryId);
	}

	@Override
	public org.ayumi.plan.model.view.PlanPermissions getPlanPermissions(
			long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.getPlanPermissions(planEntryId);
	}

	@Override
	public boolean hasAddPermission(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.hasAddPermission(groupId);
	}

	/**
	 * Makes the working plan equal to the document, in one transaction. Entries are matched by code;
	 * those that the document lacks are removed, those that are equal are not touched.
	 *
	 * @param source the name of the sheet, for the history
	 */
	@Override
	public org.ayumi.plan.model.view.WorkingPlan importPlan(
			long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.domain.PlanDocument document, String source)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.importPlan(
			planEntryId, expectedDocumentVersion, document, source);
	}

	@Override
	public org.ayumi.plan.model.view.WorkingPlan setTerms(
			long planEntryId, long headVersion,
			java.util.List<org.ayumi.plan.domain.Term> terms)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.setTerms(planEntryId, headVersion, terms);
	}

	@Override
	public org.ayumi.plan.model.view.WorkingPlan updatePlanEntry(
			long planEntryId, long headVersion,
			org.ayumi.plan.domain.PlanHead head,
			java.util.List<org.ayumi.plan.domain.Level> levels)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryService.updatePlanEntry(
			planEntryId, headVersion, head, levels);
	}

	@Override
	public PlanEntryService getWrappedService() {
		return _planEntryService;
	}

	@Override
	public void setWrappedService(PlanEntryService planEntryService) {
		_planEntryService = planEntryService;
	}

	private PlanEntryService _planEntryService;

}