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

import org.ayumi.plan.model.PlanTerm;

/**
 * The persistence utility for the plan term service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanTermPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanTermPersistence
 * @generated
 */
public class PlanTermUtil {

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
	public static void clearCache(PlanTerm planTerm) {
		getPersistence().clearCache(planTerm);
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
	public static Map<Serializable, PlanTerm> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanTerm> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanTerm> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanTerm> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanTerm> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanTerm update(PlanTerm planTerm) {
		return getPersistence().update(planTerm);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanTerm update(
		PlanTerm planTerm, ServiceContext serviceContext) {

		return getPersistence().update(planTerm, serviceContext);
	}

	/**
	 * Returns all the plan terms where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan terms
	 */
	public static List<PlanTerm> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @return the range of matching plan terms
	 */
	public static List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan terms
	 */
	public static List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanTerm> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan terms
	 */
	public static List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanTerm> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan term
	 * @throws NoSuchPlanTermException if a matching plan term could not be found
	 */
	public static PlanTerm findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanTerm> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanTermException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan term, or <code>null</code> if a matching plan term could not be found
	 */
	public static PlanTerm fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanTerm> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan term
	 * @throws NoSuchPlanTermException if a matching plan term could not be found
	 */
	public static PlanTerm findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanTerm> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanTermException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan term, or <code>null</code> if a matching plan term could not be found
	 */
	public static PlanTerm fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanTerm> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan terms before and after the current plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planTermId the primary key of the current plan term
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan term
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	public static PlanTerm[] findByPlanEntryId_PrevAndNext(
			long planTermId, long planEntryId,
			OrderByComparator<PlanTerm> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanTermException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planTermId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan terms where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan terms where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan terms
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Caches the plan term in the entity cache if it is enabled.
	 *
	 * @param planTerm the plan term
	 */
	public static void cacheResult(PlanTerm planTerm) {
		getPersistence().cacheResult(planTerm);
	}

	/**
	 * Caches the plan terms in the entity cache if it is enabled.
	 *
	 * @param planTerms the plan terms
	 */
	public static void cacheResult(List<PlanTerm> planTerms) {
		getPersistence().cacheResult(planTerms);
	}

	/**
	 * Creates a new plan term with the primary key. Does not add the plan term to the database.
	 *
	 * @param planTermId the primary key for the new plan term
	 * @return the new plan term
	 */
	public static PlanTerm create(long planTermId) {
		return getPersistence().create(planTermId);
	}

	/**
	 * Removes the plan term with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term that was removed
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	public static PlanTerm remove(long planTermId)
		throws org.ayumi.plan.exception.NoSuchPlanTermException {

		return getPersistence().remove(planTermId);
	}

	public static PlanTerm updateImpl(PlanTerm planTerm) {
		return getPersistence().updateImpl(planTerm);
	}

	/**
	 * Returns the plan term with the primary key or throws a <code>NoSuchPlanTermException</code> if it could not be found.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	public static PlanTerm findByPrimaryKey(long planTermId)
		throws org.ayumi.plan.exception.NoSuchPlanTermException {

		return getPersistence().findByPrimaryKey(planTermId);
	}

	/**
	 * Returns the plan term with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term, or <code>null</code> if a plan term with the primary key could not be found
	 */
	public static PlanTerm fetchByPrimaryKey(long planTermId) {
		return getPersistence().fetchByPrimaryKey(planTermId);
	}

	/**
	 * Returns all the plan terms.
	 *
	 * @return the plan terms
	 */
	public static List<PlanTerm> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @return the range of plan terms
	 */
	public static List<PlanTerm> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan terms
	 */
	public static List<PlanTerm> findAll(
		int start, int end, OrderByComparator<PlanTerm> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan terms
	 */
	public static List<PlanTerm> findAll(
		int start, int end, OrderByComparator<PlanTerm> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan terms from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan terms.
	 *
	 * @return the number of plan terms
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanTermPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanTermPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanTermPersistence _persistence;

}