/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.model.PlanEdition;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan edition service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEditionUtil
 * @generated
 */
@ProviderType
public interface PlanEditionPersistence extends BasePersistence<PlanEdition> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanEditionUtil} to access the plan edition persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan editions where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid(String uuid);

	/**
	 * Returns a range of all the plan editions where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid(
		String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition[] findByUuid_PrevAndNext(
			long planEditionId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Removes all the plan editions where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of plan editions where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching plan editions
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByUUID_G(String uuid, long groupId)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the plan edition where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the plan edition that was removed
	 */
	public PlanEdition removeByUUID_G(String uuid, long groupId)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the number of plan editions where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching plan editions
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid_C(
		String uuid, long companyId);

	/**
	 * Returns a range of all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition[] findByUuid_C_PrevAndNext(
			long planEditionId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Removes all the plan editions where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching plan editions
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the plan editions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan editions
	 */
	public java.util.List<PlanEdition> findByGroupId(long groupId);

	/**
	 * Returns a range of all the plan editions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition[] findByGroupId_PrevAndNext(
			long planEditionId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns all the plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan editions that the user has permission to view
	 */
	public java.util.List<PlanEdition> filterFindByGroupId(long groupId);

	/**
	 * Returns a range of all the plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions that the user has permission to view
	 */
	public java.util.List<PlanEdition> filterFindByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the plan editions that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions that the user has permission to view
	 */
	public java.util.List<PlanEdition> filterFindByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set of plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition[] filterFindByGroupId_PrevAndNext(
			long planEditionId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Removes all the plan editions where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of plan editions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan editions
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns the number of plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan editions that the user has permission to view
	 */
	public int filterCountByGroupId(long groupId);

	/**
	 * Returns all the plan editions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan editions
	 */
	public java.util.List<PlanEdition> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan editions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan editions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan editions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the first plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the last plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the last plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition[] findByPlanEntryId_PrevAndNext(
			long planEditionId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Removes all the plan editions where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan editions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan editions
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the matching plan editions
	 */
	public java.util.List<PlanEdition> findByG_P(long groupId, String planCode);

	/**
	 * Returns a range of all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end);

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	public java.util.List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByG_P_First(
			long groupId, String planCode,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByG_P_First(
		long groupId, String planCode,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByG_P_Last(
			long groupId, String planCode,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByG_P_Last(
		long groupId, String planCode,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition[] findByG_P_PrevAndNext(
			long planEditionId, long groupId, String planCode,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Returns all the plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the matching plan editions that the user has permission to view
	 */
	public java.util.List<PlanEdition> filterFindByG_P(
		long groupId, String planCode);

	/**
	 * Returns a range of all the plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions that the user has permission to view
	 */
	public java.util.List<PlanEdition> filterFindByG_P(
		long groupId, String planCode, int start, int end);

	/**
	 * Returns an ordered range of all the plan editions that the user has permissions to view where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions that the user has permission to view
	 */
	public java.util.List<PlanEdition> filterFindByG_P(
		long groupId, String planCode, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set of plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition[] filterFindByG_P_PrevAndNext(
			long planEditionId, long groupId, String planCode,
			com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
				orderByComparator)
		throws NoSuchPlanEditionException;

	/**
	 * Removes all the plan editions where groupId = &#63; and planCode = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 */
	public void removeByG_P(long groupId, String planCode);

	/**
	 * Returns the number of plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the number of matching plan editions
	 */
	public int countByG_P(long groupId, String planCode);

	/**
	 * Returns the number of plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the number of matching plan editions that the user has permission to view
	 */
	public int filterCountByG_P(long groupId, String planCode);

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public PlanEdition findByP_E(long planEntryId, int editionNumber)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByP_E(long planEntryId, int editionNumber);

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public PlanEdition fetchByP_E(
		long planEntryId, int editionNumber, boolean useFinderCache);

	/**
	 * Removes the plan edition where planEntryId = &#63; and editionNumber = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the plan edition that was removed
	 */
	public PlanEdition removeByP_E(long planEntryId, int editionNumber)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the number of plan editions where planEntryId = &#63; and editionNumber = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the number of matching plan editions
	 */
	public int countByP_E(long planEntryId, int editionNumber);

	/**
	 * Caches the plan edition in the entity cache if it is enabled.
	 *
	 * @param planEdition the plan edition
	 */
	public void cacheResult(PlanEdition planEdition);

	/**
	 * Caches the plan editions in the entity cache if it is enabled.
	 *
	 * @param planEditions the plan editions
	 */
	public void cacheResult(java.util.List<PlanEdition> planEditions);

	/**
	 * Creates a new plan edition with the primary key. Does not add the plan edition to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition
	 * @return the new plan edition
	 */
	public PlanEdition create(long planEditionId);

	/**
	 * Removes the plan edition with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition that was removed
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition remove(long planEditionId)
		throws NoSuchPlanEditionException;

	public PlanEdition updateImpl(PlanEdition planEdition);

	/**
	 * Returns the plan edition with the primary key or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public PlanEdition findByPrimaryKey(long planEditionId)
		throws NoSuchPlanEditionException;

	/**
	 * Returns the plan edition with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition, or <code>null</code> if a plan edition with the primary key could not be found
	 */
	public PlanEdition fetchByPrimaryKey(long planEditionId);

	/**
	 * Returns all the plan editions.
	 *
	 * @return the plan editions
	 */
	public java.util.List<PlanEdition> findAll();

	/**
	 * Returns a range of all the plan editions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of plan editions
	 */
	public java.util.List<PlanEdition> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan editions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan editions
	 */
	public java.util.List<PlanEdition> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan editions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan editions
	 */
	public java.util.List<PlanEdition> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEdition>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan editions from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan editions.
	 *
	 * @return the number of plan editions
	 */
	public int countAll();

}