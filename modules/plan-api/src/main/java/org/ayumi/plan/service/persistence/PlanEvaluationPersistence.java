/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanEvaluationException;
import org.ayumi.plan.model.PlanEvaluation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan evaluation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEvaluationUtil
 * @generated
 */
@ProviderType
public interface PlanEvaluationPersistence
	extends BasePersistence<PlanEvaluation> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanEvaluationUtil} to access the plan evaluation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan evaluations where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan evaluations
	 */
	public java.util.List<PlanEvaluation> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of matching plan evaluations
	 */
	public java.util.List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan evaluations
	 */
	public java.util.List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan evaluations
	 */
	public java.util.List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	public PlanEvaluation findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
				orderByComparator)
		throws NoSuchPlanEvaluationException;

	/**
	 * Returns the first plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public PlanEvaluation fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
			orderByComparator);

	/**
	 * Returns the last plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	public PlanEvaluation findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
				orderByComparator)
		throws NoSuchPlanEvaluationException;

	/**
	 * Returns the last plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public PlanEvaluation fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
			orderByComparator);

	/**
	 * Returns the plan evaluations before and after the current plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEvaluationId the primary key of the current plan evaluation
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan evaluation
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	public PlanEvaluation[] findByPlanEntryId_PrevAndNext(
			long planEvaluationId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
				orderByComparator)
		throws NoSuchPlanEvaluationException;

	/**
	 * Removes all the plan evaluations where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan evaluations where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan evaluations
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanEvaluationException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	public PlanEvaluation findByP_C(long planEntryId, String code)
		throws NoSuchPlanEvaluationException;

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public PlanEvaluation fetchByP_C(long planEntryId, String code);

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	public PlanEvaluation fetchByP_C(
		long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan evaluation where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan evaluation that was removed
	 */
	public PlanEvaluation removeByP_C(long planEntryId, String code)
		throws NoSuchPlanEvaluationException;

	/**
	 * Returns the number of plan evaluations where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan evaluations
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan evaluation in the entity cache if it is enabled.
	 *
	 * @param planEvaluation the plan evaluation
	 */
	public void cacheResult(PlanEvaluation planEvaluation);

	/**
	 * Caches the plan evaluations in the entity cache if it is enabled.
	 *
	 * @param planEvaluations the plan evaluations
	 */
	public void cacheResult(java.util.List<PlanEvaluation> planEvaluations);

	/**
	 * Creates a new plan evaluation with the primary key. Does not add the plan evaluation to the database.
	 *
	 * @param planEvaluationId the primary key for the new plan evaluation
	 * @return the new plan evaluation
	 */
	public PlanEvaluation create(long planEvaluationId);

	/**
	 * Removes the plan evaluation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation that was removed
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	public PlanEvaluation remove(long planEvaluationId)
		throws NoSuchPlanEvaluationException;

	public PlanEvaluation updateImpl(PlanEvaluation planEvaluation);

	/**
	 * Returns the plan evaluation with the primary key or throws a <code>NoSuchPlanEvaluationException</code> if it could not be found.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	public PlanEvaluation findByPrimaryKey(long planEvaluationId)
		throws NoSuchPlanEvaluationException;

	/**
	 * Returns the plan evaluation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation, or <code>null</code> if a plan evaluation with the primary key could not be found
	 */
	public PlanEvaluation fetchByPrimaryKey(long planEvaluationId);

	/**
	 * Returns all the plan evaluations.
	 *
	 * @return the plan evaluations
	 */
	public java.util.List<PlanEvaluation> findAll();

	/**
	 * Returns a range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of plan evaluations
	 */
	public java.util.List<PlanEvaluation> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan evaluations
	 */
	public java.util.List<PlanEvaluation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan evaluations
	 */
	public java.util.List<PlanEvaluation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEvaluation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan evaluations from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan evaluations.
	 *
	 * @return the number of plan evaluations
	 */
	public int countAll();

}