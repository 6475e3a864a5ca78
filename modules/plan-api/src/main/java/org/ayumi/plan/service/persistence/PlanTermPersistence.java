/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanTermException;
import org.ayumi.plan.model.PlanTerm;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan term service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanTermUtil
 * @generated
 */
@ProviderType
public interface PlanTermPersistence extends BasePersistence<PlanTerm> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanTermUtil} to access the plan term persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan terms where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan terms
	 */
	public java.util.List<PlanTerm> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @return the range of matching plan terms
	 */
	public java.util.List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan terms
	 */
	public java.util.List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan terms
	 */
	public java.util.List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan term
	 * @throws NoSuchPlanTermException if a matching plan term could not be found
	 */
	public PlanTerm findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
				orderByComparator)
		throws NoSuchPlanTermException;

	/**
	 * Returns the first plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan term, or <code>null</code> if a matching plan term could not be found
	 */
	public PlanTerm fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
			orderByComparator);

	/**
	 * Returns the last plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan term
	 * @throws NoSuchPlanTermException if a matching plan term could not be found
	 */
	public PlanTerm findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
				orderByComparator)
		throws NoSuchPlanTermException;

	/**
	 * Returns the last plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan term, or <code>null</code> if a matching plan term could not be found
	 */
	public PlanTerm fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
			orderByComparator);

	/**
	 * Returns the plan terms before and after the current plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planTermId the primary key of the current plan term
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan term
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	public PlanTerm[] findByPlanEntryId_PrevAndNext(
			long planTermId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
				orderByComparator)
		throws NoSuchPlanTermException;

	/**
	 * Removes all the plan terms where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan terms where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan terms
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Caches the plan term in the entity cache if it is enabled.
	 *
	 * @param planTerm the plan term
	 */
	public void cacheResult(PlanTerm planTerm);

	/**
	 * Caches the plan terms in the entity cache if it is enabled.
	 *
	 * @param planTerms the plan terms
	 */
	public void cacheResult(java.util.List<PlanTerm> planTerms);

	/**
	 * Creates a new plan term with the primary key. Does not add the plan term to the database.
	 *
	 * @param planTermId the primary key for the new plan term
	 * @return the new plan term
	 */
	public PlanTerm create(long planTermId);

	/**
	 * Removes the plan term with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term that was removed
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	public PlanTerm remove(long planTermId) throws NoSuchPlanTermException;

	public PlanTerm updateImpl(PlanTerm planTerm);

	/**
	 * Returns the plan term with the primary key or throws a <code>NoSuchPlanTermException</code> if it could not be found.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	public PlanTerm findByPrimaryKey(long planTermId)
		throws NoSuchPlanTermException;

	/**
	 * Returns the plan term with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term, or <code>null</code> if a plan term with the primary key could not be found
	 */
	public PlanTerm fetchByPrimaryKey(long planTermId);

	/**
	 * Returns all the plan terms.
	 *
	 * @return the plan terms
	 */
	public java.util.List<PlanTerm> findAll();

	/**
	 * Returns a range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @return the range of plan terms
	 */
	public java.util.List<PlanTerm> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan terms
	 */
	public java.util.List<PlanTerm> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan terms
	 */
	public java.util.List<PlanTerm> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanTerm>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan terms from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan terms.
	 *
	 * @return the number of plan terms
	 */
	public int countAll();

}