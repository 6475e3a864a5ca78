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

import java.time.LocalDate;

import java.util.List;
import java.util.Map;

import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.RoundDetail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanRound. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanRoundServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanRoundService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanRoundServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan round remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanRoundServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a round as a draft that the coordinating office alone sees.
	 */
	public RoundDetail addRound(long planEntryId, Round round)
		throws PortalException;

	/**
	 * @throws org.ayumi.plan.exception.RoundStateException if departments have been asked
	 */
	public void deleteRound(long planRoundId, long mvccVersion)
		throws PortalException;

	/**
	 * Lets a department answer until another day (E6); an earlier extension is replaced.
	 */
	public RoundDetail extend(
			long planRoundId, String departmentCode, LocalDate dueDate,
			String reason)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public RoundDetail getRound(long planRoundId) throws PortalException;

	/**
	 * The rounds of a plan, the newest first; drafts for the coordinating office alone.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<RoundDetail> getRounds(long planEntryId) throws PortalException;

	/**
	 * Asks the departments (E2): from now on they see the round and answer.
	 *
	 * @param members for collective units, by code, the codes of the departments that they stand for
	 in this round; a unit without any is not asked
	 */
	public RoundDetail openRound(
			long planRoundId, long mvccVersion,
			Map<String, List<String>> members)
		throws PortalException;

	/**
	 * Takes the confirmed answers of the leading departments into the plan as its reports and
	 * publishes an edition with them, in one transaction (E8). What is not confirmed is published as
	 * not answered.
	 */
	public Edition publishRound(
			long planRoundId, long expectedDocumentVersion,
			Announcement announcement)
		throws PortalException;

	/**
	 * Changes a round; its state is changed by opening and publishing it. Of an open one year, day of
	 * reference and form stay as departments were told.
	 *
	 * @throws org.ayumi.plan.exception.RoundStateException if it is published
	 */
	public RoundDetail updateRound(
			long planRoundId, long mvccVersion, Round round)
		throws PortalException;

}