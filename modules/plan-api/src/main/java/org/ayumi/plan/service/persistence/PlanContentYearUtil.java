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

import org.ayumi.plan.model.PlanContentYear;

/**
 * The persistence utility for the plan content year service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanContentYearPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanContentYearPersistence
 * @generated
 */
public class PlanContentYearUtil {

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
	public static void clearCache(PlanContentYear planContentYear) {
		getPersistence().clearCache(planContentYear);
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
	public static Map<Serializable, PlanContentYear> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanContentYear> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanContentYear> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanContentYear> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanContentYear update(PlanContentYear planContentYear) {
		return getPersistence().update(planContentYear);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanContentYear update(
		PlanContentYear planContentYear, ServiceContext serviceContext) {

		return getPersistence().update(planContentYear, serviceContext);
	}

	/**
	 * Returns all the plan content years where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan content years
	 */
	public static List<PlanContentYear> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of matching plan content years
	 */
	public static List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan content years
	 */
	public static List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan content years
	 */
	public static List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public static PlanContentYear findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public static PlanContentYear fetchByPlanEntryId_First(
		long planEntryId,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public static PlanContentYear findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public static PlanContentYear fetchByPlanEntryId_Last(
		long planEntryId,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan content years before and after the current plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planContentYearId the primary key of the current plan content year
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public static PlanContentYear[] findByPlanEntryId_PrevAndNext(
			long planContentYearId, long planEntryId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planContentYearId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan content years where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan content years where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan content years
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan content years where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan content years
	 */
	public static List<PlanContentYear> findByPlanItemId(long planItemId) {
		return getPersistence().findByPlanItemId(planItemId);
	}

	/**
	 * Returns a range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of matching plan content years
	 */
	public static List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end) {

		return getPersistence().findByPlanItemId(planItemId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan content years
	 */
	public static List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan content years
	 */
	public static List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public static PlanContentYear findByPlanItemId_First(
			long planItemId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().findByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the first plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public static PlanContentYear fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().fetchByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public static PlanContentYear findByPlanItemId_Last(
			long planItemId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().findByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public static PlanContentYear fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().fetchByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the plan content years before and after the current plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planContentYearId the primary key of the current plan content year
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public static PlanContentYear[] findByPlanItemId_PrevAndNext(
			long planContentYearId, long planItemId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().findByPlanItemId_PrevAndNext(
			planContentYearId, planItemId, orderByComparator);
	}

	/**
	 * Removes all the plan content years where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public static void removeByPlanItemId(long planItemId) {
		getPersistence().removeByPlanItemId(planItemId);
	}

	/**
	 * Returns the number of plan content years where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan content years
	 */
	public static int countByPlanItemId(long planItemId) {
		return getPersistence().countByPlanItemId(planItemId);
	}

	/**
	 * Caches the plan content year in the entity cache if it is enabled.
	 *
	 * @param planContentYear the plan content year
	 */
	public static void cacheResult(PlanContentYear planContentYear) {
		getPersistence().cacheResult(planContentYear);
	}

	/**
	 * Caches the plan content years in the entity cache if it is enabled.
	 *
	 * @param planContentYears the plan content years
	 */
	public static void cacheResult(List<PlanContentYear> planContentYears) {
		getPersistence().cacheResult(planContentYears);
	}

	/**
	 * Creates a new plan content year with the primary key. Does not add the plan content year to the database.
	 *
	 * @param planContentYearId the primary key for the new plan content year
	 * @return the new plan content year
	 */
	public static PlanContentYear create(long planContentYearId) {
		return getPersistence().create(planContentYearId);
	}

	/**
	 * Removes the plan content year with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year that was removed
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public static PlanContentYear remove(long planContentYearId)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().remove(planContentYearId);
	}

	public static PlanContentYear updateImpl(PlanContentYear planContentYear) {
		return getPersistence().updateImpl(planContentYear);
	}

	/**
	 * Returns the plan content year with the primary key or throws a <code>NoSuchPlanContentYearException</code> if it could not be found.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public static PlanContentYear findByPrimaryKey(long planContentYearId)
		throws org.ayumi.plan.exception.NoSuchPlanContentYearException {

		return getPersistence().findByPrimaryKey(planContentYearId);
	}

	/**
	 * Returns the plan content year with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year, or <code>null</code> if a plan content year with the primary key could not be found
	 */
	public static PlanContentYear fetchByPrimaryKey(long planContentYearId) {
		return getPersistence().fetchByPrimaryKey(planContentYearId);
	}

	/**
	 * Returns all the plan content years.
	 *
	 * @return the plan content years
	 */
	public static List<PlanContentYear> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of plan content years
	 */
	public static List<PlanContentYear> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan content years
	 */
	public static List<PlanContentYear> findAll(
		int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan content years
	 */
	public static List<PlanContentYear> findAll(
		int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan content years from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan content years.
	 *
	 * @return the number of plan content years
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanContentYearPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanContentYearPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanContentYearPersistence _persistence;

}