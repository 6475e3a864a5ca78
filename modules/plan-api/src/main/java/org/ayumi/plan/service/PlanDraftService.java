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

import java.util.Optional;

import org.ayumi.plan.model.view.ItemDraft;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanDraft. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanDraftServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanDraftService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanDraftServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan draft remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanDraftServiceUtil} if injection and service tracking are not available.
	 */
	public void deleteDraft(long planEntryId, String code)
		throws PortalException;

	/**
	 * The current user's own draft.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<ItemDraft> getDraft(long planEntryId, String code)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Keeps a user's unfinished form of an item; an earlier one is replaced.
	 */
	public ItemDraft saveDraft(
			long planEntryId, String code, long mvccVersion, String json)
		throws PortalException;

}