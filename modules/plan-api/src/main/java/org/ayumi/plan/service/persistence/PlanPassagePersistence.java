/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanPassageException;
import org.ayumi.plan.model.PlanPassage;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan passage service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanPassageUtil
 * @generated
 */
@ProviderType
public interface PlanPassagePersistence extends BasePersistence<PlanPassage> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanPassageUtil} to access the plan passage persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan passages where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan passages
	 */
	public java.util.List<PlanPassage> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @return the range of matching plan passages
	 */
	public java.util.List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan passages
	 */
	public java.util.List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan passages
	 */
	public java.util.List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	public PlanPassage findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
				orderByComparator)
		throws NoSuchPlanPassageException;

	/**
	 * Returns the first plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public PlanPassage fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
			orderByComparator);

	/**
	 * Returns the last plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	public PlanPassage findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
				orderByComparator)
		throws NoSuchPlanPassageException;

	/**
	 * Returns the last plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public PlanPassage fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
			orderByComparator);

	/**
	 * Returns the plan passages before and after the current plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planPassageId the primary key of the current plan passage
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan passage
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	public PlanPassage[] findByPlanEntryId_PrevAndNext(
			long planPassageId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
				orderByComparator)
		throws NoSuchPlanPassageException;

	/**
	 * Removes all the plan passages where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan passages where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan passages
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanPassageException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	public PlanPassage findByP_C(long planEntryId, String code)
		throws NoSuchPlanPassageException;

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public PlanPassage fetchByP_C(long planEntryId, String code);

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	public PlanPassage fetchByP_C(
		long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan passage where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan passage that was removed
	 */
	public PlanPassage removeByP_C(long planEntryId, String code)
		throws NoSuchPlanPassageException;

	/**
	 * Returns the number of plan passages where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan passages
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan passage in the entity cache if it is enabled.
	 *
	 * @param planPassage the plan passage
	 */
	public void cacheResult(PlanPassage planPassage);

	/**
	 * Caches the plan passages in the entity cache if it is enabled.
	 *
	 * @param planPassages the plan passages
	 */
	public void cacheResult(java.util.List<PlanPassage> planPassages);

	/**
	 * Creates a new plan passage with the primary key. Does not add the plan passage to the database.
	 *
	 * @param planPassageId the primary key for the new plan passage
	 * @return the new plan passage
	 */
	public PlanPassage create(long planPassageId);

	/**
	 * Removes the plan passage with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage that was removed
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	public PlanPassage remove(long planPassageId)
		throws NoSuchPlanPassageException;

	public PlanPassage updateImpl(PlanPassage planPassage);

	/**
	 * Returns the plan passage with the primary key or throws a <code>NoSuchPlanPassageException</code> if it could not be found.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	public PlanPassage findByPrimaryKey(long planPassageId)
		throws NoSuchPlanPassageException;

	/**
	 * Returns the plan passage with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage, or <code>null</code> if a plan passage with the primary key could not be found
	 */
	public PlanPassage fetchByPrimaryKey(long planPassageId);

	/**
	 * Returns all the plan passages.
	 *
	 * @return the plan passages
	 */
	public java.util.List<PlanPassage> findAll();

	/**
	 * Returns a range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @return the range of plan passages
	 */
	public java.util.List<PlanPassage> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan passages
	 */
	public java.util.List<PlanPassage> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan passages
	 */
	public java.util.List<PlanPassage> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanPassage>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan passages from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan passages.
	 *
	 * @return the number of plan passages
	 */
	public int countAll();

}