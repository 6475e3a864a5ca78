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

import org.ayumi.plan.model.PlanIndicator;

/**
 * The persistence utility for the plan indicator service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanIndicatorPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanIndicatorPersistence
 * @generated
 */
public class PlanIndicatorUtil {

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
	public static void clearCache(PlanIndicator planIndicator) {
		getPersistence().clearCache(planIndicator);
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
	public static Map<Serializable, PlanIndicator> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanIndicator> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanIndicator> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanIndicator> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanIndicator> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanIndicator update(PlanIndicator planIndicator) {
		return getPersistence().update(planIndicator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanIndicator update(
		PlanIndicator planIndicator, ServiceContext serviceContext) {

		return getPersistence().update(planIndicator, serviceContext);
	}

	/**
	 * Returns all the plan indicators where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan indicators
	 */
	public static List<PlanIndicator> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @return the range of matching plan indicators
	 */
	public static List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan indicators
	 */
	public static List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicator> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan indicators
	 */
	public static List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicator> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	public static PlanIndicator findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanIndicator> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public static PlanIndicator fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanIndicator> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	public static PlanIndicator findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanIndicator> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public static PlanIndicator fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanIndicator> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan indicators before and after the current plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planIndicatorId the primary key of the current plan indicator
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan indicator
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	public static PlanIndicator[] findByPlanEntryId_PrevAndNext(
			long planIndicatorId, long planEntryId,
			OrderByComparator<PlanIndicator> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planIndicatorId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan indicators where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan indicators where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan indicators
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanIndicatorException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	public static PlanIndicator findByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorException {

		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public static PlanIndicator fetchByP_C(long planEntryId, String code) {
		return getPersistence().fetchByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public static PlanIndicator fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByP_C(planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan indicator where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan indicator that was removed
	 */
	public static PlanIndicator removeByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorException {

		return getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan indicators where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan indicators
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan indicator in the entity cache if it is enabled.
	 *
	 * @param planIndicator the plan indicator
	 */
	public static void cacheResult(PlanIndicator planIndicator) {
		getPersistence().cacheResult(planIndicator);
	}

	/**
	 * Caches the plan indicators in the entity cache if it is enabled.
	 *
	 * @param planIndicators the plan indicators
	 */
	public static void cacheResult(List<PlanIndicator> planIndicators) {
		getPersistence().cacheResult(planIndicators);
	}

	/**
	 * Creates a new plan indicator with the primary key. Does not add the plan indicator to the database.
	 *
	 * @param planIndicatorId the primary key for the new plan indicator
	 * @return the new plan indicator
	 */
	public static PlanIndicator create(long planIndicatorId) {
		return getPersistence().create(planIndicatorId);
	}

	/**
	 * Removes the plan indicator with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator that was removed
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	public static PlanIndicator remove(long planIndicatorId)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorException {

		return getPersistence().remove(planIndicatorId);
	}

	public static PlanIndicator updateImpl(PlanIndicator planIndicator) {
		return getPersistence().updateImpl(planIndicator);
	}

	/**
	 * Returns the plan indicator with the primary key or throws a <code>NoSuchPlanIndicatorException</code> if it could not be found.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	public static PlanIndicator findByPrimaryKey(long planIndicatorId)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorException {

		return getPersistence().findByPrimaryKey(planIndicatorId);
	}

	/**
	 * Returns the plan indicator with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator, or <code>null</code> if a plan indicator with the primary key could not be found
	 */
	public static PlanIndicator fetchByPrimaryKey(long planIndicatorId) {
		return getPersistence().fetchByPrimaryKey(planIndicatorId);
	}

	/**
	 * Returns all the plan indicators.
	 *
	 * @return the plan indicators
	 */
	public static List<PlanIndicator> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @return the range of plan indicators
	 */
	public static List<PlanIndicator> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan indicators
	 */
	public static List<PlanIndicator> findAll(
		int start, int end,
		OrderByComparator<PlanIndicator> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan indicators
	 */
	public static List<PlanIndicator> findAll(
		int start, int end, OrderByComparator<PlanIndicator> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan indicators from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan indicators.
	 *
	 * @return the number of plan indicators
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanIndicatorPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanIndicatorPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanIndicatorPersistence _persistence;

}