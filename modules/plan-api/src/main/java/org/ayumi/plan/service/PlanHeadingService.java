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

import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.model.view.HeadingDetail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanHeading. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanHeadingServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanHeadingService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanHeadingServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan heading remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanHeadingServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a heading, last below its parent; an empty code is made up.
	 */
	public HeadingDetail addHeading(long planEntryId, Heading heading)
		throws PortalException;

	/**
	 * @throws org.ayumi.plan.exception.HeadingInUseException if headings, items, indicators,
	 evaluations or passages stand below it
	 */
	public void deleteHeading(long planEntryId, String code, long mvccVersion)
		throws PortalException;

	/**
	 * All headings in printed order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HeadingDetail> getHeadings(long planEntryId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Moves a heading with all below it, among headings of its own depth.
	 *
	 * @param parentCode empty at the first level
	 * @param beforeCode the heading before which it shall stand; empty: last below the parent
	 */
	public void moveHeading(
			long planEntryId, String code, String parentCode, String beforeCode)
		throws PortalException;

	/**
	 * Changes number, title and labels; where it stands is changed by moving it.
	 */
	public HeadingDetail updateHeading(
			long planEntryId, String code, long mvccVersion, Heading heading)
		throws PortalException;

}