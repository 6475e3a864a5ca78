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

import org.ayumi.plan.domain.Department;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.model.view.Succession;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PlanDepartment. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Ayumi
 * @see PlanDepartmentServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanDepartmentService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanDepartmentServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan department remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanDepartmentServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a department, last in order; an empty code is made up.
	 */
	public DepartmentDetail addDepartment(
			long planEntryId, Department department)
		throws PortalException;

	/**
	 * @throws org.ayumi.plan.exception.DepartmentInUseException if items or contents name it, or it
	 succeeds another
	 */
	public void deleteDepartment(
			long planEntryId, String code, long mvccVersion)
		throws PortalException;

	/**
	 * All departments of the plan in 建制順, in a constant number of queries.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<DepartmentDetail> getDepartments(long planEntryId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @param beforeCode the department before which it shall stand; empty: last
	 */
	public void moveDepartment(long planEntryId, String code, String beforeCode)
		throws PortalException;

	/**
	 * Says whose members work in the department; replaces what was set.
	 */
	public DepartmentDetail setUnits(
			long planEntryId, String code, long[] organizationIds,
			long[] userGroupIds)
		throws PortalException;

	/**
	 * Ends a department by a reorganisation (G12).
	 *
	 * @throws org.ayumi.plan.exception.CircularSuccessionException if it would succeed itself, at
	 once or by others
	 * @throws org.ayumi.plan.exception.DepartmentValidityException if it would end before it begins
	 * @throws org.ayumi.plan.exception.NoSuchPlanDepartmentException also for an unknown successor
	 */
	public DepartmentDetail succeed(
			long planEntryId, String code, long mvccVersion,
			Succession succession)
		throws PortalException;

	public DepartmentDetail updateDepartment(
			long planEntryId, String code, long mvccVersion,
			Department department)
		throws PortalException;

}