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

import org.ayumi.plan.model.PlanActorMark;

/**
 * The persistence utility for the plan actor mark service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanActorMarkPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanActorMarkPersistence
 * @generated
 */
public class PlanActorMarkUtil {

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
	public static void clearCache(PlanActorMark planActorMark) {
		getPersistence().clearCache(planActorMark);
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
	public static Map<Serializable, PlanActorMark> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanActorMark> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanActorMark> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanActorMark> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanActorMark update(PlanActorMark planActorMark) {
		return getPersistence().update(planActorMark);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanActorMark update(
		PlanActorMark planActorMark, ServiceContext serviceContext) {

		return getPersistence().update(planActorMark, serviceContext);
	}

	/**
	 * Returns all the plan actor marks where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan actor marks where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @return the range of matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public static PlanActorMark findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public static PlanActorMark fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public static PlanActorMark findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public static PlanActorMark fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan actor marks before and after the current plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planActorMarkId the primary key of the current plan actor mark
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public static PlanActorMark[] findByPlanEntryId_PrevAndNext(
			long planActorMarkId, long planEntryId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planActorMarkId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan actor marks where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan actor marks where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan actor marks
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan actor marks where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanItemId(long planItemId) {
		return getPersistence().findByPlanItemId(planItemId);
	}

	/**
	 * Returns a range of all the plan actor marks where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @return the range of matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end) {

		return getPersistence().findByPlanItemId(planItemId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan actor marks
	 */
	public static List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public static PlanActorMark findByPlanItemId_First(
			long planItemId, OrderByComparator<PlanActorMark> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().findByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the first plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public static PlanActorMark fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().fetchByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public static PlanActorMark findByPlanItemId_Last(
			long planItemId, OrderByComparator<PlanActorMark> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().findByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public static PlanActorMark fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().fetchByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the plan actor marks before and after the current plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planActorMarkId the primary key of the current plan actor mark
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public static PlanActorMark[] findByPlanItemId_PrevAndNext(
			long planActorMarkId, long planItemId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().findByPlanItemId_PrevAndNext(
			planActorMarkId, planItemId, orderByComparator);
	}

	/**
	 * Removes all the plan actor marks where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public static void removeByPlanItemId(long planItemId) {
		getPersistence().removeByPlanItemId(planItemId);
	}

	/**
	 * Returns the number of plan actor marks where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan actor marks
	 */
	public static int countByPlanItemId(long planItemId) {
		return getPersistence().countByPlanItemId(planItemId);
	}

	/**
	 * Caches the plan actor mark in the entity cache if it is enabled.
	 *
	 * @param planActorMark the plan actor mark
	 */
	public static void cacheResult(PlanActorMark planActorMark) {
		getPersistence().cacheResult(planActorMark);
	}

	/**
	 * Caches the plan actor marks in the entity cache if it is enabled.
	 *
	 * @param planActorMarks the plan actor marks
	 */
	public static void cacheResult(List<PlanActorMark> planActorMarks) {
		getPersistence().cacheResult(planActorMarks);
	}

	/**
	 * Creates a new plan actor mark with the primary key. Does not add the plan actor mark to the database.
	 *
	 * @param planActorMarkId the primary key for the new plan actor mark
	 * @return the new plan actor mark
	 */
	public static PlanActorMark create(long planActorMarkId) {
		return getPersistence().create(planActorMarkId);
	}

	/**
	 * Removes the plan actor mark with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark that was removed
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public static PlanActorMark remove(long planActorMarkId)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().remove(planActorMarkId);
	}

	public static PlanActorMark updateImpl(PlanActorMark planActorMark) {
		return getPersistence().updateImpl(planActorMark);
	}

	/**
	 * Returns the plan actor mark with the primary key or throws a <code>NoSuchPlanActorMarkException</code> if it could not be found.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public static PlanActorMark findByPrimaryKey(long planActorMarkId)
		throws org.ayumi.plan.exception.NoSuchPlanActorMarkException {

		return getPersistence().findByPrimaryKey(planActorMarkId);
	}

	/**
	 * Returns the plan actor mark with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark, or <code>null</code> if a plan actor mark with the primary key could not be found
	 */
	public static PlanActorMark fetchByPrimaryKey(long planActorMarkId) {
		return getPersistence().fetchByPrimaryKey(planActorMarkId);
	}

	/**
	 * Returns all the plan actor marks.
	 *
	 * @return the plan actor marks
	 */
	public static List<PlanActorMark> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan actor marks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @return the range of plan actor marks
	 */
	public static List<PlanActorMark> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan actor marks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan actor marks
	 */
	public static List<PlanActorMark> findAll(
		int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan actor marks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan actor marks
	 */
	public static List<PlanActorMark> findAll(
		int start, int end, OrderByComparator<PlanActorMark> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan actor marks from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan actor marks.
	 *
	 * @return the number of plan actor marks
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanActorMarkPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanActorMarkPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanActorMarkPersistence _persistence;

}