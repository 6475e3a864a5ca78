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

import org.ayumi.plan.model.PlanDraft;

/**
 * The persistence utility for the plan draft service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanDraftPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanDraftPersistence
 * @generated
 */
public class PlanDraftUtil {

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
	public static void clearCache(PlanDraft planDraft) {
		getPersistence().clearCache(planDraft);
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
	public static Map<Serializable, PlanDraft> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanDraft> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanDraft> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanDraft> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanDraft update(PlanDraft planDraft) {
		return getPersistence().update(planDraft);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanDraft update(
		PlanDraft planDraft, ServiceContext serviceContext) {

		return getPersistence().update(planDraft, serviceContext);
	}

	/**
	 * Returns all the plan drafts where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan drafts
	 */
	public static List<PlanDraft> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of matching plan drafts
	 */
	public static List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan drafts
	 */
	public static List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan drafts
	 */
	public static List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public static PlanDraft findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanDraft> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public static PlanDraft fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public static PlanDraft findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanDraft> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public static PlanDraft fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan drafts before and after the current plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDraftId the primary key of the current plan draft
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public static PlanDraft[] findByPlanEntryId_PrevAndNext(
			long planDraftId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planDraftId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan drafts where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan drafts where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan drafts
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @return the matching plan drafts
	 */
	public static List<PlanDraft> findByU_P(long userId, long planEntryId) {
		return getPersistence().findByU_P(userId, planEntryId);
	}

	/**
	 * Returns a range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of matching plan drafts
	 */
	public static List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end) {

		return getPersistence().findByU_P(userId, planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan drafts
	 */
	public static List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().findByU_P(
			userId, planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan drafts
	 */
	public static List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByU_P(
			userId, planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public static PlanDraft findByU_P_First(
			long userId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByU_P_First(
			userId, planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public static PlanDraft fetchByU_P_First(
		long userId, long planEntryId,
		OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().fetchByU_P_First(
			userId, planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public static PlanDraft findByU_P_Last(
			long userId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByU_P_Last(
			userId, planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public static PlanDraft fetchByU_P_Last(
		long userId, long planEntryId,
		OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().fetchByU_P_Last(
			userId, planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan drafts before and after the current plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param planDraftId the primary key of the current plan draft
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public static PlanDraft[] findByU_P_PrevAndNext(
			long planDraftId, long userId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByU_P_PrevAndNext(
			planDraftId, userId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan drafts where userId = &#63; and planEntryId = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByU_P(long userId, long planEntryId) {
		getPersistence().removeByU_P(userId, planEntryId);
	}

	/**
	 * Returns the number of plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan drafts
	 */
	public static int countByU_P(long userId, long planEntryId) {
		return getPersistence().countByU_P(userId, planEntryId);
	}

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanDraftException</code> if it could not be found.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public static PlanDraft findByU_P_C(
			long userId, long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByU_P_C(userId, planEntryId, code);
	}

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public static PlanDraft fetchByU_P_C(
		long userId, long planEntryId, String code) {

		return getPersistence().fetchByU_P_C(userId, planEntryId, code);
	}

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public static PlanDraft fetchByU_P_C(
		long userId, long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByU_P_C(
			userId, planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan draft that was removed
	 */
	public static PlanDraft removeByU_P_C(
			long userId, long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().removeByU_P_C(userId, planEntryId, code);
	}

	/**
	 * Returns the number of plan drafts where userId = &#63; and planEntryId = &#63; and code = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan drafts
	 */
	public static int countByU_P_C(long userId, long planEntryId, String code) {
		return getPersistence().countByU_P_C(userId, planEntryId, code);
	}

	/**
	 * Caches the plan draft in the entity cache if it is enabled.
	 *
	 * @param planDraft the plan draft
	 */
	public static void cacheResult(PlanDraft planDraft) {
		getPersistence().cacheResult(planDraft);
	}

	/**
	 * Caches the plan drafts in the entity cache if it is enabled.
	 *
	 * @param planDrafts the plan drafts
	 */
	public static void cacheResult(List<PlanDraft> planDrafts) {
		getPersistence().cacheResult(planDrafts);
	}

	/**
	 * Creates a new plan draft with the primary key. Does not add the plan draft to the database.
	 *
	 * @param planDraftId the primary key for the new plan draft
	 * @return the new plan draft
	 */
	public static PlanDraft create(long planDraftId) {
		return getPersistence().create(planDraftId);
	}

	/**
	 * Removes the plan draft with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft that was removed
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public static PlanDraft remove(long planDraftId)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().remove(planDraftId);
	}

	public static PlanDraft updateImpl(PlanDraft planDraft) {
		return getPersistence().updateImpl(planDraft);
	}

	/**
	 * Returns the plan draft with the primary key or throws a <code>NoSuchPlanDraftException</code> if it could not be found.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public static PlanDraft findByPrimaryKey(long planDraftId)
		throws org.ayumi.plan.exception.NoSuchPlanDraftException {

		return getPersistence().findByPrimaryKey(planDraftId);
	}

	/**
	 * Returns the plan draft with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft, or <code>null</code> if a plan draft with the primary key could not be found
	 */
	public static PlanDraft fetchByPrimaryKey(long planDraftId) {
		return getPersistence().fetchByPrimaryKey(planDraftId);
	}

	/**
	 * Returns all the plan drafts.
	 *
	 * @return the plan drafts
	 */
	public static List<PlanDraft> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of plan drafts
	 */
	public static List<PlanDraft> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan drafts
	 */
	public static List<PlanDraft> findAll(
		int start, int end, OrderByComparator<PlanDraft> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan drafts
	 */
	public static List<PlanDraft> findAll(
		int start, int end, OrderByComparator<PlanDraft> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan drafts from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan drafts.
	 *
	 * @return the number of plan drafts
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanDraftPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanDraftPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanDraftPersistence _persistence;

}