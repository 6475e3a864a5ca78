/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.model.view.WorkingPlan;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanEntry. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanEntryServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanEntryService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEntryServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan entry remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanEntryServiceUtil} if injection and service tracking are not available.
	 */
	public WorkingPlan addPlanEntry(
			long groupId, PlanHead head, List<Level> levels)
		throws PortalException;

	public void deletePlanEntry(long planEntryId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * The whole working plan, in a constant number of queries.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanDocument getPlanDocument(long planEntryId)
		throws PortalException;

	/**
	 * The plans of the site that the user may view.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<WorkingPlan> getPlanEntries(long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public WorkingPlan getPlanEntry(long planEntryId) throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanPermissions getPlanPermissions(long planEntryId)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean hasAddPermission(long groupId) throws PortalException;

	/**
	 * Makes the working plan equal to the document, in one transaction. Entries are matched by code;
	 * those that the document lacks are removed, those that are equal are not touched.
	 *
	 * @param source the name of the sheet, for the history
	 */
	public WorkingPlan importPlan(
			long planEntryId, long expectedDocumentVersion,
			PlanDocument document, String source)
		throws PortalException;

	public WorkingPlan setTerms(
			long planEntryId, long headVersion, List<Term> terms)
		throws PortalException;

	public WorkingPlan updatePlanEntry(
			long planEntryId, long headVersion, PlanHead head,
			List<Level> levels)
		throws PortalException;

}