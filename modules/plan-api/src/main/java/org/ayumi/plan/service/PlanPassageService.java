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

import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.model.view.PassageDetail;
import org.ayumi.plan.model.view.PassagePlace;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanPassage. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanPassageServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanPassageService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanPassageServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan passage remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanPassageServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a passage, last at its place; an empty code is made up.
	 */
	public PassageDetail addPassage(long planEntryId, Passage passage)
		throws PortalException;

	/**
	 * @throws org.ayumi.plan.exception.PassageInUseException if passages stand below it
	 */
	public void deletePassage(long planEntryId, String code, long mvccVersion)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * All passages in the order of the plan book, in a constant number of queries.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PassageDetail> getPassages(long planEntryId)
		throws PortalException;

	/**
	 * Moves a passage with all below it.
	 */
	public void movePassage(long planEntryId, String code, PassagePlace place)
		throws PortalException;

	/**
	 * Changes everything but code and place; where it stands is changed by moving it.
	 */
	public PassageDetail updatePassage(
			long planEntryId, String code, long mvccVersion, Passage passage)
		throws PortalException;

}