/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ayumi.plan.model.PlanEntry;

/**
 * The persistence utility for the plan entry service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanEntryPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEntryPersistence
 * @generated
 */
public class PlanEntryUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(PlanEntry planEntry) {
		getPersistence().clearCache(planEntry);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, PlanEntry> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanEntry> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanEntry> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanEntry> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanEntry update(PlanEntry planEntry) {
		return getPersistence().update(planEntry);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanEntry update(
		PlanEntry planEntry, ServiceContext serviceContext) {

		return getPersistence().update(planEntry, serviceContext);
	}

	/**
	 * Returns all the plan entries where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching plan entries
	 */
	public static List<PlanEntry> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

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
	public static List<PlanEntry> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

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
	public static List<PlanEntry> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

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
	public static List<PlanEntry> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByUuid_First(
			String uuid, OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByUuid_First(
		String uuid, OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByUuid_Last(
			String uuid, OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByUuid_Last(
		String uuid, OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the plan entries before and after the current plan entry in the ordered set where uuid = &#63;.
	 *
	 * @param planEntryId the primary key of the current plan entry
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public static PlanEntry[] findByUuid_PrevAndNext(
			long planEntryId, String uuid,
			OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByUuid_PrevAndNext(
			planEntryId, uuid, orderByComparator);
	}

	/**
	 * Removes all the plan entries where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of plan entries where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching plan entries
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the plan entry where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPlanEntryException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByUUID_G(String uuid, long groupId)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the plan entry where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the plan entry where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the plan entry where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the plan entry that was removed
	 */
	public static PlanEntry removeByUUID_G(String uuid, long groupId)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of plan entries where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching plan entries
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the plan entries where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching plan entries
	 */
	public static List<PlanEntry> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

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
	public static List<PlanEntry> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

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
	public static List<PlanEntry> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

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
	public static List<PlanEntry> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last plan entry in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

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
	public static PlanEntry[] findByUuid_C_PrevAndNext(
			long planEntryId, String uuid, long companyId,
			OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByUuid_C_PrevAndNext(
			planEntryId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the plan entries where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of plan entries where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching plan entries
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the plan entries where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan entries
	 */
	public static List<PlanEntry> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<PlanEntry> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<PlanEntry> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<PlanEntry> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByGroupId_First(
			long groupId, OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByGroupId_First(
		long groupId, OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByGroupId_Last(
			long groupId, OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByGroupId_Last(
		long groupId, OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the plan entries before and after the current plan entry in the ordered set where groupId = &#63;.
	 *
	 * @param planEntryId the primary key of the current plan entry
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public static PlanEntry[] findByGroupId_PrevAndNext(
			long planEntryId, long groupId,
			OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByGroupId_PrevAndNext(
			planEntryId, groupId, orderByComparator);
	}

	/**
	 * Returns all the plan entries that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan entries that the user has permission to view
	 */
	public static List<PlanEntry> filterFindByGroupId(long groupId) {
		return getPersistence().filterFindByGroupId(groupId);
	}

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
	public static List<PlanEntry> filterFindByGroupId(
		long groupId, int start, int end) {

		return getPersistence().filterFindByGroupId(groupId, start, end);
	}

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
	public static List<PlanEntry> filterFindByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().filterFindByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns the plan entries before and after the current plan entry in the ordered set of plan entries that the user has permission to view where groupId = &#63;.
	 *
	 * @param planEntryId the primary key of the current plan entry
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public static PlanEntry[] filterFindByGroupId_PrevAndNext(
			long planEntryId, long groupId,
			OrderByComparator<PlanEntry> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().filterFindByGroupId_PrevAndNext(
			planEntryId, groupId, orderByComparator);
	}

	/**
	 * Removes all the plan entries where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of plan entries where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan entries
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns the number of plan entries that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan entries that the user has permission to view
	 */
	public static int filterCountByGroupId(long groupId) {
		return getPersistence().filterCountByGroupId(groupId);
	}

	/**
	 * Returns the plan entry where externalReferenceCode = &#63; and groupId = &#63; or throws a <code>NoSuchPlanEntryException</code> if it could not be found.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the matching plan entry
	 * @throws NoSuchPlanEntryException if a matching plan entry could not be found
	 */
	public static PlanEntry findByERC_G(
			String externalReferenceCode, long groupId)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByERC_G(externalReferenceCode, groupId);
	}

	/**
	 * Returns the plan entry where externalReferenceCode = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByERC_G(
		String externalReferenceCode, long groupId) {

		return getPersistence().fetchByERC_G(externalReferenceCode, groupId);
	}

	/**
	 * Returns the plan entry where externalReferenceCode = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchByERC_G(
		String externalReferenceCode, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByERC_G(
			externalReferenceCode, groupId, useFinderCache);
	}

	/**
	 * Removes the plan entry where externalReferenceCode = &#63; and groupId = &#63; from the database.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the plan entry that was removed
	 */
	public static PlanEntry removeByERC_G(
			String externalReferenceCode, long groupId)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().removeByERC_G(externalReferenceCode, groupId);
	}

	/**
	 * Returns the number of plan entries where externalReferenceCode = &#63; and groupId = &#63;.
	 *
	 * @param externalReferenceCode the external reference code
	 * @param groupId the group ID
	 * @return the number of matching plan entries
	 */
	public static int countByERC_G(String externalReferenceCode, long groupId) {
		return getPersistence().countByERC_G(externalReferenceCode, groupId);
	}

	/**
	 * Caches the plan entry in the entity cache if it is enabled.
	 *
	 * @param planEntry the plan entry
	 */
	public static void cacheResult(PlanEntry planEntry) {
		getPersistence().cacheResult(planEntry);
	}

	/**
	 * Caches the plan entries in the entity cache if it is enabled.
	 *
	 * @param planEntries the plan entries
	 */
	public static void cacheResult(List<PlanEntry> planEntries) {
		getPersistence().cacheResult(planEntries);
	}

	/**
	 * Creates a new plan entry with the primary key. Does not add the plan entry to the database.
	 *
	 * @param planEntryId the primary key for the new plan entry
	 * @return the new plan entry
	 */
	public static PlanEntry create(long planEntryId) {
		return getPersistence().create(planEntryId);
	}

	/**
	 * Removes the plan entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry that was removed
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public static PlanEntry remove(long planEntryId)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().remove(planEntryId);
	}

	public static PlanEntry updateImpl(PlanEntry planEntry) {
		return getPersistence().updateImpl(planEntry);
	}

	/**
	 * Returns the plan entry with the primary key or throws a <code>NoSuchPlanEntryException</code> if it could not be found.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry
	 * @throws NoSuchPlanEntryException if a plan entry with the primary key could not be found
	 */
	public static PlanEntry findByPrimaryKey(long planEntryId)
		throws org.ayumi.plan.exception.NoSuchPlanEntryException {

		return getPersistence().findByPrimaryKey(planEntryId);
	}

	/**
	 * Returns the plan entry with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry, or <code>null</code> if a plan entry with the primary key could not be found
	 */
	public static PlanEntry fetchByPrimaryKey(long planEntryId) {
		return getPersistence().fetchByPrimaryKey(planEntryId);
	}

	/**
	 * Returns all the plan entries.
	 *
	 * @return the plan entries
	 */
	public static List<PlanEntry> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<PlanEntry> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<PlanEntry> findAll(
		int start, int end, OrderByComparator<PlanEntry> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<PlanEntry> findAll(
		int start, int end, OrderByComparator<PlanEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan entries from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan entries.
	 *
	 * @return the number of plan entries
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanEntryPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanEntryPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanEntryPersistence _persistence;

}