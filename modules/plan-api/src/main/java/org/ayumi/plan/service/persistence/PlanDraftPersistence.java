/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanDraftException;
import org.ayumi.plan.model.PlanDraft;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan draft service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanDraftUtil
 * @generated
 */
@ProviderType
public interface PlanDraftPersistence extends BasePersistence<PlanDraft> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanDraftUtil} to access the plan draft persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan drafts where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan drafts
	 */
	public java.util.List<PlanDraft> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of matching plan drafts
	 */
	public java.util.List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan drafts
	 */
	public java.util.List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan drafts
	 */
	public java.util.List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public PlanDraft findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
				orderByComparator)
		throws NoSuchPlanDraftException;

	/**
	 * Returns the first plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public PlanDraft fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator);

	/**
	 * Returns the last plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public PlanDraft findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
				orderByComparator)
		throws NoSuchPlanDraftException;

	/**
	 * Returns the last plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public PlanDraft fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator);

	/**
	 * Returns the plan drafts before and after the current plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDraftId the primary key of the current plan draft
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public PlanDraft[] findByPlanEntryId_PrevAndNext(
			long planDraftId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
				orderByComparator)
		throws NoSuchPlanDraftException;

	/**
	 * Removes all the plan drafts where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan drafts where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan drafts
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @return the matching plan drafts
	 */
	public java.util.List<PlanDraft> findByU_P(long userId, long planEntryId);

	/**
	 * Returns a range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of matching plan drafts
	 */
	public java.util.List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan drafts
	 */
	public java.util.List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan drafts
	 */
	public java.util.List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public PlanDraft findByU_P_First(
			long userId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
				orderByComparator)
		throws NoSuchPlanDraftException;

	/**
	 * Returns the first plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public PlanDraft fetchByU_P_First(
		long userId, long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator);

	/**
	 * Returns the last plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public PlanDraft findByU_P_Last(
			long userId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
				orderByComparator)
		throws NoSuchPlanDraftException;

	/**
	 * Returns the last plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public PlanDraft fetchByU_P_Last(
		long userId, long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator);

	/**
	 * Returns the plan drafts before and after the current plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param planDraftId the primary key of the current plan draft
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public PlanDraft[] findByU_P_PrevAndNext(
			long planDraftId, long userId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
				orderByComparator)
		throws NoSuchPlanDraftException;

	/**
	 * Removes all the plan drafts where userId = &#63; and planEntryId = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 */
	public void removeByU_P(long userId, long planEntryId);

	/**
	 * Returns the number of plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan drafts
	 */
	public int countByU_P(long userId, long planEntryId);

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanDraftException</code> if it could not be found.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	public PlanDraft findByU_P_C(long userId, long planEntryId, String code)
		throws NoSuchPlanDraftException;

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public PlanDraft fetchByU_P_C(long userId, long planEntryId, String code);

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	public PlanDraft fetchByU_P_C(
		long userId, long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan draft that was removed
	 */
	public PlanDraft removeByU_P_C(long userId, long planEntryId, String code)
		throws NoSuchPlanDraftException;

	/**
	 * Returns the number of plan drafts where userId = &#63; and planEntryId = &#63; and code = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan drafts
	 */
	public int countByU_P_C(long userId, long planEntryId, String code);

	/**
	 * Caches the plan draft in the entity cache if it is enabled.
	 *
	 * @param planDraft the plan draft
	 */
	public void cacheResult(PlanDraft planDraft);

	/**
	 * Caches the plan drafts in the entity cache if it is enabled.
	 *
	 * @param planDrafts the plan drafts
	 */
	public void cacheResult(java.util.List<PlanDraft> planDrafts);

	/**
	 * Creates a new plan draft with the primary key. Does not add the plan draft to the database.
	 *
	 * @param planDraftId the primary key for the new plan draft
	 * @return the new plan draft
	 */
	public PlanDraft create(long planDraftId);

	/**
	 * Removes the plan draft with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft that was removed
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public PlanDraft remove(long planDraftId) throws NoSuchPlanDraftException;

	public PlanDraft updateImpl(PlanDraft planDraft);

	/**
	 * Returns the plan draft with the primary key or throws a <code>NoSuchPlanDraftException</code> if it could not be found.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	public PlanDraft findByPrimaryKey(long planDraftId)
		throws NoSuchPlanDraftException;

	/**
	 * Returns the plan draft with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft, or <code>null</code> if a plan draft with the primary key could not be found
	 */
	public PlanDraft fetchByPrimaryKey(long planDraftId);

	/**
	 * Returns all the plan drafts.
	 *
	 * @return the plan drafts
	 */
	public java.util.List<PlanDraft> findAll();

	/**
	 * Returns a range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of plan drafts
	 */
	public java.util.List<PlanDraft> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan drafts
	 */
	public java.util.List<PlanDraft> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan drafts
	 */
	public java.util.List<PlanDraft> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanDraft>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan drafts from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan drafts.
	 *
	 * @return the number of plan drafts
	 */
	public int countAll();

}