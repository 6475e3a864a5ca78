/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanIndicatorException;
import org.ayumi.plan.model.PlanIndicator;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan indicator service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanIndicatorUtil
 * @generated
 */
@ProviderType
public interface PlanIndicatorPersistence
	extends BasePersistence<PlanIndicator> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanIndicatorUtil} to access the plan indicator persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan indicators where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan indicators
	 */
	public java.util.List<PlanIndicator> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @return the range of matching plan indicators
	 */
	public java.util.List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan indicators
	 */
	public java.util.List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan indicators
	 */
	public java.util.List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	public PlanIndicator findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
				orderByComparator)
		throws NoSuchPlanIndicatorException;

	/**
	 * Returns the first plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public PlanIndicator fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
			orderByComparator);

	/**
	 * Returns the last plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	public PlanIndicator findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
				orderByComparator)
		throws NoSuchPlanIndicatorException;

	/**
	 * Returns the last plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public PlanIndicator fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
			orderByComparator);

	/**
	 * Returns the plan indicators before and after the current plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planIndicatorId the primary key of the current plan indicator
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan indicator
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	public PlanIndicator[] findByPlanEntryId_PrevAndNext(
			long planIndicatorId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
				orderByComparator)
		throws NoSuchPlanIndicatorException;

	/**
	 * Removes all the plan indicators where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan indicators where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan indicators
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanIndicatorException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	public PlanIndicator findByP_C(long planEntryId, String code)
		throws NoSuchPlanIndicatorException;

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public PlanIndicator fetchByP_C(long planEntryId, String code);

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	public PlanIndicator fetchByP_C(
		long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan indicator where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan indicator that was removed
	 */
	public PlanIndicator removeByP_C(long planEntryId, String code)
		throws NoSuchPlanIndicatorException;

	/**
	 * Returns the number of plan indicators where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan indicators
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan indicator in the entity cache if it is enabled.
	 *
	 * @param planIndicator the plan indicator
	 */
	public void cacheResult(PlanIndicator planIndicator);

	/**
	 * Caches the plan indicators in the entity cache if it is enabled.
	 *
	 * @param planIndicators the plan indicators
	 */
	public void cacheResult(java.util.List<PlanIndicator> planIndicators);

	/**
	 * Creates a new plan indicator with the primary key. Does not add the plan indicator to the database.
	 *
	 * @param planIndicatorId the primary key for the new plan indicator
	 * @return the new plan indicator
	 */
	public PlanIndicator create(long planIndicatorId);

	/**
	 * Removes the plan indicator with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator that was removed
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	public PlanIndicator remove(long planIndicatorId)
		throws NoSuchPlanIndicatorException;

	public PlanIndicator updateImpl(PlanIndicator planIndicator);

	/**
	 * Returns the plan indicator with the primary key or throws a <code>NoSuchPlanIndicatorException</code> if it could not be found.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	public PlanIndicator findByPrimaryKey(long planIndicatorId)
		throws NoSuchPlanIndicatorException;

	/**
	 * Returns the plan indicator with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator, or <code>null</code> if a plan indicator with the primary key could not be found
	 */
	public PlanIndicator fetchByPrimaryKey(long planIndicatorId);

	/**
	 * Returns all the plan indicators.
	 *
	 * @return the plan indicators
	 */
	public java.util.List<PlanIndicator> findAll();

	/**
	 * Returns a range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @return the range of plan indicators
	 */
	public java.util.List<PlanIndicator> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan indicators
	 */
	public java.util.List<PlanIndicator> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan indicators
	 */
	public java.util.List<PlanIndicator> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicator>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan indicators from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan indicators.
	 *
	 * @return the number of plan indicators
	 */
	public int countAll();

}