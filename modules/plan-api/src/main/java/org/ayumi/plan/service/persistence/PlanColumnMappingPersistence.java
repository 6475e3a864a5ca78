/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanColumnMappingException;
import org.ayumi.plan.model.PlanColumnMapping;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan column mapping service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanColumnMappingUtil
 * @generated
 */
@ProviderType
public interface PlanColumnMappingPersistence
	extends BasePersistence<PlanColumnMapping> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanColumnMappingUtil} to access the plan column mapping persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @return the matching plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId);

	/**
	 * Returns a range of all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @return the range of matching plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	public PlanColumnMapping findByG_P_First(
			long groupId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
				orderByComparator)
		throws NoSuchPlanColumnMappingException;

	/**
	 * Returns the first plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public PlanColumnMapping fetchByG_P_First(
		long groupId, long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
			orderByComparator);

	/**
	 * Returns the last plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	public PlanColumnMapping findByG_P_Last(
			long groupId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
				orderByComparator)
		throws NoSuchPlanColumnMappingException;

	/**
	 * Returns the last plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public PlanColumnMapping fetchByG_P_Last(
		long groupId, long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
			orderByComparator);

	/**
	 * Returns the plan column mappings before and after the current plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param planColumnMappingId the primary key of the current plan column mapping
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	public PlanColumnMapping[] findByG_P_PrevAndNext(
			long planColumnMappingId, long groupId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
				orderByComparator)
		throws NoSuchPlanColumnMappingException;

	/**
	 * Removes all the plan column mappings where groupId = &#63; and planEntryId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 */
	public void removeByG_P(long groupId, long planEntryId);

	/**
	 * Returns the number of plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan column mappings
	 */
	public int countByG_P(long groupId, long planEntryId);

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or throws a <code>NoSuchPlanColumnMappingException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	public PlanColumnMapping findByG_P_N(
			long groupId, long planEntryId, String name)
		throws NoSuchPlanColumnMappingException;

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public PlanColumnMapping fetchByG_P_N(
		long groupId, long planEntryId, String name);

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public PlanColumnMapping fetchByG_P_N(
		long groupId, long planEntryId, String name, boolean useFinderCache);

	/**
	 * Removes the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the plan column mapping that was removed
	 */
	public PlanColumnMapping removeByG_P_N(
			long groupId, long planEntryId, String name)
		throws NoSuchPlanColumnMappingException;

	/**
	 * Returns the number of plan column mappings where groupId = &#63; and planEntryId = &#63; and name = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the number of matching plan column mappings
	 */
	public int countByG_P_N(long groupId, long planEntryId, String name);

	/**
	 * Caches the plan column mapping in the entity cache if it is enabled.
	 *
	 * @param planColumnMapping the plan column mapping
	 */
	public void cacheResult(PlanColumnMapping planColumnMapping);

	/**
	 * Caches the plan column mappings in the entity cache if it is enabled.
	 *
	 * @param planColumnMappings the plan column mappings
	 */
	public void cacheResult(
		java.util.List<PlanColumnMapping> planColumnMappings);

	/**
	 * Creates a new plan column mapping with the primary key. Does not add the plan column mapping to the database.
	 *
	 * @param planColumnMappingId the primary key for the new plan column mapping
	 * @return the new plan column mapping
	 */
	public PlanColumnMapping create(long planColumnMappingId);

	/**
	 * Removes the plan column mapping with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping that was removed
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	public PlanColumnMapping remove(long planColumnMappingId)
		throws NoSuchPlanColumnMappingException;

	public PlanColumnMapping updateImpl(PlanColumnMapping planColumnMapping);

	/**
	 * Returns the plan column mapping with the primary key or throws a <code>NoSuchPlanColumnMappingException</code> if it could not be found.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	public PlanColumnMapping findByPrimaryKey(long planColumnMappingId)
		throws NoSuchPlanColumnMappingException;

	/**
	 * Returns the plan column mapping with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping, or <code>null</code> if a plan column mapping with the primary key could not be found
	 */
	public PlanColumnMapping fetchByPrimaryKey(long planColumnMappingId);

	/**
	 * Returns all the plan column mappings.
	 *
	 * @return the plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findAll();

	/**
	 * Returns a range of all the plan column mappings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @return the range of plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan column mappings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan column mappings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan column mappings
	 */
	public java.util.List<PlanColumnMapping> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanColumnMapping>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan column mappings from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan column mappings.
	 *
	 * @return the number of plan column mappings
	 */
	public int countAll();

}