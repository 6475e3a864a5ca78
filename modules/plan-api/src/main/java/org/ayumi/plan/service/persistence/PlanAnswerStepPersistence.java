/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanAnswerStepException;
import org.ayumi.plan.model.PlanAnswerStep;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan answer step service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanAnswerStepUtil
 * @generated
 */
@ProviderType
public interface PlanAnswerStepPersistence
	extends BasePersistence<PlanAnswerStep> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanAnswerStepUtil} to access the plan answer step persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan answer steps where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public PlanAnswerStep findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
				orderByComparator)
		throws NoSuchPlanAnswerStepException;

	/**
	 * Returns the first plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public PlanAnswerStep fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator);

	/**
	 * Returns the last plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public PlanAnswerStep findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
				orderByComparator)
		throws NoSuchPlanAnswerStepException;

	/**
	 * Returns the last plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public PlanAnswerStep fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator);

	/**
	 * Returns the plan answer steps before and after the current plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAnswerStepId the primary key of the current plan answer step
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public PlanAnswerStep[] findByPlanEntryId_PrevAndNext(
			long planAnswerStepId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
				orderByComparator)
		throws NoSuchPlanAnswerStepException;

	/**
	 * Removes all the plan answer steps where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan answer steps where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan answer steps
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan answer steps where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @return the matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanAnswerId(long planAnswerId);

	/**
	 * Returns a range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end);

	/**
	 * Returns an ordered range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public PlanAnswerStep findByPlanAnswerId_First(
			long planAnswerId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
				orderByComparator)
		throws NoSuchPlanAnswerStepException;

	/**
	 * Returns the first plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public PlanAnswerStep fetchByPlanAnswerId_First(
		long planAnswerId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator);

	/**
	 * Returns the last plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	public PlanAnswerStep findByPlanAnswerId_Last(
			long planAnswerId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
				orderByComparator)
		throws NoSuchPlanAnswerStepException;

	/**
	 * Returns the last plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	public PlanAnswerStep fetchByPlanAnswerId_Last(
		long planAnswerId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator);

	/**
	 * Returns the plan answer steps before and after the current plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerStepId the primary key of the current plan answer step
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public PlanAnswerStep[] findByPlanAnswerId_PrevAndNext(
			long planAnswerStepId, long planAnswerId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
				orderByComparator)
		throws NoSuchPlanAnswerStepException;

	/**
	 * Removes all the plan answer steps where planAnswerId = &#63; from the database.
	 *
	 * @param planAnswerId the plan answer ID
	 */
	public void removeByPlanAnswerId(long planAnswerId);

	/**
	 * Returns the number of plan answer steps where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @return the number of matching plan answer steps
	 */
	public int countByPlanAnswerId(long planAnswerId);

	/**
	 * Caches the plan answer step in the entity cache if it is enabled.
	 *
	 * @param planAnswerStep the plan answer step
	 */
	public void cacheResult(PlanAnswerStep planAnswerStep);

	/**
	 * Caches the plan answer steps in the entity cache if it is enabled.
	 *
	 * @param planAnswerSteps the plan answer steps
	 */
	public void cacheResult(java.util.List<PlanAnswerStep> planAnswerSteps);

	/**
	 * Creates a new plan answer step with the primary key. Does not add the plan answer step to the database.
	 *
	 * @param planAnswerStepId the primary key for the new plan answer step
	 * @return the new plan answer step
	 */
	public PlanAnswerStep create(long planAnswerStepId);

	/**
	 * Removes the plan answer step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step that was removed
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public PlanAnswerStep remove(long planAnswerStepId)
		throws NoSuchPlanAnswerStepException;

	public PlanAnswerStep updateImpl(PlanAnswerStep planAnswerStep);

	/**
	 * Returns the plan answer step with the primary key or throws a <code>NoSuchPlanAnswerStepException</code> if it could not be found.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	public PlanAnswerStep findByPrimaryKey(long planAnswerStepId)
		throws NoSuchPlanAnswerStepException;

	/**
	 * Returns the plan answer step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step, or <code>null</code> if a plan answer step with the primary key could not be found
	 */
	public PlanAnswerStep fetchByPrimaryKey(long planAnswerStepId);

	/**
	 * Returns all the plan answer steps.
	 *
	 * @return the plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findAll();

	/**
	 * Returns a range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan answer steps
	 */
	public java.util.List<PlanAnswerStep> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswerStep>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan answer steps from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan answer steps.
	 *
	 * @return the number of plan answer steps
	 */
	public int countAll();

}