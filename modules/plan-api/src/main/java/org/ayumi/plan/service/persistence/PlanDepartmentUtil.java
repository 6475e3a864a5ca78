/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ayumi.plan.model.PlanDepartment;

/**
 * The persistence utility for the plan department service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanDepartmentPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanDepartmentPersistence
 * @generated
 */
public class PlanDepartmentUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(PlanDepartment planDepartment) {
		getPersistence().clearCache(planDepartment);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, PlanDepartment> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanDepartment> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanDepartment> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanDepartment> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanDepartment> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanDepartment update(PlanDepartment planDepartment) {
		return getPersistence().update(planDepartment);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanDepartment update(
		PlanDepartment planDepartment, ServiceContext serviceContext) {

		return getPersistence().update(planDepartment, serviceContext);
	}

	/**
	 * Returns all the plan departments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan departments
	 */
	public static List<PlanDepartment> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

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
	public static List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

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
	public static List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartment> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

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
	public static List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	public static PlanDepartment findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanDepartment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public static PlanDepartment fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanDepartment> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	public static PlanDepartment findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanDepartment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public static PlanDepartment fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanDepartment> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan departments before and after the current plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDepartmentId the primary key of the current plan department
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	public static PlanDepartment[] findByPlanEntryId_PrevAndNext(
			long planDepartmentId, long planEntryId,
			OrderByComparator<PlanDepartment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planDepartmentId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan departments where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan departments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan departments
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanDepartmentException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	public static PlanDepartment findByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentException {

		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public static PlanDepartment fetchByP_C(long planEntryId, String code) {
		return getPersistence().fetchByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	public static PlanDepartment fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByP_C(planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan department where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan department that was removed
	 */
	public static PlanDepartment removeByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentException {

		return getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan departments where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan departments
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan department in the entity cache if it is enabled.
	 *
	 * @param planDepartment the plan department
	 */
	public static void cacheResult(PlanDepartment planDepartment) {
		getPersistence().cacheResult(planDepartment);
	}

	/**
	 * Caches the plan departments in the entity cache if it is enabled.
	 *
	 * @param planDepartments the plan departments
	 */
	public static void cacheResult(List<PlanDepartment> planDepartments) {
		getPersistence().cacheResult(planDepartments);
	}

	/**
	 * Creates a new plan department with the primary key. Does not add the plan department to the database.
	 *
	 * @param planDepartmentId the primary key for the new plan department
	 * @return the new plan department
	 */
	public static PlanDepartment create(long planDepartmentId) {
		return getPersistence().create(planDepartmentId);
	}

	/**
	 * Removes the plan department with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department that was removed
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	public static PlanDepartment remove(long planDepartmentId)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentException {

		return getPersistence().remove(planDepartmentId);
	}

	public static PlanDepartment updateImpl(PlanDepartment planDepartment) {
		return getPersistence().updateImpl(planDepartment);
	}

	/**
	 * Returns the plan department with the primary key or throws a <code>NoSuchPlanDepartmentException</code> if it could not be found.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	public static PlanDepartment findByPrimaryKey(long planDepartmentId)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentException {

		return getPersistence().findByPrimaryKey(planDepartmentId);
	}

	/**
	 * Returns the plan department with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department, or <code>null</code> if a plan department with the primary key could not be found
	 */
	public static PlanDepartment fetchByPrimaryKey(long planDepartmentId) {
		return getPersistence().fetchByPrimaryKey(planDepartmentId);
	}

	/**
	 * Returns all the plan departments.
	 *
	 * @return the plan departments
	 */
	public static List<PlanDepartment> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<PlanDepartment> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<PlanDepartment> findAll(
		int start, int end,
		OrderByComparator<PlanDepartment> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<PlanDepartment> findAll(
		int start, int end, OrderByComparator<PlanDepartment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan departments from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan departments.
	 *
	 * @return the number of plan departments
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanDepartmentPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanDepartmentPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanDepartmentPersistence _persistence;

}