/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PlanDepartment. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanDepartmentServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Ayumi
 * @see PlanDepartmentService
 * @generated
 */
public class PlanDepartmentServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanDepartmentServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a department, last in order; an empty code is made up.
	 */
	public static org.ayumi.plan.model.view.DepartmentDetail addDepartment(
			long planEntryId, org.ayumi.plan.domain.Department department)
		throws PortalException {

		return getService().addDepartment(planEntryId, department);
	}

	/**
	 * @throws org.ayumi.plan.exception.DepartmentInUseException if items or contents name it, or it
	 succeeds another
	 */
	public static void deleteDepartment(
			long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteDepartment(planEntryId, code, mvccVersion);
	}

	/**
	 * All departments of the plan in 建制順, in a constant number of queries.
	 */
	public static List<org.ayumi.plan.model.view.DepartmentDetail>
			getDepartments(long planEntryId)
		throws PortalException {

		return getService().getDepartments(planEntryId);
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
	 * @param beforeCode the department before which it shall stand; empty: last
	 */
	public static void moveDepartment(
			long planEntryId, String code, String beforeCode)
		throws PortalException {

		getService().moveDepartment(planEntryId, code, beforeCode);
	}

	/**
	 * Says whose members work in the department; replaces what was set.
	 */
	public static org.ayumi.plan.model.view.DepartmentDetail setUnits(
			long planEntryId, String code, long[] organizationIds,
			long[] userGroupIds)
		throws PortalException {

		return getService().setUnits(
			planEntryId, code, organizationIds, userGroupIds);
	}

	/**
	 * Ends a department by a reorganisation (G12).
	 *
	 * @throws org.ayumi.plan.exception.CircularSuccessionException if it would succeed itself, at
	 once or by others
	 * @throws org.ayumi.plan.exception.DepartmentValidityException if it would end before it begins
	 * @throws org.ayumi.plan.exception.NoSuchPlanDepartmentException also for an unknown successor
	 */
	public static org.ayumi.plan.model.view.DepartmentDetail succeed(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.model.view.Succession succession)
		throws PortalException {

		return getService().succeed(planEntryId, code, mvccVersion, succession);
	}

	public static org.ayumi.plan.model.view.DepartmentDetail updateDepartment(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Department department)
		throws PortalException {

		return getService().updateDepartment(
			planEntryId, code, mvccVersion, department);
	}

	public static PlanDepartmentService getService() {
		return _service;
	}

	public static void setService(PlanDepartmentService service) {
		_service = service;
	}

	private static volatile PlanDepartmentService _service;

}