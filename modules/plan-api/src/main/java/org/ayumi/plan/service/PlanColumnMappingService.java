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

import org.ayumi.plan.model.view.SavedMapping;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanColumnMapping. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanColumnMappingServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanColumnMappingService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanColumnMappingServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan column mapping remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanColumnMappingServiceUtil} if injection and service tracking are not available.
	 */
	public void deleteMapping(long columnMappingId) throws PortalException;

	/**
	 * The plan's own mappings, then the site's, each by name.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<SavedMapping> getMappings(long groupId, long planEntryId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Saves a column mapping; one of the same name is replaced.
	 *
	 * @param planEntryId 0 to serve every plan of the site
	 */
	public SavedMapping saveMapping(
			long groupId, long planEntryId, String name, String json)
		throws PortalException;

}