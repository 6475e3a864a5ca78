/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanEntry. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanEntryServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanEntryService
 * @generated
 */
public class PlanEntryServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEntryServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static org.ayumi.plan.model.view.WorkingPlan addPlanEntry(
			long groupId, org.ayumi.plan.domain.PlanHead head,
			List<org.ayumi.plan.domain.Level> levels)
		throws PortalException {

		return getService().addPlanEntry(groupId, head, levels);
	}

	public static void deletePlanEntry(long planEntryId)
		throws PortalException {

		getService().deletePlanEntry(planEntryId);
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
	 * The whole working plan, in a constant number of queries.
	 */
	public static org.ayumi.plan.domain.PlanDocument getPlanDocument(
			long planEntryId)
		throws PortalException {

		return getService().getPlanDocument(planEntryId);
	}

	/**
	 * The plans of the site that the user may view.
	 */
	public static List<org.ayumi.plan.model.view.WorkingPlan> getPlanEntries(
		long groupId) {

		return getService().getPlanEntries(groupId);
	}

	public static org.ayumi.plan.model.view.WorkingPlan getPlanEntry(
			long planEntryId)
		throws PortalException {

		return getService().getPlanEntry(planEntryId);
	}

	public static org.ayumi.plan.model.view.PlanPermissions getPlanPermissions(
			long planEntryId)
		throws PortalException {

		return getService().getPlanPermissions(planEntryId);
	}

	public static boolean hasAddPermission(long groupId)
		throws PortalException {

		return getService().hasAddPermission(groupId);
	}

	/**
	 * Makes the working plan equal to the document, in one transaction. Entries are matched by code;
	 * those that the document lacks are removed, those that are equal are not touched.
	 *
	 * @param source the name of the sheet, for the history
	 */
	public static org.ayumi.plan.model.view.WorkingPlan importPlan(
			long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.domain.PlanDocument document, String source)
		throws PortalException {

		return getService().importPlan(
			planEntryId, expectedDocumentVersion, document, source);
	}

	public static org.ayumi.plan.model.view.WorkingPlan setTerms(
			long planEntryId, long headVersion,
			List<org.ayumi.plan.domain.Term> terms)
		throws PortalException {

		return getService().setTerms(planEntryId, headVersion, terms);
	}

	public static org.ayumi.plan.model.view.WorkingPlan updatePlanEntry(
			long planEntryId, long headVersion,
			org.ayumi.plan.domain.PlanHead head,
			List<org.ayumi.plan.domain.Level> levels)
		throws PortalException {

		return getService().updatePlanEntry(
			planEntryId, headVersion, head, levels);
	}

	public static PlanEntryService getService() {
		return _service;
	}

	public static void setService(PlanEntryService service) {
		_service = service;
	}

	private static volatile PlanEntryService _service;

}