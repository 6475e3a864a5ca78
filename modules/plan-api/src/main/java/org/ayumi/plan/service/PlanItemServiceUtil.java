/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * Provides the remote service utility for PlanItem. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanItemServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanItemService
 * @generated
 */
public class PlanItemServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanItemServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds an item after the last one under its heading; an empty code is made up.
	 */
	public static org.ayumi.plan.model.view.ItemDetail addItem(
			long planEntryId, org.ayumi.plan.domain.Item item)
		throws PortalException {

		return getService().addItem(planEntryId, item);
	}

	/**
	 * @throws org.ayumi.plan.exception.ItemInUseException if a committee has evaluated it
	 */
	public static void deleteItem(
			long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteItem(planEntryId, code, mvccVersion);
	}

	public static org.ayumi.plan.model.view.ItemDetail getItem(
			long planEntryId, String code)
		throws PortalException {

		return getService().getItem(planEntryId, code);
	}

	/**
	 * The items that the query finds, in printed order.
	 *
	 * @param mine only those for which the user's departments are responsible
	 */
	public static org.ayumi.plan.model.view.ItemPage getItems(
			long planEntryId, org.ayumi.plan.domain.ItemQuery query,
			boolean mine, int start, int end)
		throws PortalException {

		return getService().getItems(planEntryId, query, mine, start, end);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Moves an item under a heading.
	 *
	 * @param headingCode empty in a plan without headings
	 * @param beforeCode the item before which it shall stand; empty: last under the heading
	 */
	public static org.ayumi.plan.model.view.ItemDetail moveItem(
			long planEntryId, String code, String headingCode,
			String beforeCode)
		throws PortalException {

		return getService().moveItem(
			planEntryId, code, headingCode, beforeCode);
	}

	/**
	 * Takes a candidate of an outline into the plan (G15): from then on it is answered and counted.
	 *
	 * @throws org.ayumi.plan.exception.ItemNotCandidateException if it is in the plan already
	 */
	public static org.ayumi.plan.model.view.ItemDetail promoteItem(
			long planEntryId, String code, long mvccVersion)
		throws PortalException {

		return getService().promoteItem(planEntryId, code, mvccVersion);
	}

	/**
	 * Writes an item with its contents and years.
	 *
	 * @throws org.ayumi.plan.exception.EditConflictException with the stored item, if the version is
	 not the stored one
	 * @throws org.ayumi.plan.exception.ItemStructureException if the user may edit the item but not
	 where it stands and who is responsible
	 */
	public static org.ayumi.plan.model.view.ItemDetail updateItem(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Item item)
		throws PortalException {

		return getService().updateItem(planEntryId, code, mvccVersion, item);
	}

	public static PlanItemService getService() {
		return _service;
	}

	public static void setService(PlanItemService service) {
		_service = service;
	}

	private static volatile PlanItemService _service;

}