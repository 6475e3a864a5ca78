/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanRoundException;
import org.ayumi.plan.model.PlanRound;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan round service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanRoundUtil
 * @generated
 */
@ProviderType
public interface PlanRoundPersistence extends BasePersistence<PlanRound> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanRoundUtil} to access the plan round persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan rounds where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan rounds
	 */
	public java.util.List<PlanRound> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of matching plan rounds
	 */
	public java.util.List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan rounds
	 */
	public java.util.List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan rounds
	 */
	public java.util.List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public PlanRound findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
				orderByComparator)
		throws NoSuchPlanRoundException;

	/**
	 * Returns the first plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public PlanRound fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator);

	/**
	 * Returns the last plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public PlanRound findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
				orderByComparator)
		throws NoSuchPlanRoundException;

	/**
	 * Returns the last plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public PlanRound fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator);

	/**
	 * Returns the plan rounds before and after the current plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planRoundId the primary key of the current plan round
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public PlanRound[] findByPlanEntryId_PrevAndNext(
			long planRoundId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
				orderByComparator)
		throws NoSuchPlanRoundException;

	/**
	 * Removes all the plan rounds where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan rounds where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan rounds
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan rounds where state = &#63;.
	 *
	 * @param state the state
	 * @return the matching plan rounds
	 */
	public java.util.List<PlanRound> findByState(String state);

	/**
	 * Returns a range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of matching plan rounds
	 */
	public java.util.List<PlanRound> findByState(
		String state, int start, int end);

	/**
	 * Returns an ordered range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan rounds
	 */
	public java.util.List<PlanRound> findByState(
		String state, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan rounds
	 */
	public java.util.List<PlanRound> findByState(
		String state, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public PlanRound findByState_First(
			String state,
			com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
				orderByComparator)
		throws NoSuchPlanRoundException;

	/**
	 * Returns the first plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public PlanRound fetchByState_First(
		String state,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator);

	/**
	 * Returns the last plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	public PlanRound findByState_Last(
			String state,
			com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
				orderByComparator)
		throws NoSuchPlanRoundException;

	/**
	 * Returns the last plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	public PlanRound fetchByState_Last(
		String state,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator);

	/**
	 * Returns the plan rounds before and after the current plan round in the ordered set where state = &#63;.
	 *
	 * @param planRoundId the primary key of the current plan round
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public PlanRound[] findByState_PrevAndNext(
			long planRoundId, String state,
			com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
				orderByComparator)
		throws NoSuchPlanRoundException;

	/**
	 * Removes all the plan rounds where state = &#63; from the database.
	 *
	 * @param state the state
	 */
	public void removeByState(String state);

	/**
	 * Returns the number of plan rounds where state = &#63;.
	 *
	 * @param state the state
	 * @return the number of matching plan rounds
	 */
	public int countByState(String state);

	/**
	 * Caches the plan round in the entity cache if it is enabled.
	 *
	 * @param planRound the plan round
	 */
	public void cacheResult(PlanRound planRound);

	/**
	 * Caches the plan rounds in the entity cache if it is enabled.
	 *
	 * @param planRounds the plan rounds
	 */
	public void cacheResult(java.util.List<PlanRound> planRounds);

	/**
	 * Creates a new plan round with the primary key. Does not add the plan round to the database.
	 *
	 * @param planRoundId the primary key for the new plan round
	 * @return the new plan round
	 */
	public PlanRound create(long planRoundId);

	/**
	 * Removes the plan round with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round that was removed
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public PlanRound remove(long planRoundId) throws NoSuchPlanRoundException;

	public PlanRound updateImpl(PlanRound planRound);

	/**
	 * Returns the plan round with the primary key or throws a <code>NoSuchPlanRoundException</code> if it could not be found.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	public PlanRound findByPrimaryKey(long planRoundId)
		throws NoSuchPlanRoundException;

	/**
	 * Returns the plan round with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round, or <code>null</code> if a plan round with the primary key could not be found
	 */
	public PlanRound fetchByPrimaryKey(long planRoundId);

	/**
	 * Returns all the plan rounds.
	 *
	 * @return the plan rounds
	 */
	public java.util.List<PlanRound> findAll();

	/**
	 * Returns a range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of plan rounds
	 */
	public java.util.List<PlanRound> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan rounds
	 */
	public java.util.List<PlanRound> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan rounds
	 */
	public java.util.List<PlanRound> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanRound>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan rounds from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan rounds.
	 *
	 * @return the number of plan rounds
	 */
	public int countAll();

}