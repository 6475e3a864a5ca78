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

import org.ayumi.plan.model.PlanEdition;

/**
 * The persistence utility for the plan edition service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanEditionPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEditionPersistence
 * @generated
 */
public class PlanEditionUtil {

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
	public static void clearCache(PlanEdition planEdition) {
		getPersistence().clearCache(planEdition);
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
	public static Map<Serializable, PlanEdition> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanEdition> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanEdition> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanEdition> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanEdition update(PlanEdition planEdition) {
		return getPersistence().update(planEdition);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanEdition update(
		PlanEdition planEdition, ServiceContext serviceContext) {

		return getPersistence().update(planEdition, serviceContext);
	}

	/**
	 * Returns all the plan editions where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching plan editions
	 */
	public static List<PlanEdition> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

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
	public static List<PlanEdition> findByUuid(
		String uuid, int start, int end) {

		return getPersistence().findByUuid(uuid, start, end);
	}

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
	public static List<PlanEdition> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

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
	public static List<PlanEdition> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByUuid_First(
			String uuid, OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByUuid_First(
		String uuid, OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByUuid_Last(
			String uuid, OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByUuid_Last(
		String uuid, OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public static PlanEdition[] findByUuid_PrevAndNext(
			long planEditionId, String uuid,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByUuid_PrevAndNext(
			planEditionId, uuid, orderByComparator);
	}

	/**
	 * Removes all the plan editions where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of plan editions where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching plan editions
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByUUID_G(String uuid, long groupId)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the plan edition where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the plan edition that was removed
	 */
	public static PlanEdition removeByUUID_G(String uuid, long groupId)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of plan editions where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching plan editions
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching plan editions
	 */
	public static List<PlanEdition> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

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
	public static List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

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
	public static List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

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
	public static List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

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
	public static PlanEdition[] findByUuid_C_PrevAndNext(
			long planEditionId, String uuid, long companyId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByUuid_C_PrevAndNext(
			planEditionId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the plan editions where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching plan editions
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the plan editions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan editions
	 */
	public static List<PlanEdition> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<PlanEdition> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<PlanEdition> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<PlanEdition> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByGroupId_First(
			long groupId, OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByGroupId_First(
		long groupId, OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByGroupId_Last(
			long groupId, OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByGroupId_Last(
		long groupId, OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public static PlanEdition[] findByGroupId_PrevAndNext(
			long planEditionId, long groupId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByGroupId_PrevAndNext(
			planEditionId, groupId, orderByComparator);
	}

	/**
	 * Returns all the plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan editions that the user has permission to view
	 */
	public static List<PlanEdition> filterFindByGroupId(long groupId) {
		return getPersistence().filterFindByGroupId(groupId);
	}

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
	public static List<PlanEdition> filterFindByGroupId(
		long groupId, int start, int end) {

		return getPersistence().filterFindByGroupId(groupId, start, end);
	}

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
	public static List<PlanEdition> filterFindByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().filterFindByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set of plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public static PlanEdition[] filterFindByGroupId_PrevAndNext(
			long planEditionId, long groupId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().filterFindByGroupId_PrevAndNext(
			planEditionId, groupId, orderByComparator);
	}

	/**
	 * Removes all the plan editions where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of plan editions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan editions
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns the number of plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan editions that the user has permission to view
	 */
	public static int filterCountByGroupId(long groupId) {
		return getPersistence().filterCountByGroupId(groupId);
	}

	/**
	 * Returns all the plan editions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan editions
	 */
	public static List<PlanEdition> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

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
	public static List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

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
	public static List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

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
	public static List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public static PlanEdition[] findByPlanEntryId_PrevAndNext(
			long planEditionId, long planEntryId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planEditionId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan editions where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan editions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan editions
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the matching plan editions
	 */
	public static List<PlanEdition> findByG_P(long groupId, String planCode) {
		return getPersistence().findByG_P(groupId, planCode);
	}

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
	public static List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end) {

		return getPersistence().findByG_P(groupId, planCode, start, end);
	}

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
	public static List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().findByG_P(
			groupId, planCode, start, end, orderByComparator);
	}

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
	public static List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_P(
			groupId, planCode, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByG_P_First(
			long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByG_P_First(
			groupId, planCode, orderByComparator);
	}

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByG_P_First(
		long groupId, String planCode,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByG_P_First(
			groupId, planCode, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByG_P_Last(
			long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByG_P_Last(
			groupId, planCode, orderByComparator);
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByG_P_Last(
		long groupId, String planCode,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().fetchByG_P_Last(
			groupId, planCode, orderByComparator);
	}

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
	public static PlanEdition[] findByG_P_PrevAndNext(
			long planEditionId, long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByG_P_PrevAndNext(
			planEditionId, groupId, planCode, orderByComparator);
	}

	/**
	 * Returns all the plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the matching plan editions that the user has permission to view
	 */
	public static List<PlanEdition> filterFindByG_P(
		long groupId, String planCode) {

		return getPersistence().filterFindByG_P(groupId, planCode);
	}

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
	public static List<PlanEdition> filterFindByG_P(
		long groupId, String planCode, int start, int end) {

		return getPersistence().filterFindByG_P(groupId, planCode, start, end);
	}

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
	public static List<PlanEdition> filterFindByG_P(
		long groupId, String planCode, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().filterFindByG_P(
			groupId, planCode, start, end, orderByComparator);
	}

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
	public static PlanEdition[] filterFindByG_P_PrevAndNext(
			long planEditionId, long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().filterFindByG_P_PrevAndNext(
			planEditionId, groupId, planCode, orderByComparator);
	}

	/**
	 * Removes all the plan editions where groupId = &#63; and planCode = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 */
	public static void removeByG_P(long groupId, String planCode) {
		getPersistence().removeByG_P(groupId, planCode);
	}

	/**
	 * Returns the number of plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the number of matching plan editions
	 */
	public static int countByG_P(long groupId, String planCode) {
		return getPersistence().countByG_P(groupId, planCode);
	}

	/**
	 * Returns the number of plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the number of matching plan editions that the user has permission to view
	 */
	public static int filterCountByG_P(long groupId, String planCode) {
		return getPersistence().filterCountByG_P(groupId, planCode);
	}

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	public static PlanEdition findByP_E(long planEntryId, int editionNumber)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByP_E(planEntryId, editionNumber);
	}

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByP_E(long planEntryId, int editionNumber) {
		return getPersistence().fetchByP_E(planEntryId, editionNumber);
	}

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchByP_E(
		long planEntryId, int editionNumber, boolean useFinderCache) {

		return getPersistence().fetchByP_E(
			planEntryId, editionNumber, useFinderCache);
	}

	/**
	 * Removes the plan edition where planEntryId = &#63; and editionNumber = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the plan edition that was removed
	 */
	public static PlanEdition removeByP_E(long planEntryId, int editionNumber)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().removeByP_E(planEntryId, editionNumber);
	}

	/**
	 * Returns the number of plan editions where planEntryId = &#63; and editionNumber = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the number of matching plan editions
	 */
	public static int countByP_E(long planEntryId, int editionNumber) {
		return getPersistence().countByP_E(planEntryId, editionNumber);
	}

	/**
	 * Caches the plan edition in the entity cache if it is enabled.
	 *
	 * @param planEdition the plan edition
	 */
	public static void cacheResult(PlanEdition planEdition) {
		getPersistence().cacheResult(planEdition);
	}

	/**
	 * Caches the plan editions in the entity cache if it is enabled.
	 *
	 * @param planEditions the plan editions
	 */
	public static void cacheResult(List<PlanEdition> planEditions) {
		getPersistence().cacheResult(planEditions);
	}

	/**
	 * Creates a new plan edition with the primary key. Does not add the plan edition to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition
	 * @return the new plan edition
	 */
	public static PlanEdition create(long planEditionId) {
		return getPersistence().create(planEditionId);
	}

	/**
	 * Removes the plan edition with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition that was removed
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public static PlanEdition remove(long planEditionId)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().remove(planEditionId);
	}

	public static PlanEdition updateImpl(PlanEdition planEdition) {
		return getPersistence().updateImpl(planEdition);
	}

	/**
	 * Returns the plan edition with the primary key or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	public static PlanEdition findByPrimaryKey(long planEditionId)
		throws org.ayumi.plan.exception.NoSuchPlanEditionException {

		return getPersistence().findByPrimaryKey(planEditionId);
	}

	/**
	 * Returns the plan edition with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition, or <code>null</code> if a plan edition with the primary key could not be found
	 */
	public static PlanEdition fetchByPrimaryKey(long planEditionId) {
		return getPersistence().fetchByPrimaryKey(planEditionId);
	}

	/**
	 * Returns all the plan editions.
	 *
	 * @return the plan editions
	 */
	public static List<PlanEdition> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<PlanEdition> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<PlanEdition> findAll(
		int start, int end, OrderByComparator<PlanEdition> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<PlanEdition> findAll(
		int start, int end, OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan editions from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan editions.
	 *
	 * @return the number of plan editions
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanEditionPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanEditionPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanEditionPersistence _persistence;

}