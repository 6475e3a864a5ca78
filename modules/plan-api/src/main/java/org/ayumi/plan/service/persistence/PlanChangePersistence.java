/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanChangeException;
import org.ayumi.plan.model.PlanChange;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan change service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanChangeUtil
 * @generated
 */
@ProviderType
public interface PlanChangePersistence extends BasePersistence<PlanChange> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanChangeUtil} to access the plan change persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan changes where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan changes
	 */
	public java.util.List<PlanChange> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of matching plan changes
	 */
	public java.util.List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan changes
	 */
	public java.util.List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan changes
	 */
	public java.util.List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public PlanChange findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
				orderByComparator)
		throws NoSuchPlanChangeException;

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public PlanChange fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator);

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public PlanChange findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
				orderByComparator)
		throws NoSuchPlanChangeException;

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public PlanChange fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator);

	/**
	 * Returns the plan changes before and after the current plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planChangeId the primary key of the current plan change
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public PlanChange[] findByPlanEntryId_PrevAndNext(
			long planChangeId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
				orderByComparator)
		throws NoSuchPlanChangeException;

	/**
	 * Removes all the plan changes where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan changes where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan changes
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan changes
	 */
	public java.util.List<PlanChange> findByP_C(long planEntryId, String code);

	/**
	 * Returns a range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of matching plan changes
	 */
	public java.util.List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end);

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan changes
	 */
	public java.util.List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan changes
	 */
	public java.util.List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public PlanChange findByP_C_First(
			long planEntryId, String code,
			com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
				orderByComparator)
		throws NoSuchPlanChangeException;

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public PlanChange fetchByP_C_First(
		long planEntryId, String code,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator);

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	public PlanChange findByP_C_Last(
			long planEntryId, String code,
			com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
				orderByComparator)
		throws NoSuchPlanChangeException;

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	public PlanChange fetchByP_C_Last(
		long planEntryId, String code,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator);

	/**
	 * Returns the plan changes before and after the current plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planChangeId the primary key of the current plan change
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public PlanChange[] findByP_C_PrevAndNext(
			long planChangeId, long planEntryId, String code,
			com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
				orderByComparator)
		throws NoSuchPlanChangeException;

	/**
	 * Removes all the plan changes where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 */
	public void removeByP_C(long planEntryId, String code);

	/**
	 * Returns the number of plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan changes
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan change in the entity cache if it is enabled.
	 *
	 * @param planChange the plan change
	 */
	public void cacheResult(PlanChange planChange);

	/**
	 * Caches the plan changes in the entity cache if it is enabled.
	 *
	 * @param planChanges the plan changes
	 */
	public void cacheResult(java.util.List<PlanChange> planChanges);

	/**
	 * Creates a new plan change with the primary key. Does not add the plan change to the database.
	 *
	 * @param planChangeId the primary key for the new plan change
	 * @return the new plan change
	 */
	public PlanChange create(long planChangeId);

	/**
	 * Removes the plan change with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change that was removed
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public PlanChange remove(long planChangeId)
		throws NoSuchPlanChangeException;

	public PlanChange updateImpl(PlanChange planChange);

	/**
	 * Returns the plan change with the primary key or throws a <code>NoSuchPlanChangeException</code> if it could not be found.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	public PlanChange findByPrimaryKey(long planChangeId)
		throws NoSuchPlanChangeException;

	/**
	 * Returns the plan change with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change, or <code>null</code> if a plan change with the primary key could not be found
	 */
	public PlanChange fetchByPrimaryKey(long planChangeId);

	/**
	 * Returns all the plan changes.
	 *
	 * @return the plan changes
	 */
	public java.util.List<PlanChange> findAll();

	/**
	 * Returns a range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of plan changes
	 */
	public java.util.List<PlanChange> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan changes
	 */
	public java.util.List<PlanChange> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan changes
	 */
	public java.util.List<PlanChange> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanChange>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan changes from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan changes.
	 *
	 * @return the number of plan changes
	 */
	public int countAll();

}