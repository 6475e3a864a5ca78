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

import org.ayumi.plan.model.PlanItem;

/**
 * The persistence utility for the plan item service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanItemPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanItemPersistence
 * @generated
 */
public class PlanItemUtil {

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
	public static void clearCache(PlanItem planItem) {
		getPersistence().clearCache(planItem);
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
	public static Map<Serializable, PlanItem> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanItem> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanItem> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanItem> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanItem> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanItem update(PlanItem planItem) {
		return getPersistence().update(planItem);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanItem update(
		PlanItem planItem, ServiceContext serviceContext) {

		return getPersistence().update(planItem, serviceContext);
	}

	/**
	 * Returns all the plan items where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan items
	 */
	public static List<PlanItem> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @return the range of matching plan items
	 */
	public static List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan items
	 */
	public static List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanItem> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan items
	 */
	public static List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanItem> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	public static PlanItem findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanItem> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanItemException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public static PlanItem fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanItem> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	public static PlanItem findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanItem> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanItemException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public static PlanItem fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanItem> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan items before and after the current plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planItemId the primary key of the current plan item
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan item
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	public static PlanItem[] findByPlanEntryId_PrevAndNext(
			long planItemId, long planEntryId,
			OrderByComparator<PlanItem> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanItemException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planItemId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan items where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan items where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan items
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanItemException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	public static PlanItem findByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanItemException {

		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public static PlanItem fetchByP_C(long planEntryId, String code) {
		return getPersistence().fetchByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public static PlanItem fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByP_C(planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan item where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan item that was removed
	 */
	public static PlanItem removeByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanItemException {

		return getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan items where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan items
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan item in the entity cache if it is enabled.
	 *
	 * @param planItem the plan item
	 */
	public static void cacheResult(PlanItem planItem) {
		getPersistence().cacheResult(planItem);
	}

	/**
	 * Caches the plan items in the entity cache if it is enabled.
	 *
	 * @param planItems the plan items
	 */
	public static void cacheResult(List<PlanItem> planItems) {
		getPersistence().cacheResult(planItems);
	}

	/**
	 * Creates a new plan item with the primary key. Does not add the plan item to the database.
	 *
	 * @param planItemId the primary key for the new plan item
	 * @return the new plan item
	 */
	public static PlanItem create(long planItemId) {
		return getPersistence().create(planItemId);
	}

	/**
	 * Removes the plan item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item that was removed
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	public static PlanItem remove(long planItemId)
		throws org.ayumi.plan.exception.NoSuchPlanItemException {

		return getPersistence().remove(planItemId);
	}

	public static PlanItem updateImpl(PlanItem planItem) {
		return getPersistence().updateImpl(planItem);
	}

	/**
	 * Returns the plan item with the primary key or throws a <code>NoSuchPlanItemException</code> if it could not be found.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	public static PlanItem findByPrimaryKey(long planItemId)
		throws org.ayumi.plan.exception.NoSuchPlanItemException {

		return getPersistence().findByPrimaryKey(planItemId);
	}

	/**
	 * Returns the plan item with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item, or <code>null</code> if a plan item with the primary key could not be found
	 */
	public static PlanItem fetchByPrimaryKey(long planItemId) {
		return getPersistence().fetchByPrimaryKey(planItemId);
	}

	/**
	 * Returns all the plan items.
	 *
	 * @return the plan items
	 */
	public static List<PlanItem> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @return the range of plan items
	 */
	public static List<PlanItem> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan items
	 */
	public static List<PlanItem> findAll(
		int start, int end, OrderByComparator<PlanItem> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan items
	 */
	public static List<PlanItem> findAll(
		int start, int end, OrderByComparator<PlanItem> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan items from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan items.
	 *
	 * @return the number of plan items
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanItemPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanItemPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanItemPersistence _persistence;

}