/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanIndicatorValueException;
import org.ayumi.plan.model.PlanIndicatorValue;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan indicator value service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanIndicatorValueUtil
 * @generated
 */
@ProviderType
public interface PlanIndicatorValuePersistence
	extends BasePersistence<PlanIndicatorValue> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanIndicatorValueUtil} to access the plan indicator value persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan indicator values where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId);

	/**
	 * Returns a range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @return the range of matching plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a matching plan indicator value could not be found
	 */
	public PlanIndicatorValue findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
				orderByComparator)
		throws NoSuchPlanIndicatorValueException;

	/**
	 * Returns the first plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator value, or <code>null</code> if a matching plan indicator value could not be found
	 */
	public PlanIndicatorValue fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
			orderByComparator);

	/**
	 * Returns the last plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a matching plan indicator value could not be found
	 */
	public PlanIndicatorValue findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
				orderByComparator)
		throws NoSuchPlanIndicatorValueException;

	/**
	 * Returns the last plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator value, or <code>null</code> if a matching plan indicator value could not be found
	 */
	public PlanIndicatorValue fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
			orderByComparator);

	/**
	 * Returns the plan indicator values before and after the current plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planIndicatorValueId the primary key of the current plan indicator value
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	public PlanIndicatorValue[] findByPlanEntryId_PrevAndNext(
			long planIndicatorValueId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
				orderByComparator)
		throws NoSuchPlanIndicatorValueException;

	/**
	 * Removes all the plan indicator values where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan indicator values where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan indicator values
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Caches the plan indicator value in the entity cache if it is enabled.
	 *
	 * @param planIndicatorValue the plan indicator value
	 */
	public void cacheResult(PlanIndicatorValue planIndicatorValue);

	/**
	 * Caches the plan indicator values in the entity cache if it is enabled.
	 *
	 * @param planIndicatorValues the plan indicator values
	 */
	public void cacheResult(
		java.util.List<PlanIndicatorValue> planIndicatorValues);

	/**
	 * Creates a new plan indicator value with the primary key. Does not add the plan indicator value to the database.
	 *
	 * @param planIndicatorValueId the primary key for the new plan indicator value
	 * @return the new plan indicator value
	 */
	public PlanIndicatorValue create(long planIndicatorValueId);

	/**
	 * Removes the plan indicator value with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value that was removed
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	public PlanIndicatorValue remove(long planIndicatorValueId)
		throws NoSuchPlanIndicatorValueException;

	public PlanIndicatorValue updateImpl(PlanIndicatorValue planIndicatorValue);

	/**
	 * Returns the plan indicator value with the primary key or throws a <code>NoSuchPlanIndicatorValueException</code> if it could not be found.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	public PlanIndicatorValue findByPrimaryKey(long planIndicatorValueId)
		throws NoSuchPlanIndicatorValueException;

	/**
	 * Returns the plan indicator value with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value, or <code>null</code> if a plan indicator value with the primary key could not be found
	 */
	public PlanIndicatorValue fetchByPrimaryKey(long planIndicatorValueId);

	/**
	 * Returns all the plan indicator values.
	 *
	 * @return the plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findAll();

	/**
	 * Returns a range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @return the range of plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan indicator values
	 */
	public java.util.List<PlanIndicatorValue> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanIndicatorValue>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan indicator values from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan indicator values.
	 *
	 * @return the number of plan indicator values
	 */
	public int countAll();

}