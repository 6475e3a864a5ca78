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

import org.ayumi.plan.model.PlanPassage;

/**
 * The persistence utility for the plan passage service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanPassagePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanPassagePersistence
 * @generated
 */
public class PlanPassageUtil {

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
	public static void clearCache(PlanPassage planPassage) {
		getPersistence().clearCache(planPassage);
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
	public static Map<Serializable, PlanPassage> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanPassage> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanPassage> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanPassage> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanPassage> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanPassage update(PlanPassage planPassage) {
		return getPersistence().update(planPassage);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanPassage update(
		PlanPassage planPassage, ServiceContext serviceContext) {

		return getPersistence().update(planPassage, serviceContext);
	}

	/**
	 * Returns all the plan passages where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan passages
	 */
	public static List<PlanPassage> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @return the range of matching plan passages
	 */
	public static List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan passages
	 */
	public static List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanPassage> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan passages
	 */
	public static List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanPassage> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	public static PlanPassage findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanPassage> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanPassageException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public static PlanPassage fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanPassage> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	public static PlanPassage findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanPassage> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanPassageException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public static PlanPassage fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanPassage> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan passages before and after the current plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planPassageId the primary key of the current plan passage
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan passage
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	public static PlanPassage[] findByPlanEntryId_PrevAndNext(
			long planPassageId, long planEntryId,
			OrderByComparator<PlanPassage> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanPassageException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planPassageId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan passages where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan passages where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan passages
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanPassageException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	public static PlanPassage findByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanPassageException {

		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public static PlanPassage fetchByP_C(long planEntryId, String code) {
		return getPersistence().fetchByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public static PlanPassage fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByP_C(planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan passage where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan passage that was removed
	 */
	public static PlanPassage removeByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanPassageException {

		return getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan passages where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan passages
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan passage in the entity cache if it is enabled.
	 *
	 * @param planPassage the plan passage
	 */
	public static void cacheResult(PlanPassage planPassage) {
		getPersistence().cacheResult(planPassage);
	}

	/**
	 * Caches the plan passages in the entity cache if it is enabled.
	 *
	 * @param planPassages the plan passages
	 */
	public static void cacheResult(List<PlanPassage> planPassages) {
		getPersistence().cacheResult(planPassages);
	}

	/**
	 * Creates a new plan passage with the primary key. Does not add the plan passage to the database.
	 *
	 * @param planPassageId the primary key for the new plan passage
	 * @return the new plan passage
	 */
	public static PlanPassage create(long planPassageId) {
		return getPersistence().create(planPassageId);
	}

	/**
	 * Removes the plan passage with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage that was removed
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	public static PlanPassage remove(long planPassageId)
		throws org.ayumi.plan.exception.NoSuchPlanPassageException {

		return getPersistence().remove(planPassageId);
	}

	public static PlanPassage updateImpl(PlanPassage planPassage) {
		return getPersistence().updateImpl(planPassage);
	}

	/**
	 * Returns the plan passage with the primary key or throws a <code>NoSuchPlanPassageException</code> if it could not be found.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	public static PlanPassage findByPrimaryKey(long planPassageId)
		throws org.ayumi.plan.exception.NoSuchPlanPassageException {

		return getPersistence().findByPrimaryKey(planPassageId);
	}

	/**
	 * Returns the plan passage with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage, or <code>null</code> if a plan passage with the primary key could not be found
	 */
	public static PlanPassage fetchByPrimaryKey(long planPassageId) {
		return getPersistence().fetchByPrimaryKey(planPassageId);
	}

	/**
	 * Returns all the plan passages.
	 *
	 * @return the plan passages
	 */
	public static List<PlanPassage> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @return the range of plan passages
	 */
	public static List<PlanPassage> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan passages
	 */
	public static List<PlanPassage> findAll(
		int start, int end, OrderByComparator<PlanPassage> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan passages
	 */
	public static List<PlanPassage> findAll(
		int start, int end, OrderByComparator<PlanPassage> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan passages from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan passages.
	 *
	 * @return the number of plan passages
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanPassagePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanPassagePersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanPassagePersistence _persistence;

}