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

import org.ayumi.plan.model.PlanRound;

/**
 * The persistence utility for the plan round service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanRoundPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanRoundPersistence
 * @generated
 */
public class PlanRoundUtil {

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
	public static void clearCache(PlanRound planRound) {
		getPersistence().clearCache(planRound);
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
	public static Map<Serializable, PlanRound> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanRound> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanRound> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanRound> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanRound update(PlanRound planRound) {
		return getPersistence().update(planRound);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanRound update(
		PlanRound planRound, ServiceContext serviceContext) {

		return getPersistence().update(planRound, serviceContext);
	}

	/**
	 * Returns all the plan rounds where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan rounds
	 */
	public static List<PlanRound> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of matching plan rounds
	 */
	public static List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan rounds
	 */
	public static List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan rounds
	 */
	public static List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanRound> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public static PlanRound findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanRound> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public static PlanRound fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public static PlanRound findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanRound> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public static PlanRound fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan rounds before and after the current plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planRoundId the primary key of the current plan round
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public static PlanRound[] findByPlanEntryId_PrevAndNext(
			long planRoundId, long planEntryId,
			OrderByComparator<PlanRound> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planRoundId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan rounds where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan rounds where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan rounds
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan rounds where state = &#63;.
	 *
	 * @param state the state
	 * @return the matching plan rounds
	 */
	public static List<PlanRound> findByState(String state) {
		return getPersistence().findByState(state);
	}

	/**
	 * Returns a range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of matching plan rounds
	 */
	public static List<PlanRound> findByState(
		String state, int start, int end) {

		return getPersistence().findByState(state, start, end);
	}

	/**
	 * Returns an ordered range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan rounds
	 */
	public static List<PlanRound> findByState(
		String state, int start, int end,
		OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().findByState(
			state, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan rounds
	 */
	public static List<PlanRound> findByState(
		String state, int start, int end,
		OrderByComparator<PlanRound> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByState(
			state, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public static PlanRound findByState_First(
			String state, OrderByComparator<PlanRound> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().findByState_First(state, orderByComparator);
	}

	/**
	 * Returns the first plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public static PlanRound fetchByState_First(
		String state, OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().fetchByState_First(state, orderByComparator);
	}

	/**
	 * Returns the last plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public static PlanRound findByState_Last(
			String state, OrderByComparator<PlanRound> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().findByState_Last(state, orderByComparator);
	}

	/**
	 * Returns the last plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public static PlanRound fetchByState_Last(
		String state, OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().fetchByState_Last(state, orderByComparator);
	}

	/**
	 * Returns the plan rounds before and after the current plan round in the ordered set where state = &#63;.
	 *
	 * @param planRoundId the primary key of the current plan round
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public static PlanRound[] findByState_PrevAndNext(
			long planRoundId, String state,
			OrderByComparator<PlanRound> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().findByState_PrevAndNext(
			planRoundId, state, orderByComparator);
	}

	/**
	 * Removes all the plan rounds where state = &#63; from the database.
	 *
	 * @param state the state
	 */
	public static void removeByState(String state) {
		getPersistence().removeByState(state);
	}

	/**
	 * Returns the number of plan rounds where state = &#63;.
	 *
	 * @param state the state
	 * @return the number of matching plan rounds
	 */
	public static int countByState(String state) {
		return getPersistence().countByState(state);
	}

	/**
	 * Caches the plan round in the entity cache if it is enabled.
	 *
	 * @param planRound the plan round
	 */
	public static void cacheResult(PlanRound planRound) {
		getPersistence().cacheResult(planRound);
	}

	/**
	 * Caches the plan rounds in the entity cache if it is enabled.
	 *
	 * @param planRounds the plan rounds
	 */
	public static void cacheResult(List<PlanRound> planRounds) {
		getPersistence().cacheResult(planRounds);
	}

	/**
	 * Creates a new plan round with the primary key. Does not add the plan round to the database.
	 *
	 * @param planRoundId the primary key for the new plan round
	 * @return the new plan round
	 */
	public static PlanRound create(long planRoundId) {
		return getPersistence().create(planRoundId);
	}

	/**
	 * Removes the plan round with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round that was removed
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public static PlanRound remove(long planRoundId)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().remove(planRoundId);
	}

	public static PlanRound updateImpl(PlanRound planRound) {
		return getPersistence().updateImpl(planRound);
	}

	/**
	 * Returns the plan round with the primary key or throws a <code>NoSuchPlanRoundException</code> if it could not be found.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public static PlanRound findByPrimaryKey(long planRoundId)
		throws org.ayumi.plan.exception.NoSuchPlanRoundException {

		return getPersistence().findByPrimaryKey(planRoundId);
	}

	/**
	 * Returns the plan round with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round, or <code>null</code> if a plan round with the primary key could not be found
	 */
	public static PlanRound fetchByPrimaryKey(long planRoundId) {
		return getPersistence().fetchByPrimaryKey(planRoundId);
	}

	/**
	 * Returns all the plan rounds.
	 *
	 * @return the plan rounds
	 */
	public static List<PlanRound> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of plan rounds
	 */
	public static List<PlanRound> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan rounds
	 */
	public static List<PlanRound> findAll(
		int start, int end, OrderByComparator<PlanRound> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan rounds
	 */
	public static List<PlanRound> findAll(
		int start, int end, OrderByComparator<PlanRound> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan rounds from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan rounds.
	 *
	 * @return the number of plan rounds
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanRoundPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanRoundPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanRoundPersistence _persistence;

}