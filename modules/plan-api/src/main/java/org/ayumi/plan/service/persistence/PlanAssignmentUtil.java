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

import org.ayumi.plan.model.PlanAssignment;

/**
 * The persistence utility for the plan assignment service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanAssignmentPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanAssignmentPersistence
 * @generated
 */
public class PlanAssignmentUtil {

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
	public static void clearCache(PlanAssignment planAssignment) {
		getPersistence().clearCache(planAssignment);
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
	public static Map<Serializable, PlanAssignment> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanAssignment> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanAssignment> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanAssignment> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanAssignment update(PlanAssignment planAssignment) {
		return getPersistence().update(planAssignment);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanAssignment update(
		PlanAssignment planAssignment, ServiceContext serviceContext) {

		return getPersistence().update(planAssignment, serviceContext);
	}

	/**
	 * Returns all the plan assignments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan assignments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @return the range of matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public static PlanAssignment findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public static PlanAssignment fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public static PlanAssignment findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public static PlanAssignment fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan assignments before and after the current plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAssignmentId the primary key of the current plan assignment
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public static PlanAssignment[] findByPlanEntryId_PrevAndNext(
			long planAssignmentId, long planEntryId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planAssignmentId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan assignments where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan assignments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan assignments
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan assignments where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanItemId(long planItemId) {
		return getPersistence().findByPlanItemId(planItemId);
	}

	/**
	 * Returns a range of all the plan assignments where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @return the range of matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end) {

		return getPersistence().findByPlanItemId(planItemId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan assignments
	 */
	public static List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public static PlanAssignment findByPlanItemId_First(
			long planItemId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().findByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the first plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public static PlanAssignment fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().fetchByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public static PlanAssignment findByPlanItemId_Last(
			long planItemId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().findByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public static PlanAssignment fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().fetchByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the plan assignments before and after the current plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planAssignmentId the primary key of the current plan assignment
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public static PlanAssignment[] findByPlanItemId_PrevAndNext(
			long planAssignmentId, long planItemId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().findByPlanItemId_PrevAndNext(
			planAssignmentId, planItemId, orderByComparator);
	}

	/**
	 * Removes all the plan assignments where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public static void removeByPlanItemId(long planItemId) {
		getPersistence().removeByPlanItemId(planItemId);
	}

	/**
	 * Returns the number of plan assignments where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan assignments
	 */
	public static int countByPlanItemId(long planItemId) {
		return getPersistence().countByPlanItemId(planItemId);
	}

	/**
	 * Caches the plan assignment in the entity cache if it is enabled.
	 *
	 * @param planAssignment the plan assignment
	 */
	public static void cacheResult(PlanAssignment planAssignment) {
		getPersistence().cacheResult(planAssignment);
	}

	/**
	 * Caches the plan assignments in the entity cache if it is enabled.
	 *
	 * @param planAssignments the plan assignments
	 */
	public static void cacheResult(List<PlanAssignment> planAssignments) {
		getPersistence().cacheResult(planAssignments);
	}

	/**
	 * Creates a new plan assignment with the primary key. Does not add the plan assignment to the database.
	 *
	 * @param planAssignmentId the primary key for the new plan assignment
	 * @return the new plan assignment
	 */
	public static PlanAssignment create(long planAssignmentId) {
		return getPersistence().create(planAssignmentId);
	}

	/**
	 * Removes the plan assignment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment that was removed
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public static PlanAssignment remove(long planAssignmentId)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().remove(planAssignmentId);
	}

	public static PlanAssignment updateImpl(PlanAssignment planAssignment) {
		return getPersistence().updateImpl(planAssignment);
	}

	/**
	 * Returns the plan assignment with the primary key or throws a <code>NoSuchPlanAssignmentException</code> if it could not be found.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public static PlanAssignment findByPrimaryKey(long planAssignmentId)
		throws org.ayumi.plan.exception.NoSuchPlanAssignmentException {

		return getPersistence().findByPrimaryKey(planAssignmentId);
	}

	/**
	 * Returns the plan assignment with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment, or <code>null</code> if a plan assignment with the primary key could not be found
	 */
	public static PlanAssignment fetchByPrimaryKey(long planAssignmentId) {
		return getPersistence().fetchByPrimaryKey(planAssignmentId);
	}

	/**
	 * Returns all the plan assignments.
	 *
	 * @return the plan assignments
	 */
	public static List<PlanAssignment> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan assignments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @return the range of plan assignments
	 */
	public static List<PlanAssignment> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan assignments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan assignments
	 */
	public static List<PlanAssignment> findAll(
		int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan assignments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan assignments
	 */
	public static List<PlanAssignment> findAll(
		int start, int end, OrderByComparator<PlanAssignment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan assignments from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan assignments.
	 *
	 * @return the number of plan assignments
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanAssignmentPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanAssignmentPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanAssignmentPersistence _persistence;

}