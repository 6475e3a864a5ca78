/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException;
import org.ayumi.plan.model.PlanDepartmentUnit;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan department unit service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanDepartmentUnitUtil
 * @generated
 */
@ProviderType
public interface PlanDepartmentUnitPersistence
	extends BasePersistence<PlanDepartmentUnit> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanDepartmentUnitUtil} to access the plan department unit persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan department units where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId);

	/**
	 * Returns a range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
				orderByComparator)
		throws NoSuchPlanDepartmentUnitException;

	/**
	 * Returns the first plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator);

	/**
	 * Returns the last plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
				orderByComparator)
		throws NoSuchPlanDepartmentUnitException;

	/**
	 * Returns the last plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator);

	/**
	 * Returns the plan department units before and after the current plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDepartmentUnitId the primary key of the current plan department unit
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public PlanDepartmentUnit[] findByPlanEntryId_PrevAndNext(
			long planDepartmentUnitId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
				orderByComparator)
		throws NoSuchPlanDepartmentUnitException;

	/**
	 * Removes all the plan department units where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan department units where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan department units
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan department units where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @return the matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId);

	/**
	 * Returns a range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end);

	/**
	 * Returns an ordered range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit findByPlanDepartmentId_First(
			long planDepartmentId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
				orderByComparator)
		throws NoSuchPlanDepartmentUnitException;

	/**
	 * Returns the first plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit fetchByPlanDepartmentId_First(
		long planDepartmentId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator);

	/**
	 * Returns the last plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit findByPlanDepartmentId_Last(
			long planDepartmentId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
				orderByComparator)
		throws NoSuchPlanDepartmentUnitException;

	/**
	 * Returns the last plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	public PlanDepartmentUnit fetchByPlanDepartmentId_Last(
		long planDepartmentId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator);

	/**
	 * Returns the plan department units before and after the current plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentUnitId the primary key of the current plan department unit
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public PlanDepartmentUnit[] findByPlanDepartmentId_PrevAndNext(
			long planDepartmentUnitId, long planDepartmentId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
				orderByComparator)
		throws NoSuchPlanDepartmentUnitException;

	/**
	 * Removes all the plan department units where planDepartmentId = &#63; from the database.
	 *
	 * @param planDepartmentId the plan department ID
	 */
	public void removeByPlanDepartmentId(long planDepartmentId);

	/**
	 * Returns the number of plan department units where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @return the number of matching plan department units
	 */
	public int countByPlanDepartmentId(long planDepartmentId);

	/**
	 * Caches the plan department unit in the entity cache if it is enabled.
	 *
	 * @param planDepartmentUnit the plan department unit
	 */
	public void cacheResult(PlanDepartmentUnit planDepartmentUnit);

	/**
	 * Caches the plan department units in the entity cache if it is enabled.
	 *
	 * @param planDepartmentUnits the plan department units
	 */
	public void cacheResult(
		java.util.List<PlanDepartmentUnit> planDepartmentUnits);

	/**
	 * Creates a new plan department unit with the primary key. Does not add the plan department unit to the database.
	 *
	 * @param planDepartmentUnitId the primary key for the new plan department unit
	 * @return the new plan department unit
	 */
	public PlanDepartmentUnit create(long planDepartmentUnitId);

	/**
	 * Removes the plan department unit with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit that was removed
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public PlanDepartmentUnit remove(long planDepartmentUnitId)
		throws NoSuchPlanDepartmentUnitException;

	public PlanDepartmentUnit updateImpl(PlanDepartmentUnit planDepartmentUnit);

	/**
	 * Returns the plan department unit with the primary key or throws a <code>NoSuchPlanDepartmentUnitException</code> if it could not be found.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	public PlanDepartmentUnit findByPrimaryKey(long planDepartmentUnitId)
		throws NoSuchPlanDepartmentUnitException;

	/**
	 * Returns the plan department unit with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit, or <code>null</code> if a plan department unit with the primary key could not be found
	 */
	public PlanDepartmentUnit fetchByPrimaryKey(long planDepartmentUnitId);

	/**
	 * Returns all the plan department units.
	 *
	 * @return the plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findAll();

	/**
	 * Returns a range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan department units
	 */
	public java.util.List<PlanDepartmentUnit> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDepartmentUnit>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan department units from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan department units.
	 *
	 * @return the number of plan department units
	 */
	public int countAll();

}