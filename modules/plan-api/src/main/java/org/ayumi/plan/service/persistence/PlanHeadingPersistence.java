/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanHeadingException;
import org.ayumi.plan.model.PlanHeading;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan heading service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanHeadingUtil
 * @generated
 */
@ProviderType
public interface PlanHeadingPersistence extends BasePersistence<PlanHeading> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanHeadingUtil} to access the plan heading persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan headings where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan headings
	 */
	public java.util.List<PlanHeading> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @return the range of matching plan headings
	 */
	public java.util.List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan headings
	 */
	public java.util.List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan headings
	 */
	public java.util.List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	public PlanHeading findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
				orderByComparator)
		throws NoSuchPlanHeadingException;

	/**
	 * Returns the first plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public PlanHeading fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
			orderByComparator);

	/**
	 * Returns the last plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	public PlanHeading findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
				orderByComparator)
		throws NoSuchPlanHeadingException;

	/**
	 * Returns the last plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public PlanHeading fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
			orderByComparator);

	/**
	 * Returns the plan headings before and after the current plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planHeadingId the primary key of the current plan heading
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan heading
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	public PlanHeading[] findByPlanEntryId_PrevAndNext(
			long planHeadingId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
				orderByComparator)
		throws NoSuchPlanHeadingException;

	/**
	 * Removes all the plan headings where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan headings where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan headings
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanHeadingException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	public PlanHeading findByP_C(long planEntryId, String code)
		throws NoSuchPlanHeadingException;

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public PlanHeading fetchByP_C(long planEntryId, String code);

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public PlanHeading fetchByP_C(
		long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan heading where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan heading that was removed
	 */
	public PlanHeading removeByP_C(long planEntryId, String code)
		throws NoSuchPlanHeadingException;

	/**
	 * Returns the number of plan headings where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan headings
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan heading in the entity cache if it is enabled.
	 *
	 * @param planHeading the plan heading
	 */
	public void cacheResult(PlanHeading planHeading);

	/**
	 * Caches the plan headings in the entity cache if it is enabled.
	 *
	 * @param planHeadings the plan headings
	 */
	public void cacheResult(java.util.List<PlanHeading> planHeadings);

	/**
	 * Creates a new plan heading with the primary key. Does not add the plan heading to the database.
	 *
	 * @param planHeadingId the primary key for the new plan heading
	 * @return the new plan heading
	 */
	public PlanHeading create(long planHeadingId);

	/**
	 * Removes the plan heading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading that was removed
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	public PlanHeading remove(long planHeadingId)
		throws NoSuchPlanHeadingException;

	public PlanHeading updateImpl(PlanHeading planHeading);

	/**
	 * Returns the plan heading with the primary key or throws a <code>NoSuchPlanHeadingException</code> if it could not be found.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	public PlanHeading findByPrimaryKey(long planHeadingId)
		throws NoSuchPlanHeadingException;

	/**
	 * Returns the plan heading with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading, or <code>null</code> if a plan heading with the primary key could not be found
	 */
	public PlanHeading fetchByPrimaryKey(long planHeadingId);

	/**
	 * Returns all the plan headings.
	 *
	 * @return the plan headings
	 */
	public java.util.List<PlanHeading> findAll();

	/**
	 * Returns a range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @return the range of plan headings
	 */
	public java.util.List<PlanHeading> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan headings
	 */
	public java.util.List<PlanHeading> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan headings
	 */
	public java.util.List<PlanHeading> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanHeading>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan headings from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan headings.
	 *
	 * @return the number of plan headings
	 */
	public int countAll();

}