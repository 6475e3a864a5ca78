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

import org.ayumi.plan.model.PlanIndicatorValue;

/**
 * The persistence utility for the plan indicator value service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanIndicatorValuePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanIndicatorValuePersistence
 * @generated
 */
public class PlanIndicatorValueUtil {

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
	public static void clearCache(PlanIndicatorValue planIndicatorValue) {
		getPersistence().clearCache(planIndicatorValue);
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
	public static Map<Serializable, PlanIndicatorValue> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanIndicatorValue> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanIndicatorValue> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanIndicatorValue> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanIndicatorValue update(
		PlanIndicatorValue planIndicatorValue) {

		return getPersistence().update(planIndicatorValue);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanIndicatorValue update(
		PlanIndicatorValue planIndicatorValue, ServiceContext serviceContext) {

		return getPersistence().update(planIndicatorValue, serviceContext);
	}

	/**
	 * Returns all the plan indicator values where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan indicator values
	 */
	public static List<PlanIndicatorValue> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @return the range of matching plan indicator values
	 */
	public static List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan indicator values
	 */
	public static List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan indicator values
	 */
	public static List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a matching plan indicator value could not be found
	 */
	public static PlanIndicatorValue findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanIndicatorValue> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorValueException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator value, or <code>null</code> if a matching plan indicator value could not be found
	 */
	public static PlanIndicatorValue fetchByPlanEntryId_First(
		long planEntryId,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a matching plan indicator value could not be found
	 */
	public static PlanIndicatorValue findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanIndicatorValue> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorValueException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator value, or <code>null</code> if a matching plan indicator value could not be found
	 */
	public static PlanIndicatorValue fetchByPlanEntryId_Last(
		long planEntryId,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan indicator values before and after the current plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planIndicatorValueId the primary key of the current plan indicator value
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	public static PlanIndicatorValue[] findByPlanEntryId_PrevAndNext(
			long planIndicatorValueId, long planEntryId,
			OrderByComparator<PlanIndicatorValue> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorValueException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planIndicatorValueId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan indicator values where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan indicator values where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan indicator values
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Caches the plan indicator value in the entity cache if it is enabled.
	 *
	 * @param planIndicatorValue the plan indicator value
	 */
	public static void cacheResult(PlanIndicatorValue planIndicatorValue) {
		getPersistence().cacheResult(planIndicatorValue);
	}

	/**
	 * Caches the plan indicator values in the entity cache if it is enabled.
	 *
	 * @param planIndicatorValues the plan indicator values
	 */
	public static void cacheResult(
		List<PlanIndicatorValue> planIndicatorValues) {

		getPersistence().cacheResult(planIndicatorValues);
	}

	/**
	 * Creates a new plan indicator value with the primary key. Does not add the plan indicator value to the database.
	 *
	 * @param planIndicatorValueId the primary key for the new plan indicator value
	 * @return the new plan indicator value
	 */
	public static PlanIndicatorValue create(long planIndicatorValueId) {
		return getPersistence().create(planIndicatorValueId);
	}

	/**
	 * Removes the plan indicator value with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value that was removed
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	public static PlanIndicatorValue remove(long planIndicatorValueId)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorValueException {

		return getPersistence().remove(planIndicatorValueId);
	}

	public static PlanIndicatorValue updateImpl(
		PlanIndicatorValue planIndicatorValue) {

		return getPersistence().updateImpl(planIndicatorValue);
	}

	/**
	 * Returns the plan indicator value with the primary key or throws a <code>NoSuchPlanIndicatorValueException</code> if it could not be found.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	public static PlanIndicatorValue findByPrimaryKey(long planIndicatorValueId)
		throws org.ayumi.plan.exception.NoSuchPlanIndicatorValueException {

		return getPersistence().findByPrimaryKey(planIndicatorValueId);
	}

	/**
	 * Returns the plan indicator value with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value, or <code>null</code> if a plan indicator value with the primary key could not be found
	 */
	public static PlanIndicatorValue fetchByPrimaryKey(
		long planIndicatorValueId) {

		return getPersistence().fetchByPrimaryKey(planIndicatorValueId);
	}

	/**
	 * Returns all the plan indicator values.
	 *
	 * @return the plan indicator values
	 */
	public static List<PlanIndicatorValue> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @return the range of plan indicator values
	 */
	public static List<PlanIndicatorValue> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan indicator values
	 */
	public static List<PlanIndicatorValue> findAll(
		int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan indicator values
	 */
	public static List<PlanIndicatorValue> findAll(
		int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan indicator values from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan indicator values.
	 *
	 * @return the number of plan indicator values
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanIndicatorValuePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		PlanIndicatorValuePersistence persistence) {

		_persistence = persistence;
	}

	private static volatile PlanIndicatorValuePersistence _persistence;

}