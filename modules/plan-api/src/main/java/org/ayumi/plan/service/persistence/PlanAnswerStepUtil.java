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

import org.ayumi.plan.model.PlanAnswerStep;

/**
 * The persistence utility for the plan answer step service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanAnswerStepPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanAnswerStepPersistence
 * @generated
 */
public class PlanAnswerStepUtil {

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
	public static void clearCache(PlanAnswerStep planAnswerStep) {
		getPersistence().clearCache(planAnswerStep);
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
	public static Map<Serializable, PlanAnswerStep> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanAnswerStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanAnswerStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanAnswerStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanAnswerStep update(PlanAnswerStep planAnswerStep) {
		return getPersistence().update(planAnswerStep);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanAnswerStep update(
		PlanAnswerStep planAnswerStep, ServiceContext serviceContext) {

		return getPersistence().update(planAnswerStep, serviceContext);
	}

	/**
	 * Returns all the plan answer steps where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan answer steps before and after the current plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAnswerStepId the primary key of the current plan answer step
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public static PlanAnswerStep[] findByPlanEntryId_PrevAndNext(
			long planAnswerStepId, long planEntryId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planAnswerStepId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan answer steps where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan answer steps where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan answer steps
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan answer steps where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @return the matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanAnswerId(long planAnswerId) {
		return getPersistence().findByPlanAnswerId(planAnswerId);
	}

	/**
	 * Returns a range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end) {

		return getPersistence().findByPlanAnswerId(planAnswerId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().findByPlanAnswerId(
			planAnswerId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answer steps
	 */
	public static List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanAnswerId(
			planAnswerId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep findByPlanAnswerId_First(
			long planAnswerId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().findByPlanAnswerId_First(
			planAnswerId, orderByComparator);
	}

	/**
	 * Returns the first plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep fetchByPlanAnswerId_First(
		long planAnswerId,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().fetchByPlanAnswerId_First(
			planAnswerId, orderByComparator);
	}

	/**
	 * Returns the last plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep findByPlanAnswerId_Last(
			long planAnswerId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().findByPlanAnswerId_Last(
			planAnswerId, orderByComparator);
	}

	/**
	 * Returns the last plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public static PlanAnswerStep fetchByPlanAnswerId_Last(
		long planAnswerId,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().fetchByPlanAnswerId_Last(
			planAnswerId, orderByComparator);
	}

	/**
	 * Returns the plan answer steps before and after the current plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerStepId the primary key of the current plan answer step
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public static PlanAnswerStep[] findByPlanAnswerId_PrevAndNext(
			long planAnswerStepId, long planAnswerId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().findByPlanAnswerId_PrevAndNext(
			planAnswerStepId, planAnswerId, orderByComparator);
	}

	/**
	 * Removes all the plan answer steps where planAnswerId = &#63; from the database.
	 *
	 * @param planAnswerId the plan answer ID
	 */
	public static void removeByPlanAnswerId(long planAnswerId) {
		getPersistence().removeByPlanAnswerId(planAnswerId);
	}

	/**
	 * Returns the number of plan answer steps where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @return the number of matching plan answer steps
	 */
	public static int countByPlanAnswerId(long planAnswerId) {
		return getPersistence().countByPlanAnswerId(planAnswerId);
	}

	/**
	 * Caches the plan answer step in the entity cache if it is enabled.
	 *
	 * @param planAnswerStep the plan answer step
	 */
	public static void cacheResult(PlanAnswerStep planAnswerStep) {
		getPersistence().cacheResult(planAnswerStep);
	}

	/**
	 * Caches the plan answer steps in the entity cache if it is enabled.
	 *
	 * @param planAnswerSteps the plan answer steps
	 */
	public static void cacheResult(List<PlanAnswerStep> planAnswerSteps) {
		getPersistence().cacheResult(planAnswerSteps);
	}

	/**
	 * Creates a new plan answer step with the primary key. Does not add the plan answer step to the database.
	 *
	 * @param planAnswerStepId the primary key for the new plan answer step
	 * @return the new plan answer step
	 */
	public static PlanAnswerStep create(long planAnswerStepId) {
		return getPersistence().create(planAnswerStepId);
	}

	/**
	 * Removes the plan answer step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step that was removed
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public static PlanAnswerStep remove(long planAnswerStepId)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().remove(planAnswerStepId);
	}

	public static PlanAnswerStep updateImpl(PlanAnswerStep planAnswerStep) {
		return getPersistence().updateImpl(planAnswerStep);
	}

	/**
	 * Returns the plan answer step with the primary key or throws a <code>NoSuchPlanAnswerStepException</code> if it could not be found.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public static PlanAnswerStep findByPrimaryKey(long planAnswerStepId)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerStepException {

		return getPersistence().findByPrimaryKey(planAnswerStepId);
	}

	/**
	 * Returns the plan answer step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step, or <code>null</code> if a plan answer step with the primary key could not be found
	 */
	public static PlanAnswerStep fetchByPrimaryKey(long planAnswerStepId) {
		return getPersistence().fetchByPrimaryKey(planAnswerStepId);
	}

	/**
	 * Returns all the plan answer steps.
	 *
	 * @return the plan answer steps
	 */
	public static List<PlanAnswerStep> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of plan answer steps
	 */
	public static List<PlanAnswerStep> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan answer steps
	 */
	public static List<PlanAnswerStep> findAll(
		int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan answer steps
	 */
	public static List<PlanAnswerStep> findAll(
		int start, int end, OrderByComparator<PlanAnswerStep> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan answer steps from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan answer steps.
	 *
	 * @return the number of plan answer steps
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanAnswerStepPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanAnswerStepPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanAnswerStepPersistence _persistence;

}