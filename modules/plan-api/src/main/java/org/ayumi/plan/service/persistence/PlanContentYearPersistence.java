/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanContentYearException;
import org.ayumi.plan.model.PlanContentYear;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan content year service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanContentYearUtil
 * @generated
 */
@ProviderType
public interface PlanContentYearPersistence
	extends BasePersistence<PlanContentYear> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanContentYearUtil} to access the plan content year persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan content years where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public PlanContentYear findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
				orderByComparator)
		throws NoSuchPlanContentYearException;

	/**
	 * Returns the first plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public PlanContentYear fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator);

	/**
	 * Returns the last plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public PlanContentYear findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
				orderByComparator)
		throws NoSuchPlanContentYearException;

	/**
	 * Returns the last plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public PlanContentYear fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator);

	/**
	 * Returns the plan content years before and after the current plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planContentYearId the primary key of the current plan content year
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public PlanContentYear[] findByPlanEntryId_PrevAndNext(
			long planContentYearId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
				orderByComparator)
		throws NoSuchPlanContentYearException;

	/**
	 * Removes all the plan content years where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan content years where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan content years
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan content years where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanItemId(long planItemId);

	/**
	 * Returns a range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end);

	/**
	 * Returns an ordered range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan content years
	 */
	public java.util.List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public PlanContentYear findByPlanItemId_First(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
				orderByComparator)
		throws NoSuchPlanContentYearException;

	/**
	 * Returns the first plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public PlanContentYear fetchByPlanItemId_First(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator);

	/**
	 * Returns the last plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	public PlanContentYear findByPlanItemId_Last(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
				orderByComparator)
		throws NoSuchPlanContentYearException;

	/**
	 * Returns the last plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	public PlanContentYear fetchByPlanItemId_Last(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator);

	/**
	 * Returns the plan content years before and after the current plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planContentYearId the primary key of the current plan content year
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public PlanContentYear[] findByPlanItemId_PrevAndNext(
			long planContentYearId, long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
				orderByComparator)
		throws NoSuchPlanContentYearException;

	/**
	 * Removes all the plan content years where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public void removeByPlanItemId(long planItemId);

	/**
	 * Returns the number of plan content years where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan content years
	 */
	public int countByPlanItemId(long planItemId);

	/**
	 * Caches the plan content year in the entity cache if it is enabled.
	 *
	 * @param planContentYear the plan content year
	 */
	public void cacheResult(PlanContentYear planContentYear);

	/**
	 * Caches the plan content years in the entity cache if it is enabled.
	 *
	 * @param planContentYears the plan content years
	 */
	public void cacheResult(java.util.List<PlanContentYear> planContentYears);

	/**
	 * Creates a new plan content year with the primary key. Does not add the plan content year to the database.
	 *
	 * @param planContentYearId the primary key for the new plan content year
	 * @return the new plan content year
	 */
	public PlanContentYear create(long planContentYearId);

	/**
	 * Removes the plan content year with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year that was removed
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public PlanContentYear remove(long planContentYearId)
		throws NoSuchPlanContentYearException;

	public PlanContentYear updateImpl(PlanContentYear planContentYear);

	/**
	 * Returns the plan content year with the primary key or throws a <code>NoSuchPlanContentYearException</code> if it could not be found.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	public PlanContentYear findByPrimaryKey(long planContentYearId)
		throws NoSuchPlanContentYearException;

	/**
	 * Returns the plan content year with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year, or <code>null</code> if a plan content year with the primary key could not be found
	 */
	public PlanContentYear fetchByPrimaryKey(long planContentYearId);

	/**
	 * Returns all the plan content years.
	 *
	 * @return the plan content years
	 */
	public java.util.List<PlanContentYear> findAll();

	/**
	 * Returns a range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of plan content years
	 */
	public java.util.List<PlanContentYear> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan content years
	 */
	public java.util.List<PlanContentYear> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan content years
	 */
	public java.util.List<PlanContentYear> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContentYear>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan content years from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan content years.
	 *
	 * @return the number of plan content years
	 */
	public int countAll();

}