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

import org.ayumi.plan.model.PlanExtension;

/**
 * The persistence utility for the plan extension service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanExtensionPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanExtensionPersistence
 * @generated
 */
public class PlanExtensionUtil {

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
	public static void clearCache(PlanExtension planExtension) {
		getPersistence().clearCache(planExtension);
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
	public static Map<Serializable, PlanExtension> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanExtension> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanExtension> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanExtension> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanExtension update(PlanExtension planExtension) {
		return getPersistence().update(planExtension);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanExtension update(
		PlanExtension planExtension, ServiceContext serviceContext) {

		return getPersistence().update(planExtension, serviceContext);
	}

	/**
	 * Returns all the plan extensions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan extensions
	 */
	public static List<PlanExtension> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of matching plan extensions
	 */
	public static List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan extensions
	 */
	public static List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan extensions
	 */
	public static List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public static PlanExtension findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public static PlanExtension fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public static PlanExtension findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public static PlanExtension fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan extensions before and after the current plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planExtensionId the primary key of the current plan extension
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public static PlanExtension[] findByPlanEntryId_PrevAndNext(
			long planExtensionId, long planEntryId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planExtensionId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan extensions where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan extensions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan extensions
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan extensions where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan extensions
	 */
	public static List<PlanExtension> findByPlanRoundId(long planRoundId) {
		return getPersistence().findByPlanRoundId(planRoundId);
	}

	/**
	 * Returns a range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of matching plan extensions
	 */
	public static List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end) {

		return getPersistence().findByPlanRoundId(planRoundId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan extensions
	 */
	public static List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().findByPlanRoundId(
			planRoundId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan extensions
	 */
	public static List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanRoundId(
			planRoundId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public static PlanExtension findByPlanRoundId_First(
			long planRoundId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByPlanRoundId_First(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the first plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public static PlanExtension fetchByPlanRoundId_First(
		long planRoundId, OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().fetchByPlanRoundId_First(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the last plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public static PlanExtension findByPlanRoundId_Last(
			long planRoundId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByPlanRoundId_Last(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the last plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public static PlanExtension fetchByPlanRoundId_Last(
		long planRoundId, OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().fetchByPlanRoundId_Last(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the plan extensions before and after the current plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planExtensionId the primary key of the current plan extension
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public static PlanExtension[] findByPlanRoundId_PrevAndNext(
			long planExtensionId, long planRoundId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByPlanRoundId_PrevAndNext(
			planExtensionId, planRoundId, orderByComparator);
	}

	/**
	 * Removes all the plan extensions where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	public static void removeByPlanRoundId(long planRoundId) {
		getPersistence().removeByPlanRoundId(planRoundId);
	}

	/**
	 * Returns the number of plan extensions where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan extensions
	 */
	public static int countByPlanRoundId(long planRoundId) {
		return getPersistence().countByPlanRoundId(planRoundId);
	}

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or throws a <code>NoSuchPlanExtensionException</code> if it could not be found.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public static PlanExtension findByR_D(
			long planRoundId, String departmentCode)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByR_D(planRoundId, departmentCode);
	}

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public static PlanExtension fetchByR_D(
		long planRoundId, String departmentCode) {

		return getPersistence().fetchByR_D(planRoundId, departmentCode);
	}

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public static PlanExtension fetchByR_D(
		long planRoundId, String departmentCode, boolean useFinderCache) {

		return getPersistence().fetchByR_D(
			planRoundId, departmentCode, useFinderCache);
	}

	/**
	 * Removes the plan extension where planRoundId = &#63; and departmentCode = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the plan extension that was removed
	 */
	public static PlanExtension removeByR_D(
			long planRoundId, String departmentCode)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().removeByR_D(planRoundId, departmentCode);
	}

	/**
	 * Returns the number of plan extensions where planRoundId = &#63; and departmentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the number of matching plan extensions
	 */
	public static int countByR_D(long planRoundId, String departmentCode) {
		return getPersistence().countByR_D(planRoundId, departmentCode);
	}

	/**
	 * Caches the plan extension in the entity cache if it is enabled.
	 *
	 * @param planExtension the plan extension
	 */
	public static void cacheResult(PlanExtension planExtension) {
		getPersistence().cacheResult(planExtension);
	}

	/**
	 * Caches the plan extensions in the entity cache if it is enabled.
	 *
	 * @param planExtensions the plan extensions
	 */
	public static void cacheResult(List<PlanExtension> planExtensions) {
		getPersistence().cacheResult(planExtensions);
	}

	/**
	 * Creates a new plan extension with the primary key. Does not add the plan extension to the database.
	 *
	 * @param planExtensionId the primary key for the new plan extension
	 * @return the new plan extension
	 */
	public static PlanExtension create(long planExtensionId) {
		return getPersistence().create(planExtensionId);
	}

	/**
	 * Removes the plan extension with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension that was removed
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public static PlanExtension remove(long planExtensionId)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().remove(planExtensionId);
	}

	public static PlanExtension updateImpl(PlanExtension planExtension) {
		return getPersistence().updateImpl(planExtension);
	}

	/**
	 * Returns the plan extension with the primary key or throws a <code>NoSuchPlanExtensionException</code> if it could not be found.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public static PlanExtension findByPrimaryKey(long planExtensionId)
		throws org.ayumi.plan.exception.NoSuchPlanExtensionException {

		return getPersistence().findByPrimaryKey(planExtensionId);
	}

	/**
	 * Returns the plan extension with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension, or <code>null</code> if a plan extension with the primary key could not be found
	 */
	public static PlanExtension fetchByPrimaryKey(long planExtensionId) {
		return getPersistence().fetchByPrimaryKey(planExtensionId);
	}

	/**
	 * Returns all the plan extensions.
	 *
	 * @return the plan extensions
	 */
	public static List<PlanExtension> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of plan extensions
	 */
	public static List<PlanExtension> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan extensions
	 */
	public static List<PlanExtension> findAll(
		int start, int end,
		OrderByComparator<PlanExtension> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan extensions
	 */
	public static List<PlanExtension> findAll(
		int start, int end, OrderByComparator<PlanExtension> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan extensions from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan extensions.
	 *
	 * @return the number of plan extensions
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanExtensionPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanExtensionPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanExtensionPersistence _persistence;

}