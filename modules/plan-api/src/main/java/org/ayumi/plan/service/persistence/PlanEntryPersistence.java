/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanEntryException;
import org.ayumi.plan.model.PlanEntry;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan entry service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEntryUtil
 * @generated
 */
@ProviderType
public interface PlanEntryPersistence extends BasePersistence<PlanEntry> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanEntryUtil} to access the plan entry persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan entries where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid(String uuid);

	/**
	 * Returns a range of all the plan entries where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @return the range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid(
		String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the plan entries where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan entries where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns the plan entries before and after the current plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param planEntryId the primary key of the current plan entry
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public PlanEntry[] findByUuid_PrevAndNext(
			long planEntryId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Removes all the plan entries where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of plan entries where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching plan entries
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the plan entry where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPlanEntryException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByUUID_G(String uuid, long groupId)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the plan entry where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the plan entry where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the plan entry where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the plan entry that was removed
	 */
	public PlanEntry removeByUUID_G(String uuid, long groupId)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the number of plan entries where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching plan entries
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the plan entries where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid_C(String uuid, long companyId);

	/**
	 * Returns a range of all the plan entries where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @return the range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the plan entries where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan entries where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns the plan entries before and after the current plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param planEntryId the primary key of the current plan entry
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public PlanEntry[] findByUuid_C_PrevAndNext(
			long planEntryId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Removes all the plan entries where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of plan entries where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching plan entries
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the plan entries where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan entries
	 */
	public java.util.List<PlanEntry> findByGroupId(long groupId);

	/**
	 * Returns a range of all the plan entries where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @return the range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the plan entries where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan entries where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan entries
	 */
	public java.util.List<PlanEntry> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the first plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns the last plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the last plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns the plan entries before and after the current plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param planEntryId the primary key of the current plan entry
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public PlanEntry[] findByGroupId_PrevAndNext(
			long planEntryId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Returns all the plan entries that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan entries that the user has permission to view
	 */
	public java.util.List<PlanEntry> filterFindByGroupId(long groupId);

	/**
	 * Returns a range of all the plan entries that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @return the range of matching plan entries that the user has permission to view
	 */
	public java.util.List<PlanEntry> filterFindByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the plan entries that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan entries that the user has permission to view
	 */
	public java.util.List<PlanEntry> filterFindByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns the plan entries before and after the current plan entry in the ordered set of plan entries that the user has permission to view where groupId = &#63;.
	 *
	 * @param planEntryId the primary key of the current plan entry
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public PlanEntry[] filterFindByGroupId_PrevAndNext(
			long planEntryId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
				orderByComparator)
		throws NoSuchPlanEntryException;

	/**
	 * Removes all the plan entries where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of plan entries where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan entries
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns the number of plan entries that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan entries that the user has permission to view
	 */
	public int filterCountByGroupId(long groupId);

	/**
	 * Returns the plan entry where externalReferenceCode = &#63; and groupId = &#63; or throws a <code>NoSuchPlanEntryException</code> if it could not be found.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public PlanEntry findByERC_G(String externalReferenceCode, long groupId)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the plan entry where externalReferenceCode = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByERC_G(String externalReferenceCode, long groupId);

	/**
	 * Returns the plan entry where externalReferenceCode = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public PlanEntry fetchByERC_G(
		String externalReferenceCode, long groupId, boolean useFinderCache);

	/**
	 * Removes the plan entry where externalReferenceCode = &#63; and groupId = &#63; from the database.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the plan entry that was removed
	 */
	public PlanEntry removeByERC_G(String externalReferenceCode, long groupId)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the number of plan entries where externalReferenceCode = &#63; and groupId = &#63;.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the number of matching plan entries
	 */
	public int countByERC_G(String externalReferenceCode, long groupId);

	/**
	 * Caches the plan entry in the entity cache if it is enabled.
	 *
	 * @param planEntry the plan entry
	 */
	public void cacheResult(PlanEntry planEntry);

	/**
	 * Caches the plan entries in the entity cache if it is enabled.
	 *
	 * @param planEntries the plan entries
	 */
	public void cacheResult(java.util.List<PlanEntry> planEntries);

	/**
	 * Creates a new plan entry with the primary key. Does not add the plan entry to the database.
	 *
	 * @param planEntryId the primary key for the new plan entry
	 * @return the new plan entry
	 */
	public PlanEntry create(long planEntryId);

	/**
	 * Removes the plan entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry that was removed
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public PlanEntry remove(long planEntryId) throws NoSuchPlanEntryException;

	public PlanEntry updateImpl(PlanEntry planEntry);

	/**
	 * Returns the plan entry with the primary key or throws a <code>NoSuchPlanEntryException</code> if it could not be found.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public PlanEntry findByPrimaryKey(long planEntryId)
		throws NoSuchPlanEntryException;

	/**
	 * Returns the plan entry with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry, or <code>null</code> if a plan entry with the primary key could not be found
	 */
	public PlanEntry fetchByPrimaryKey(long planEntryId);

	/**
	 * Returns all the plan entries.
	 *
	 * @return the plan entries
	 */
	public java.util.List<PlanEntry> findAll();

	/**
	 * Returns a range of all the plan entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @return the range of plan entries
	 */
	public java.util.List<PlanEntry> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan entries
	 */
	public java.util.List<PlanEntry> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan entries
	 */
	public java.util.List<PlanEntry> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan entries from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan entries.
	 *
	 * @return the number of plan entries
	 */
	public int countAll();

}