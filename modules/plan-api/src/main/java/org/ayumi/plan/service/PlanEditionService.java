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

import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.Edition;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanEdition. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanEditionServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanEditionService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEditionServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan edition remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanEditionServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * @throws NoSuchPlanEditionException also for one that the user may not read yet
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Edition getEdition(long editionId) throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanDocument getEditionDocument(long editionId)
		throws PortalException;

	/**
	 * The edition parsed and indexed: shared, immutable, held in memory.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanIndex getEditionIndex(long editionId) throws PortalException;

	/**
	 * Public editions of all plans of the site that the user may view, newest numbers first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Edition> getEditions(long groupId);

	/**
	 * The newest edition of the plan with this code.
	 *
	 * @throws org.ayumi.plan.exception.NoSuchPlanEditionException if none was published
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Edition getLatestEdition(long groupId, String planCode)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Editions of the plan that the user may view, newest first; to be public ones for its office.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Edition> getPlanEditions(long planEntryId)
		throws PortalException;

	/**
	 * Freezes the working plan into a new edition, which the public then reads.
	 */
	public Edition publish(
			long planEntryId, long expectedDocumentVersion,
			Announcement announcement)
		throws PortalException;

	/**
	 * Publishes what a former edition holds as a new one, so that the public reads it again (E8): the
	 * working plan and what was published in between stay as they are.
	 */
	public Edition republish(long editionId, Announcement announcement)
		throws PortalException;

}