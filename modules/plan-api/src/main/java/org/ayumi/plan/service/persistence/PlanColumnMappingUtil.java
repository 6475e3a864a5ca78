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

import org.ayumi.plan.model.PlanColumnMapping;

/**
 * The persistence utility for the plan column mapping service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanColumnMappingPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanColumnMappingPersistence
 * @generated
 */
public class PlanColumnMappingUtil {

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
	public static void clearCache(PlanColumnMapping planColumnMapping) {
		getPersistence().clearCache(planColumnMapping);
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
	public static Map<Serializable, PlanColumnMapping> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanColumnMapping> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanColumnMapping> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanColumnMapping> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanColumnMapping update(
		PlanColumnMapping planColumnMapping) {

		return getPersistence().update(planColumnMapping);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanColumnMapping update(
		PlanColumnMapping planColumnMapping, ServiceContext serviceContext) {

		return getPersistence().update(planColumnMapping, serviceContext);
	}

	/**
	 * Returns all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @return the matching plan column mappings
	 */
	public static List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId) {

		return getPersistence().findByG_P(groupId, planEntryId);
	}

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
	public static List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end) {

		return getPersistence().findByG_P(groupId, planEntryId, start, end);
	}

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
	public static List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		return getPersistence().findByG_P(
			groupId, planEntryId, start, end, orderByComparator);
	}

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
	public static List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_P(
			groupId, planEntryId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	public static PlanColumnMapping findByG_P_First(
			long groupId, long planEntryId,
			OrderByComparator<PlanColumnMapping> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanColumnMappingException {

		return getPersistence().findByG_P_First(
			groupId, planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public static PlanColumnMapping fetchByG_P_First(
		long groupId, long planEntryId,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		return getPersistence().fetchByG_P_First(
			groupId, planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	public static PlanColumnMapping findByG_P_Last(
			long groupId, long planEntryId,
			OrderByComparator<PlanColumnMapping> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanColumnMappingException {

		return getPersistence().findByG_P_Last(
			groupId, planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public static PlanColumnMapping fetchByG_P_Last(
		long groupId, long planEntryId,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		return getPersistence().fetchByG_P_Last(
			groupId, planEntryId, orderByComparator);
	}

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
	public static PlanColumnMapping[] findByG_P_PrevAndNext(
			long planColumnMappingId, long groupId, long planEntryId,
			OrderByComparator<PlanColumnMapping> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanColumnMappingException {

		return getPersistence().findByG_P_PrevAndNext(
			planColumnMappingId, groupId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan column mappings where groupId = &#63; and planEntryId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByG_P(long groupId, long planEntryId) {
		getPersistence().removeByG_P(groupId, planEntryId);
	}

	/**
	 * Returns the number of plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan column mappings
	 */
	public static int countByG_P(long groupId, long planEntryId) {
		return getPersistence().countByG_P(groupId, planEntryId);
	}

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or throws a <code>NoSuchPlanColumnMappingException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	public static PlanColumnMapping findByG_P_N(
			long groupId, long planEntryId, String name)
		throws org.ayumi.plan.exception.NoSuchPlanColumnMappingException {

		return getPersistence().findByG_P_N(groupId, planEntryId, name);
	}

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public static PlanColumnMapping fetchByG_P_N(
		long groupId, long planEntryId, String name) {

		return getPersistence().fetchByG_P_N(groupId, planEntryId, name);
	}

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	public static PlanColumnMapping fetchByG_P_N(
		long groupId, long planEntryId, String name, boolean useFinderCache) {

		return getPersistence().fetchByG_P_N(
			groupId, planEntryId, name, useFinderCache);
	}

	/**
	 * Removes the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the plan column mapping that was removed
	 */
	public static PlanColumnMapping removeByG_P_N(
			long groupId, long planEntryId, String name)
		throws org.ayumi.plan.exception.NoSuchPlanColumnMappingException {

		return getPersistence().removeByG_P_N(groupId, planEntryId, name);
	}

	/**
	 * Returns the number of plan column mappings where groupId = &#63; and planEntryId = &#63; and name = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the number of matching plan column mappings
	 */
	public static int countByG_P_N(
		long groupId, long planEntryId, String name) {

		return getPersistence().countByG_P_N(groupId, planEntryId, name);
	}

	/**
	 * Caches the plan column mapping in the entity cache if it is enabled.
	 *
	 * @param planColumnMapping the plan column mapping
	 */
	public static void cacheResult(PlanColumnMapping planColumnMapping) {
		getPersistence().cacheResult(planColumnMapping);
	}

	/**
	 * Caches the plan column mappings in the entity cache if it is enabled.
	 *
	 * @param planColumnMappings the plan column mappings
	 */
	public static void cacheResult(List<PlanColumnMapping> planColumnMappings) {
		getPersistence().cacheResult(planColumnMappings);
	}

	/**
	 * Creates a new plan column mapping with the primary key. Does not add the plan column mapping to the database.
	 *
	 * @param planColumnMappingId the primary key for the new plan column mapping
	 * @return the new plan column mapping
	 */
	public static PlanColumnMapping create(long planColumnMappingId) {
		return getPersistence().create(planColumnMappingId);
	}

	/**
	 * Removes the plan column mapping with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping that was removed
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	public static PlanColumnMapping remove(long planColumnMappingId)
		throws org.ayumi.plan.exception.NoSuchPlanColumnMappingException {

		return getPersistence().remove(planColumnMappingId);
	}

	public static PlanColumnMapping updateImpl(
		PlanColumnMapping planColumnMapping) {

		return getPersistence().updateImpl(planColumnMapping);
	}

	/**
	 * Returns the plan column mapping with the primary key or throws a <code>NoSuchPlanColumnMappingException</code> if it could not be found.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	public static PlanColumnMapping findByPrimaryKey(long planColumnMappingId)
		throws org.ayumi.plan.exception.NoSuchPlanColumnMappingException {

		return getPersistence().findByPrimaryKey(planColumnMappingId);
	}

	/**
	 * Returns the plan column mapping with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping, or <code>null</code> if a plan column mapping with the primary key could not be found
	 */
	public static PlanColumnMapping fetchByPrimaryKey(
		long planColumnMappingId) {

		return getPersistence().fetchByPrimaryKey(planColumnMappingId);
	}

	/**
	 * Returns all the plan column mappings.
	 *
	 * @return the plan column mappings
	 */
	public static List<PlanColumnMapping> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<PlanColumnMapping> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<PlanColumnMapping> findAll(
		int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<PlanColumnMapping> findAll(
		int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan column mappings from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan column mappings.
	 *
	 * @return the number of plan column mappings
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanColumnMappingPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		PlanColumnMappingPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile PlanColumnMappingPersistence _persistence;

}