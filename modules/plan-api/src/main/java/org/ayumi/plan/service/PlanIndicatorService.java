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

import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.model.view.IndicatorDetail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanIndicator. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanIndicatorServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanIndicatorService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanIndicatorServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan indicator remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanIndicatorServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds an indicator, last under its heading; an empty code is made up.
	 */
	public IndicatorDetail addIndicator(long planEntryId, Indicator indicator)
		throws PortalException;

	public void deleteIndicator(long planEntryId, String code, long mvccVersion)
		throws PortalException;

	/**
	 * All indicators of the plan in printed order, in a constant number of queries.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IndicatorDetail> getIndicators(long planEntryId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @param headingCode empty: an indicator of the plan as a whole
	 * @param beforeCode the indicator under that heading before which it shall stand; empty: last
	 */
	public void moveIndicator(
			long planEntryId, String code, String headingCode,
			String beforeCode)
		throws PortalException;

	/**
	 * Replaces the actual values, which also departments may do that are responsible for an item
	 * under the indicator's heading.
	 *
	 * @param actuals each with its year, no year twice; in any order
	 * @throws org.ayumi.plan.exception.InvalidPlanException if a value has no year or a year occurs
	 twice
	 */
	public IndicatorDetail setActuals(
			long planEntryId, String code, long mvccVersion,
			List<IndicatorValue> actuals)
		throws PortalException;

	/**
	 * Changes everything but code and heading; where it stands is changed by moving it.
	 */
	public IndicatorDetail updateIndicator(
			long planEntryId, String code, long mvccVersion,
			Indicator indicator)
		throws PortalException;

}