/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanAssignmentException;
import org.ayumi.plan.model.PlanAssignment;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan assignment service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanAssignmentUtil
 * @generated
 */
@ProviderType
public interface PlanAssignmentPersistence
	extends BasePersistence<PlanAssignment> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanAssignmentUtil} to access the plan assignment persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan assignments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan assignments
	 */
	public java.util.List<PlanAssignment> findByPlanEntryId(long planEntryId);

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
	public java.util.List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end);

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
	public java.util.List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator);

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
	public java.util.List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public PlanAssignment findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
				orderByComparator)
		throws NoSuchPlanAssignmentException;

	/**
	 * Returns the first plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public PlanAssignment fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator);

	/**
	 * Returns the last plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public PlanAssignment findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
				orderByComparator)
		throws NoSuchPlanAssignmentException;

	/**
	 * Returns the last plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public PlanAssignment fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator);

	/**
	 * Returns the plan assignments before and after the current plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAssignmentId the primary key of the current plan assignment
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public PlanAssignment[] findByPlanEntryId_PrevAndNext(
			long planAssignmentId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
				orderByComparator)
		throws NoSuchPlanAssignmentException;

	/**
	 * Removes all the plan assignments where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan assignments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan assignments
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan assignments where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan assignments
	 */
	public java.util.List<PlanAssignment> findByPlanItemId(long planItemId);

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
	public java.util.List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end);

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
	public java.util.List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator);

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
	public java.util.List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public PlanAssignment findByPlanItemId_First(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
				orderByComparator)
		throws NoSuchPlanAssignmentException;

	/**
	 * Returns the first plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public PlanAssignment fetchByPlanItemId_First(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator);

	/**
	 * Returns the last plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	public PlanAssignment findByPlanItemId_Last(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
				orderByComparator)
		throws NoSuchPlanAssignmentException;

	/**
	 * Returns the last plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	public PlanAssignment fetchByPlanItemId_Last(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator);

	/**
	 * Returns the plan assignments before and after the current plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planAssignmentId the primary key of the current plan assignment
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public PlanAssignment[] findByPlanItemId_PrevAndNext(
			long planAssignmentId, long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
				orderByComparator)
		throws NoSuchPlanAssignmentException;

	/**
	 * Removes all the plan assignments where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public void removeByPlanItemId(long planItemId);

	/**
	 * Returns the number of plan assignments where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan assignments
	 */
	public int countByPlanItemId(long planItemId);

	/**
	 * Caches the plan assignment in the entity cache if it is enabled.
	 *
	 * @param planAssignment the plan assignment
	 */
	public void cacheResult(PlanAssignment planAssignment);

	/**
	 * Caches the plan assignments in the entity cache if it is enabled.
	 *
	 * @param planAssignments the plan assignments
	 */
	public void cacheResult(java.util.List<PlanAssignment> planAssignments);

	/**
	 * Creates a new plan assignment with the primary key. Does not add the plan assignment to the database.
	 *
	 * @param planAssignmentId the primary key for the new plan assignment
	 * @return the new plan assignment
	 */
	public PlanAssignment create(long planAssignmentId);

	/**
	 * Removes the plan assignment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment that was removed
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public PlanAssignment remove(long planAssignmentId)
		throws NoSuchPlanAssignmentException;

	public PlanAssignment updateImpl(PlanAssignment planAssignment);

	/**
	 * Returns the plan assignment with the primary key or throws a <code>NoSuchPlanAssignmentException</code> if it could not be found.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	public PlanAssignment findByPrimaryKey(long planAssignmentId)
		throws NoSuchPlanAssignmentException;

	/**
	 * Returns the plan assignment with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment, or <code>null</code> if a plan assignment with the primary key could not be found
	 */
	public PlanAssignment fetchByPrimaryKey(long planAssignmentId);

	/**
	 * Returns all the plan assignments.
	 *
	 * @return the plan assignments
	 */
	public java.util.List<PlanAssignment> findAll();

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
	public java.util.List<PlanAssignment> findAll(int start, int end);

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
	public java.util.List<PlanAssignment> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator);

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
	public java.util.List<PlanAssignment> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAssignment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan assignments from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan assignments.
	 *
	 * @return the number of plan assignments
	 */
	public int countAll();

}