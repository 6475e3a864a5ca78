/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * Provides the remote service utility for PlanDraft. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanDraftServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanDraftService
 * @generated
 */
public class PlanDraftServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanDraftServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static void deleteDraft(long planEntryId, String code)
		throws PortalException {

		getService().deleteDraft(planEntryId, code);
	}

	/**
	 * The current user's own draft.
	 */
	public static java.util.Optional<org.ayumi.plan.model.view.ItemDraft>
			getDraft(long planEntryId, String code)
		throws PortalException {

		return getService().getDraft(planEntryId, code);
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
	 * Keeps a user's unfinished form of an item; an earlier one is replaced.
	 */
	public static org.ayumi.plan.model.view.ItemDraft saveDraft(
			long planEntryId, String code, long mvccVersion, String json)
		throws PortalException {

		return getService().saveDraft(planEntryId, code, mvccVersion, json);
	}

	public static PlanDraftService getService() {
		return _service;
	}

	public static void setService(PlanDraftService service) {
		_service = service;
	}

	private static volatile PlanDraftService _service;

}