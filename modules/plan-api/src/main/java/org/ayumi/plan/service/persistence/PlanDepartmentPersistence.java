/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.model.PlanDepartment;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan department service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanDepartmentUtil
 * @generated
 */
@ProviderType
public interface PlanDepartmentPersistence
	extends BasePersistence<PlanDepartment> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanDepartmentUtil} to access the plan department persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan departments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan departments
	 */
	public java.util.List<PlanDepartment> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan departments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @return the range of matching plan departments
	 */
	public java.util.List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan departments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan departments
	 */
	public java.util.List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan departments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan departments
	 */
	public java.util.List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	public PlanDepartment findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
				orderByComparator)
		throws NoSuchPlanDepartmentException;

	/**
	 * Returns the first plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public PlanDepartment fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
			orderByComparator);

	/**
	 * Returns the last plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	public PlanDepartment findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
				orderByComparator)
		throws NoSuchPlanDepartmentException;

	/**
	 * Returns the last plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public PlanDepartment fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
			orderByComparator);

	/**
	 * Returns the plan departments before and after the current plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDepartmentId the primary key of the current plan department
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	public PlanDepartment[] findByPlanEntryId_PrevAndNext(
			long planDepartmentId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
				orderByComparator)
		throws NoSuchPlanDepartmentException;

	/**
	 * Removes all the plan departments where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan departments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan departments
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanDepartmentException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	public PlanDepartment findByP_C(long planEntryId, String code)
		throws NoSuchPlanDepartmentException;

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public PlanDepartment fetchByP_C(long planEntryId, String code);

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public PlanDepartment fetchByP_C(
		long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan department where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan department that was removed
	 */
	public PlanDepartment removeByP_C(long planEntryId, String code)
		throws NoSuchPlanDepartmentException;

	/**
	 * Returns the number of plan departments where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan departments
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan department in the entity cache if it is enabled.
	 *
	 * @param planDepartment the plan department
	 */
	public void cacheResult(PlanDepartment planDepartment);

	/**
	 * Caches the plan departments in the entity cache if it is enabled.
	 *
	 * @param planDepartments the plan departments
	 */
	public void cacheResult(java.util.List<PlanDepartment> planDepartments);

	/**
	 * Creates a new plan department with the primary key. Does not add the plan department to the database.
	 *
	 * @param planDepartmentId the primary key for the new plan department
	 * @return the new plan department
	 */
	public PlanDepartment create(long planDepartmentId);

	/**
	 * Removes the plan department with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department that was removed
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	public PlanDepartment remove(long planDepartmentId)
		throws NoSuchPlanDepartmentException;

	public PlanDepartment updateImpl(PlanDepartment planDepartment);

	/**
	 * Returns the plan department with the primary key or throws a <code>NoSuchPlanDepartmentException</code> if it could not be found.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	public PlanDepartment findByPrimaryKey(long planDepartmentId)
		throws NoSuchPlanDepartmentException;

	/**
	 * Returns the plan department with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department, or <code>null</code> if a plan department with the primary key could not be found
	 */
	public PlanDepartment fetchByPrimaryKey(long planDepartmentId);

	/**
	 * Returns all the plan departments.
	 *
	 * @return the plan departments
	 */
	public java.util.List<PlanDepartment> findAll();

	/**
	 * Returns a range of all the plan departments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @return the range of plan departments
	 */
	public java.util.List<PlanDepartment> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan departments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan departments
	 */
	public java.util.List<PlanDepartment> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan departments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan departments
	 */
	public java.util.List<PlanDepartment> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan departments from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan departments.
	 *
	 * @return the number of plan departments
	 */
	public int countAll();

}