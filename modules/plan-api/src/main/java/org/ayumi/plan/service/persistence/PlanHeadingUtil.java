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

import org.ayumi.plan.model.PlanHeading;

/**
 * The persistence utility for the plan heading service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanHeadingPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanHeadingPersistence
 * @generated
 */
public class PlanHeadingUtil {

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
	public static void clearCache(PlanHeading planHeading) {
		getPersistence().clearCache(planHeading);
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
	public static Map<Serializable, PlanHeading> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanHeading> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanHeading> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanHeading> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanHeading> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanHeading update(PlanHeading planHeading) {
		return getPersistence().update(planHeading);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanHeading update(
		PlanHeading planHeading, ServiceContext serviceContext) {

		return getPersistence().update(planHeading, serviceContext);
	}

	/**
	 * Returns all the plan headings where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan headings
	 */
	public static List<PlanHeading> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @return the range of matching plan headings
	 */
	public static List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan headings
	 */
	public static List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanHeading> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan headings
	 */
	public static List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanHeading> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	public static PlanHeading findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanHeading> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanHeadingException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public static PlanHeading fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanHeading> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	public static PlanHeading findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanHeading> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanHeadingException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public static PlanHeading fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanHeading> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan headings before and after the current plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planHeadingId the primary key of the current plan heading
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan heading
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	public static PlanHeading[] findByPlanEntryId_PrevAndNext(
			long planHeadingId, long planEntryId,
			OrderByComparator<PlanHeading> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanHeadingException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planHeadingId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan headings where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan headings where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan headings
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanHeadingException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	public static PlanHeading findByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanHeadingException {

		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public static PlanHeading fetchByP_C(long planEntryId, String code) {
		return getPersistence().fetchByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	public static PlanHeading fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByP_C(planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan heading where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan heading that was removed
	 */
	public static PlanHeading removeByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanHeadingException {

		return getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan headings where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan headings
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan heading in the entity cache if it is enabled.
	 *
	 * @param planHeading the plan heading
	 */
	public static void cacheResult(PlanHeading planHeading) {
		getPersistence().cacheResult(planHeading);
	}

	/**
	 * Caches the plan headings in the entity cache if it is enabled.
	 *
	 * @param planHeadings the plan headings
	 */
	public static void cacheResult(List<PlanHeading> planHeadings) {
		getPersistence().cacheResult(planHeadings);
	}

	/**
	 * Creates a new plan heading with the primary key. Does not add the plan heading to the database.
	 *
	 * @param planHeadingId the primary key for the new plan heading
	 * @return the new plan heading
	 */
	public static PlanHeading create(long planHeadingId) {
		return getPersistence().create(planHeadingId);
	}

	/**
	 * Removes the plan heading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading that was removed
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	public static PlanHeading remove(long planHeadingId)
		throws org.ayumi.plan.exception.NoSuchPlanHeadingException {

		return getPersistence().remove(planHeadingId);
	}

	public static PlanHeading updateImpl(PlanHeading planHeading) {
		return getPersistence().updateImpl(planHeading);
	}

	/**
	 * Returns the plan heading with the primary key or throws a <code>NoSuchPlanHeadingException</code> if it could not be found.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	public static PlanHeading findByPrimaryKey(long planHeadingId)
		throws org.ayumi.plan.exception.NoSuchPlanHeadingException {

		return getPersistence().findByPrimaryKey(planHeadingId);
	}

	/**
	 * Returns the plan heading with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading, or <code>null</code> if a plan heading with the primary key could not be found
	 */
	public static PlanHeading fetchByPrimaryKey(long planHeadingId) {
		return getPersistence().fetchByPrimaryKey(planHeadingId);
	}

	/**
	 * Returns all the plan headings.
	 *
	 * @return the plan headings
	 */
	public static List<PlanHeading> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @return the range of plan headings
	 */
	public static List<PlanHeading> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan headings
	 */
	public static List<PlanHeading> findAll(
		int start, int end, OrderByComparator<PlanHeading> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan headings
	 */
	public static List<PlanHeading> findAll(
		int start, int end, OrderByComparator<PlanHeading> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan headings from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan headings.
	 *
	 * @return the number of plan headings
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanHeadingPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanHeadingPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanHeadingPersistence _persistence;

}