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

import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.ItemQuery;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.model.view.ItemPage;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanItem. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanItemServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanItemService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanItemServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan item remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanItemServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds an item after the last one under its heading; an empty code is made up.
	 */
	public ItemDetail addItem(long planEntryId, Item item)
		throws PortalException;

	/**
	 * @throws org.ayumi.plan.exception.ItemInUseException if a committee has evaluated it
	 */
	public void deleteItem(long planEntryId, String code, long mvccVersion)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ItemDetail getItem(long planEntryId, String code)
		throws PortalException;

	/**
	 * The items that the query finds, in printed order.
	 *
	 * @param mine only those for which the user's departments are responsible
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ItemPage getItems(
			long planEntryId, ItemQuery query, boolean mine, int start, int end)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Moves an item under a heading.
	 *
	 * @param headingCode empty in a plan without headings
	 * @param beforeCode the item before which it shall stand; empty: last under the heading
	 */
	public ItemDetail moveItem(
			long planEntryId, String code, String headingCode,
			String beforeCode)
		throws PortalException;

	/**
	 * Takes a candidate of an outline into the plan (G15): from then on it is answered and counted.
	 *
	 * @throws org.ayumi.plan.exception.ItemNotCandidateException if it is in the plan already
	 */
	public ItemDetail promoteItem(
			long planEntryId, String code, long mvccVersion)
		throws PortalException;

	/**
	 * Writes an item with its contents and years.
	 *
	 * @throws org.ayumi.plan.exception.EditConflictException with the stored item, if the version is
	 not the stored one
	 * @throws org.ayumi.plan.exception.ItemStructureException if the user may edit the item but not
	 where it stands and who is responsible
	 */
	public ItemDetail updateItem(
			long planEntryId, String code, long mvccVersion, Item item)
		throws PortalException;

}