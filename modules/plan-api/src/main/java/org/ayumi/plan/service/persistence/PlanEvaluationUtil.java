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

import org.ayumi.plan.model.PlanEvaluation;

/**
 * The persistence utility for the plan evaluation service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanEvaluationPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEvaluationPersistence
 * @generated
 */
public class PlanEvaluationUtil {

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
	public static void clearCache(PlanEvaluation planEvaluation) {
		getPersistence().clearCache(planEvaluation);
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
	public static Map<Serializable, PlanEvaluation> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanEvaluation> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanEvaluation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanEvaluation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanEvaluation> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanEvaluation update(PlanEvaluation planEvaluation) {
		return getPersistence().update(planEvaluation);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanEvaluation update(
		PlanEvaluation planEvaluation, ServiceContext serviceContext) {

		return getPersistence().update(planEvaluation, serviceContext);
	}

	/**
	 * Returns all the plan evaluations where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan evaluations
	 */
	public static List<PlanEvaluation> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of matching plan evaluations
	 */
	public static List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan evaluations
	 */
	public static List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEvaluation> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan evaluations
	 */
	public static List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEvaluation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	public static PlanEvaluation findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanEvaluation> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEvaluationException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public static PlanEvaluation fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanEvaluation> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	public static PlanEvaluation findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanEvaluation> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEvaluationException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public static PlanEvaluation fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanEvaluation> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan evaluations before and after the current plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEvaluationId the primary key of the current plan evaluation
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan evaluation
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	public static PlanEvaluation[] findByPlanEntryId_PrevAndNext(
			long planEvaluationId, long planEntryId,
			OrderByComparator<PlanEvaluation> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEvaluationException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planEvaluationId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan evaluations where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan evaluations where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan evaluations
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanEvaluationException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	public static PlanEvaluation findByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanEvaluationException {

		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public static PlanEvaluation fetchByP_C(long planEntryId, String code) {
		return getPersistence().fetchByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public static PlanEvaluation fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByP_C(planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan evaluation where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan evaluation that was removed
	 */
	public static PlanEvaluation removeByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanEvaluationException {

		return getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan evaluations where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan evaluations
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan evaluation in the entity cache if it is enabled.
	 *
	 * @param planEvaluation the plan evaluation
	 */
	public static void cacheResult(PlanEvaluation planEvaluation) {
		getPersistence().cacheResult(planEvaluation);
	}

	/**
	 * Caches the plan evaluations in the entity cache if it is enabled.
	 *
	 * @param planEvaluations the plan evaluations
	 */
	public static void cacheResult(List<PlanEvaluation> planEvaluations) {
		getPersistence().cacheResult(planEvaluations);
	}

	/**
	 * Creates a new plan evaluation with the primary key. Does not add the plan evaluation to the database.
	 *
	 * @param planEvaluationId the primary key for the new plan evaluation
	 * @return the new plan evaluation
	 */
	public static PlanEvaluation create(long planEvaluationId) {
		return getPersistence().create(planEvaluationId);
	}

	/**
	 * Removes the plan evaluation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation that was removed
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	public static PlanEvaluation remove(long planEvaluationId)
		throws org.ayumi.plan.exception.NoSuchPlanEvaluationException {

		return getPersistence().remove(planEvaluationId);
	}

	public static PlanEvaluation updateImpl(PlanEvaluation planEvaluation) {
		return getPersistence().updateImpl(planEvaluation);
	}

	/**
	 * Returns the plan evaluation with the primary key or throws a <code>NoSuchPlanEvaluationException</code> if it could not be found.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	public static PlanEvaluation findByPrimaryKey(long planEvaluationId)
		throws org.ayumi.plan.exception.NoSuchPlanEvaluationException {

		return getPersistence().findByPrimaryKey(planEvaluationId);
	}

	/**
	 * Returns the plan evaluation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation, or <code>null</code> if a plan evaluation with the primary key could not be found
	 */
	public static PlanEvaluation fetchByPrimaryKey(long planEvaluationId) {
		return getPersistence().fetchByPrimaryKey(planEvaluationId);
	}

	/**
	 * Returns all the plan evaluations.
	 *
	 * @return the plan evaluations
	 */
	public static List<PlanEvaluation> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of plan evaluations
	 */
	public static List<PlanEvaluation> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan evaluations
	 */
	public static List<PlanEvaluation> findAll(
		int start, int end,
		OrderByComparator<PlanEvaluation> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan evaluations
	 */
	public static List<PlanEvaluation> findAll(
		int start, int end, OrderByComparator<PlanEvaluation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan evaluations from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan evaluations.
	 *
	 * @return the number of plan evaluations
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanEvaluationPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanEvaluationPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanEvaluationPersistence _persistence;

}