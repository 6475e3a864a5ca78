/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanActorMarkException;
import org.ayumi.plan.model.PlanActorMark;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan actor mark service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanActorMarkUtil
 * @generated
 */
@ProviderType
public interface PlanActorMarkPersistence
	extends BasePersistence<PlanActorMark> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanActorMarkUtil} to access the plan actor mark persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan actor marks where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan actor marks
	 */
	public java.util.List<PlanActorMark> findByPlanEntryId(long planEntryId);

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
	public java.util.List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end);

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
	public java.util.List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator);

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
	public java.util.List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public PlanActorMark findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
				orderByComparator)
		throws NoSuchPlanActorMarkException;

	/**
	 * Returns the first plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public PlanActorMark fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator);

	/**
	 * Returns the last plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public PlanActorMark findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
				orderByComparator)
		throws NoSuchPlanActorMarkException;

	/**
	 * Returns the last plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public PlanActorMark fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator);

	/**
	 * Returns the plan actor marks before and after the current plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planActorMarkId the primary key of the current plan actor mark
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public PlanActorMark[] findByPlanEntryId_PrevAndNext(
			long planActorMarkId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
				orderByComparator)
		throws NoSuchPlanActorMarkException;

	/**
	 * Removes all the plan actor marks where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan actor marks where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan actor marks
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan actor marks where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan actor marks
	 */
	public java.util.List<PlanActorMark> findByPlanItemId(long planItemId);

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
	public java.util.List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end);

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
	public java.util.List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator);

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
	public java.util.List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public PlanActorMark findByPlanItemId_First(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
				orderByComparator)
		throws NoSuchPlanActorMarkException;

	/**
	 * Returns the first plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public PlanActorMark fetchByPlanItemId_First(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator);

	/**
	 * Returns the last plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	public PlanActorMark findByPlanItemId_Last(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
				orderByComparator)
		throws NoSuchPlanActorMarkException;

	/**
	 * Returns the last plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	public PlanActorMark fetchByPlanItemId_Last(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator);

	/**
	 * Returns the plan actor marks before and after the current plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planActorMarkId the primary key of the current plan actor mark
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public PlanActorMark[] findByPlanItemId_PrevAndNext(
			long planActorMarkId, long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
				orderByComparator)
		throws NoSuchPlanActorMarkException;

	/**
	 * Removes all the plan actor marks where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public void removeByPlanItemId(long planItemId);

	/**
	 * Returns the number of plan actor marks where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan actor marks
	 */
	public int countByPlanItemId(long planItemId);

	/**
	 * Caches the plan actor mark in the entity cache if it is enabled.
	 *
	 * @param planActorMark the plan actor mark
	 */
	public void cacheResult(PlanActorMark planActorMark);

	/**
	 * Caches the plan actor marks in the entity cache if it is enabled.
	 *
	 * @param planActorMarks the plan actor marks
	 */
	public void cacheResult(java.util.List<PlanActorMark> planActorMarks);

	/**
	 * Creates a new plan actor mark with the primary key. Does not add the plan actor mark to the database.
	 *
	 * @param planActorMarkId the primary key for the new plan actor mark
	 * @return the new plan actor mark
	 */
	public PlanActorMark create(long planActorMarkId);

	/**
	 * Removes the plan actor mark with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark that was removed
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public PlanActorMark remove(long planActorMarkId)
		throws NoSuchPlanActorMarkException;

	public PlanActorMark updateImpl(PlanActorMark planActorMark);

	/**
	 * Returns the plan actor mark with the primary key or throws a <code>NoSuchPlanActorMarkException</code> if it could not be found.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	public PlanActorMark findByPrimaryKey(long planActorMarkId)
		throws NoSuchPlanActorMarkException;

	/**
	 * Returns the plan actor mark with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark, or <code>null</code> if a plan actor mark with the primary key could not be found
	 */
	public PlanActorMark fetchByPrimaryKey(long planActorMarkId);

	/**
	 * Returns all the plan actor marks.
	 *
	 * @return the plan actor marks
	 */
	public java.util.List<PlanActorMark> findAll();

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
	public java.util.List<PlanActorMark> findAll(int start, int end);

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
	public java.util.List<PlanActorMark> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator);

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
	public java.util.List<PlanActorMark> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanActorMark>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan actor marks from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan actor marks.
	 *
	 * @return the number of plan actor marks
	 */
	public int countAll();

}