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

import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.model.view.EvaluationDetail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanEvaluation. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanEvaluationServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanEvaluationService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEvaluationServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan evaluation remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanEvaluationServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds an evaluation, last of its year; an empty code is made up.
	 */
	public EvaluationDetail addEvaluation(
			long planEntryId, Evaluation evaluation)
		throws PortalException;

	public void deleteEvaluation(
			long planEntryId, String code, long mvccVersion)
		throws PortalException;

	/**
	 * All evaluations by year, those that are not published among them, in a constant number of
	 * queries.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<EvaluationDetail> getEvaluations(long planEntryId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @param beforeCode the evaluation of the same year before which it shall stand; empty: last
	 */
	public void moveEvaluation(long planEntryId, String code, String beforeCode)
		throws PortalException;

	/**
	 * Changes everything but the code.
	 */
	public EvaluationDetail updateEvaluation(
			long planEntryId, String code, long mvccVersion,
			Evaluation evaluation)
		throws PortalException;

}