/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanItemException;
import org.ayumi.plan.model.PlanItem;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan item service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanItemUtil
 * @generated
 */
@ProviderType
public interface PlanItemPersistence extends BasePersistence<PlanItem> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanItemUtil} to access the plan item persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan items where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan items
	 */
	public java.util.List<PlanItem> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @return the range of matching plan items
	 */
	public java.util.List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan items
	 */
	public java.util.List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan items
	 */
	public java.util.List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	public PlanItem findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
				orderByComparator)
		throws NoSuchPlanItemException;

	/**
	 * Returns the first plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public PlanItem fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
			orderByComparator);

	/**
	 * Returns the last plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	public PlanItem findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
				orderByComparator)
		throws NoSuchPlanItemException;

	/**
	 * Returns the last plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public PlanItem fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
			orderByComparator);

	/**
	 * Returns the plan items before and after the current plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planItemId the primary key of the current plan item
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan item
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	public PlanItem[] findByPlanEntryId_PrevAndNext(
			long planItemId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
				orderByComparator)
		throws NoSuchPlanItemException;

	/**
	 * Removes all the plan items where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan items where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan items
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanItemException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	public PlanItem findByP_C(long planEntryId, String code)
		throws NoSuchPlanItemException;

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public PlanItem fetchByP_C(long planEntryId, String code);

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	public PlanItem fetchByP_C(
		long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan item where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan item that was removed
	 */
	public PlanItem removeByP_C(long planEntryId, String code)
		throws NoSuchPlanItemException;

	/**
	 * Returns the number of plan items where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan items
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan item in the entity cache if it is enabled.
	 *
	 * @param planItem the plan item
	 */
	public void cacheResult(PlanItem planItem);

	/**
	 * Caches the plan items in the entity cache if it is enabled.
	 *
	 * @param planItems the plan items
	 */
	public void cacheResult(java.util.List<PlanItem> planItems);

	/**
	 * Creates a new plan item with the primary key. Does not add the plan item to the database.
	 *
	 * @param planItemId the primary key for the new plan item
	 * @return the new plan item
	 */
	public PlanItem create(long planItemId);

	/**
	 * Removes the plan item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item that was removed
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	public PlanItem remove(long planItemId) throws NoSuchPlanItemException;

	public PlanItem updateImpl(PlanItem planItem);

	/**
	 * Returns the plan item with the primary key or throws a <code>NoSuchPlanItemException</code> if it could not be found.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	public PlanItem findByPrimaryKey(long planItemId)
		throws NoSuchPlanItemException;

	/**
	 * Returns the plan item with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item, or <code>null</code> if a plan item with the primary key could not be found
	 */
	public PlanItem fetchByPrimaryKey(long planItemId);

	/**
	 * Returns all the plan items.
	 *
	 * @return the plan items
	 */
	public java.util.List<PlanItem> findAll();

	/**
	 * Returns a range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @return the range of plan items
	 */
	public java.util.List<PlanItem> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan items
	 */
	public java.util.List<PlanItem> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan items
	 */
	public java.util.List<PlanItem> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanItem>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan items from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan items.
	 *
	 * @return the number of plan items
	 */
	public int countAll();

}