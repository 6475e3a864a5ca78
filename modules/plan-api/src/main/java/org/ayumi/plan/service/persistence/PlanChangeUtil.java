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

import org.ayumi.plan.model.PlanChange;

/**
 * The persistence utility for the plan change service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanChangePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanChangePersistence
 * @generated
 */
public class PlanChangeUtil {

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
	public static void clearCache(PlanChange planChange) {
		getPersistence().clearCache(planChange);
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
	public static Map<Serializable, PlanChange> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanChange> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanChange> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanChange> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanChange update(PlanChange planChange) {
		return getPersistence().update(planChange);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanChange update(
		PlanChange planChange, ServiceContext serviceContext) {

		return getPersistence().update(planChange, serviceContext);
	}

	/**
	 * Returns all the plan changes where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan changes
	 */
	public static List<PlanChange> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of matching plan changes
	 */
	public static List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan changes
	 */
	public static List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan changes
	 */
	public static List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanChange> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public static PlanChange findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanChange> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public static PlanChange fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public static PlanChange findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanChange> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public static PlanChange fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan changes before and after the current plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planChangeId the primary key of the current plan change
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public static PlanChange[] findByPlanEntryId_PrevAndNext(
			long planChangeId, long planEntryId,
			OrderByComparator<PlanChange> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planChangeId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan changes where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan changes where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan changes
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan changes
	 */
	public static List<PlanChange> findByP_C(long planEntryId, String code) {
		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns a range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of matching plan changes
	 */
	public static List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end) {

		return getPersistence().findByP_C(planEntryId, code, start, end);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan changes
	 */
	public static List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end,
		OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().findByP_C(
			planEntryId, code, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan changes
	 */
	public static List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end,
		OrderByComparator<PlanChange> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByP_C(
			planEntryId, code, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public static PlanChange findByP_C_First(
			long planEntryId, String code,
			OrderByComparator<PlanChange> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().findByP_C_First(
			planEntryId, code, orderByComparator);
	}

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public static PlanChange fetchByP_C_First(
		long planEntryId, String code,
		OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().fetchByP_C_First(
			planEntryId, code, orderByComparator);
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public static PlanChange findByP_C_Last(
			long planEntryId, String code,
			OrderByComparator<PlanChange> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().findByP_C_Last(
			planEntryId, code, orderByComparator);
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public static PlanChange fetchByP_C_Last(
		long planEntryId, String code,
		OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().fetchByP_C_Last(
			planEntryId, code, orderByComparator);
	}

	/**
	 * Returns the plan changes before and after the current plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planChangeId the primary key of the current plan change
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public static PlanChange[] findByP_C_PrevAndNext(
			long planChangeId, long planEntryId, String code,
			OrderByComparator<PlanChange> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().findByP_C_PrevAndNext(
			planChangeId, planEntryId, code, orderByComparator);
	}

	/**
	 * Removes all the plan changes where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 */
	public static void removeByP_C(long planEntryId, String code) {
		getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan changes
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan change in the entity cache if it is enabled.
	 *
	 * @param planChange the plan change
	 */
	public static void cacheResult(PlanChange planChange) {
		getPersistence().cacheResult(planChange);
	}

	/**
	 * Caches the plan changes in the entity cache if it is enabled.
	 *
	 * @param planChanges the plan changes
	 */
	public static void cacheResult(List<PlanChange> planChanges) {
		getPersistence().cacheResult(planChanges);
	}

	/**
	 * Creates a new plan change with the primary key. Does not add the plan change to the database.
	 *
	 * @param planChangeId the primary key for the new plan change
	 * @return the new plan change
	 */
	public static PlanChange create(long planChangeId) {
		return getPersistence().create(planChangeId);
	}

	/**
	 * Removes the plan change with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change that was removed
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public static PlanChange remove(long planChangeId)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().remove(planChangeId);
	}

	public static PlanChange updateImpl(PlanChange planChange) {
		return getPersistence().updateImpl(planChange);
	}

	/**
	 * Returns the plan change with the primary key or throws a <code>NoSuchPlanChangeException</code> if it could not be found.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public static PlanChange findByPrimaryKey(long planChangeId)
		throws org.ayumi.plan.exception.NoSuchPlanChangeException {

		return getPersistence().findByPrimaryKey(planChangeId);
	}

	/**
	 * Returns the plan change with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change, or <code>null</code> if a plan change with the primary key could not be found
	 */
	public static PlanChange fetchByPrimaryKey(long planChangeId) {
		return getPersistence().fetchByPrimaryKey(planChangeId);
	}

	/**
	 * Returns all the plan changes.
	 *
	 * @return the plan changes
	 */
	public static List<PlanChange> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of plan changes
	 */
	public static List<PlanChange> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan changes
	 */
	public static List<PlanChange> findAll(
		int start, int end, OrderByComparator<PlanChange> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan changes
	 */
	public static List<PlanChange> findAll(
		int start, int end, OrderByComparator<PlanChange> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan changes from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan changes.
	 *
	 * @return the number of plan changes
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanChangePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanChangePersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanChangePersistence _persistence;

}