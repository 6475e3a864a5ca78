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
import java.util.Map;

import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.model.view.AnswerDetail;
import org.ayumi.plan.model.view.AnswerEdit;
import org.ayumi.plan.model.view.AnswerStep;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanAnswer. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanAnswerServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanAnswerService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanAnswerServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan answer remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanAnswerServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Hands an answer on, back or through (E5).
	 *
	 * @param reason needed to send it back, else empty
	 * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it to the user
	 * @throws org.ayumi.plan.exception.AnswerFaultException if it lacks what the round asks
	 * @throws org.ayumi.plan.exception.ReasonMissingException if it is sent back without a reason
	 * @throws PrincipalException if the user has nothing to do with it
	 */
	public AnswerDetail act(
			long planAnswerId, long mvccVersion, AnswerAct act, String reason)
		throws PortalException;

	/**
	 * Does the same with several answers in one transaction: all of them or none.
	 *
	 * @param versions for each answer, by its id, the version that the user saw
	 */
	public void actAll(Map<Long, Long> versions, AnswerAct act)
		throws PortalException;

	/**
	 * @throws NoSuchPlanAnswerException also for one that the user may not see
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public AnswerDetail getAnswer(long planAnswerId) throws PortalException;

	/**
	 * What was asked in a round, in the order of the plan, in a constant number of queries: who
	 * collates or publishes sees everything, a department the contents for which it is asked, with
	 * what the others contribute to them.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AnswerDetail> getAnswers(long planRoundId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Who did what with the answer, in order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AnswerStep> getSteps(long planAnswerId) throws PortalException;

	/**
	 * Writes an answer; hands nothing on.
	 *
	 * @throws org.ayumi.plan.exception.AnswerActException if its state does not permit it
	 * @throws org.ayumi.plan.exception.EditConflictException if somebody else wrote meanwhile
	 * @throws PrincipalException if the answer is not one of the user's departments
	 */
	public AnswerDetail saveAnswer(AnswerEdit edit) throws PortalException;

	/**
	 * Writes several answers in one transaction: all of them or none.
	 */
	public void saveAnswers(List<AnswerEdit> edits) throws PortalException;

}