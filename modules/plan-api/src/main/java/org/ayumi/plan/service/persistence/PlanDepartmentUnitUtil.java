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

import org.ayumi.plan.model.PlanDepartmentUnit;

/**
 * The persistence utility for the plan department unit service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanDepartmentUnitPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanDepartmentUnitPersistence
 * @generated
 */
public class PlanDepartmentUnitUtil {

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
	public static void clearCache(PlanDepartmentUnit planDepartmentUnit) {
		getPersistence().clearCache(planDepartmentUnit);
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
	public static Map<Serializable, PlanDepartmentUnit> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanDepartmentUnit> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanDepartmentUnit> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanDepartmentUnit> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanDepartmentUnit update(
		PlanDepartmentUnit planDepartmentUnit) {

		return getPersistence().update(planDepartmentUnit);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanDepartmentUnit update(
		PlanDepartmentUnit planDepartmentUnit, ServiceContext serviceContext) {

		return getPersistence().update(planDepartmentUnit, serviceContext);
	}

	/**
	 * Returns all the plan department units where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit fetchByPlanEntryId_First(
		long planEntryId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit fetchByPlanEntryId_Last(
		long planEntryId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan department units before and after the current plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDepartmentUnitId the primary key of the current plan department unit
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public static PlanDepartmentUnit[] findByPlanEntryId_PrevAndNext(
			long planDepartmentUnitId, long planEntryId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planDepartmentUnitId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan department units where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan department units where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan department units
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan department units where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @return the matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId) {

		return getPersistence().findByPlanDepartmentId(planDepartmentId);
	}

	/**
	 * Returns a range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end) {

		return getPersistence().findByPlanDepartmentId(
			planDepartmentId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().findByPlanDepartmentId(
			planDepartmentId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan department units
	 */
	public static List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanDepartmentId(
			planDepartmentId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit findByPlanDepartmentId_First(
			long planDepartmentId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().findByPlanDepartmentId_First(
			planDepartmentId, orderByComparator);
	}

	/**
	 * Returns the first plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit fetchByPlanDepartmentId_First(
		long planDepartmentId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().fetchByPlanDepartmentId_First(
			planDepartmentId, orderByComparator);
	}

	/**
	 * Returns the last plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit findByPlanDepartmentId_Last(
			long planDepartmentId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().findByPlanDepartmentId_Last(
			planDepartmentId, orderByComparator);
	}

	/**
	 * Returns the last plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public static PlanDepartmentUnit fetchByPlanDepartmentId_Last(
		long planDepartmentId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().fetchByPlanDepartmentId_Last(
			planDepartmentId, orderByComparator);
	}

	/**
	 * Returns the plan department units before and after the current plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentUnitId the primary key of the current plan department unit
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public static PlanDepartmentUnit[] findByPlanDepartmentId_PrevAndNext(
			long planDepartmentUnitId, long planDepartmentId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().findByPlanDepartmentId_PrevAndNext(
			planDepartmentUnitId, planDepartmentId, orderByComparator);
	}

	/**
	 * Removes all the plan department units where planDepartmentId = &#63; from the database.
	 *
	 * @param planDepartmentId the plan department ID
	 */
	public static void removeByPlanDepartmentId(long planDepartmentId) {
		getPersistence().removeByPlanDepartmentId(planDepartmentId);
	}

	/**
	 * Returns the number of plan department units where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @return the number of matching plan department units
	 */
	public static int countByPlanDepartmentId(long planDepartmentId) {
		return getPersistence().countByPlanDepartmentId(planDepartmentId);
	}

	/**
	 * Caches the plan department unit in the entity cache if it is enabled.
	 *
	 * @param planDepartmentUnit the plan department unit
	 */
	public static void cacheResult(PlanDepartmentUnit planDepartmentUnit) {
		getPersistence().cacheResult(planDepartmentUnit);
	}

	/**
	 * Caches the plan department units in the entity cache if it is enabled.
	 *
	 * @param planDepartmentUnits the plan department units
	 */
	public static void cacheResult(
		List<PlanDepartmentUnit> planDepartmentUnits) {

		getPersistence().cacheResult(planDepartmentUnits);
	}

	/**
	 * Creates a new plan department unit with the primary key. Does not add the plan department unit to the database.
	 *
	 * @param planDepartmentUnitId the primary key for the new plan department unit
	 * @return the new plan department unit
	 */
	public static PlanDepartmentUnit create(long planDepartmentUnitId) {
		return getPersistence().create(planDepartmentUnitId);
	}

	/**
	 * Removes the plan department unit with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit that was removed
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public static PlanDepartmentUnit remove(long planDepartmentUnitId)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().remove(planDepartmentUnitId);
	}

	public static PlanDepartmentUnit updateImpl(
		PlanDepartmentUnit planDepartmentUnit) {

		return getPersistence().updateImpl(planDepartmentUnit);
	}

	/**
	 * Returns the plan department unit with the primary key or throws a <code>NoSuchPlanDepartmentUnitException</code> if it could not be found.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public static PlanDepartmentUnit findByPrimaryKey(long planDepartmentUnitId)
		throws org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException {

		return getPersistence().findByPrimaryKey(planDepartmentUnitId);
	}

	/**
	 * Returns the plan department unit with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit, or <code>null</code> if a plan department unit with the primary key could not be found
	 */
	public static PlanDepartmentUnit fetchByPrimaryKey(
		long planDepartmentUnitId) {

		return getPersistence().fetchByPrimaryKey(planDepartmentUnitId);
	}

	/**
	 * Returns all the plan department units.
	 *
	 * @return the plan department units
	 */
	public static List<PlanDepartmentUnit> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of plan department units
	 */
	public static List<PlanDepartmentUnit> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan department units
	 */
	public static List<PlanDepartmentUnit> findAll(
		int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan department units
	 */
	public static List<PlanDepartmentUnit> findAll(
		int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan department units from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan department units.
	 *
	 * @return the number of plan department units
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanDepartmentUnitPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		PlanDepartmentUnitPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile PlanDepartmentUnitPersistence _persistence;

}