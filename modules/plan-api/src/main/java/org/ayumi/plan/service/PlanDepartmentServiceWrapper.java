/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PlanDepartmentService}.
 *
 * @author Ayumi
 * @see PlanDepartmentService
 * @generated
 */
public class PlanDepartmentServiceWrapper
	implements PlanDepartmentService, ServiceWrapper<PlanDepartmentService> {

	public PlanDepartmentServiceWrapper() {
		this(null);
	}

	public PlanDepartmentServiceWrapper(
		PlanDepartmentService planDepartmentService) {

		_planDepartmentService = planDepartmentService;
	}

	/**
	 * Adds a department, last in order; an empty code is made up.
	 */
	@Override
	public org.ayumi.plan.model.view.DepartmentDetail addDepartment(
			long planEntryId, org.ayumi.plan.domain.Department department)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentService.addDepartment(planEntryId, department);
	}

	/**
	 * @throws org.ayumi.plan.exception.DepartmentInUseException if items or contents name it, or it
	 succeeds another
	 */
	@Override
	public void deleteDepartment(
			long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planDepartmentService.deleteDepartment(planEntryId, code, mvccVersion);
	}

	/**
	 * All departments of the plan in 建制順, in a constant number of queries.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.DepartmentDetail>
			getDepartments(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentService.getDepartments(planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planDepartmentService.getOSGiServiceIdentifier();
	}

	/**
	 * @param beforeCode the department before which it shall stand; empty: last
	 */
	@Override
	public void moveDepartment(long planEntryId, String code, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planDepartmentService.moveDepartment(planEntryId, code, beforeCode);
	}

	/**
	 * Says whose members work in the department; replaces what was set.
	 */
	@Override
	public org.ayumi.plan.model.view.DepartmentDetail setUnits(
			long planEntryId, String code, long[] organizationIds,
			long[] userGroupIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentService.setUnits(
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
	@Override
	public org.ayumi.plan.model.view.DepartmentDetail succeed(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.model.view.Succession succession)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentService.succeed(
			planEntryId, code, mvccVersion, succession);
	}

	@Override
	public org.ayumi.plan.model.view.DepartmentDetail updateDepartment(
			long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Department department)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentService.updateDepartment(
			planEntryId, code, mvccVersion, department);
	}

	@Override
	public PlanDepartmentService getWrappedService() {
		return _planDepartmentService;
	}

	@Override
	public void setWrappedService(PlanDepartmentService planDepartmentService) {
		_planDepartmentService = planDepartmentService;
	}

	private PlanDepartmentService _planDepartmentService;

}