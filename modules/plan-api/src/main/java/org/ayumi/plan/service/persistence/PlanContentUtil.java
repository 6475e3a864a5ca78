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

import org.ayumi.plan.model.PlanContent;

/**
 * The persistence utility for the plan content service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanContentPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanContentPersistence
 * @generated
 */
public class PlanContentUtil {

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
	public static void clearCache(PlanContent planContent) {
		getPersistence().clearCache(planContent);
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
	public static Map<Serializable, PlanContent> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanContent> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanContent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanContent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanContent update(PlanContent planContent) {
		return getPersistence().update(planContent);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanContent update(
		PlanContent planContent, ServiceContext serviceContext) {

		return getPersistence().update(planContent, serviceContext);
	}

	/**
	 * Returns all the plan contents where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan contents
	 */
	public static List<PlanContent> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of matching plan contents
	 */
	public static List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan contents
	 */
	public static List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan contents
	 */
	public static List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public static PlanContent findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanContent> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public static PlanContent fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public static PlanContent findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanContent> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public static PlanContent fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan contents before and after the current plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planContentId the primary key of the current plan content
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public static PlanContent[] findByPlanEntryId_PrevAndNext(
			long planContentId, long planEntryId,
			OrderByComparator<PlanContent> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planContentId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan contents where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan contents where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan contents
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan contents where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan contents
	 */
	public static List<PlanContent> findByPlanItemId(long planItemId) {
		return getPersistence().findByPlanItemId(planItemId);
	}

	/**
	 * Returns a range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of matching plan contents
	 */
	public static List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end) {

		return getPersistence().findByPlanItemId(planItemId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan contents
	 */
	public static List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan contents
	 */
	public static List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanItemId(
			planItemId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public static PlanContent findByPlanItemId_First(
			long planItemId, OrderByComparator<PlanContent> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the first plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public static PlanContent fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().fetchByPlanItemId_First(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public static PlanContent findByPlanItemId_Last(
			long planItemId, OrderByComparator<PlanContent> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the last plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public static PlanContent fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().fetchByPlanItemId_Last(
			planItemId, orderByComparator);
	}

	/**
	 * Returns the plan contents before and after the current plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planContentId the primary key of the current plan content
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public static PlanContent[] findByPlanItemId_PrevAndNext(
			long planContentId, long planItemId,
			OrderByComparator<PlanContent> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByPlanItemId_PrevAndNext(
			planContentId, planItemId, orderByComparator);
	}

	/**
	 * Removes all the plan contents where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public static void removeByPlanItemId(long planItemId) {
		getPersistence().removeByPlanItemId(planItemId);
	}

	/**
	 * Returns the number of plan contents where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan contents
	 */
	public static int countByPlanItemId(long planItemId) {
		return getPersistence().countByPlanItemId(planItemId);
	}

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanContentException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public static PlanContent findByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public static PlanContent fetchByP_C(long planEntryId, String code) {
		return getPersistence().fetchByP_C(planEntryId, code);
	}

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public static PlanContent fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		return getPersistence().fetchByP_C(planEntryId, code, useFinderCache);
	}

	/**
	 * Removes the plan content where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan content that was removed
	 */
	public static PlanContent removeByP_C(long planEntryId, String code)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().removeByP_C(planEntryId, code);
	}

	/**
	 * Returns the number of plan contents where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan contents
	 */
	public static int countByP_C(long planEntryId, String code) {
		return getPersistence().countByP_C(planEntryId, code);
	}

	/**
	 * Caches the plan content in the entity cache if it is enabled.
	 *
	 * @param planContent the plan content
	 */
	public static void cacheResult(PlanContent planContent) {
		getPersistence().cacheResult(planContent);
	}

	/**
	 * Caches the plan contents in the entity cache if it is enabled.
	 *
	 * @param planContents the plan contents
	 */
	public static void cacheResult(List<PlanContent> planContents) {
		getPersistence().cacheResult(planContents);
	}

	/**
	 * Creates a new plan content with the primary key. Does not add the plan content to the database.
	 *
	 * @param planContentId the primary key for the new plan content
	 * @return the new plan content
	 */
	public static PlanContent create(long planContentId) {
		return getPersistence().create(planContentId);
	}

	/**
	 * Removes the plan content with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content that was removed
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public static PlanContent remove(long planContentId)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().remove(planContentId);
	}

	public static PlanContent updateImpl(PlanContent planContent) {
		return getPersistence().updateImpl(planContent);
	}

	/**
	 * Returns the plan content with the primary key or throws a <code>NoSuchPlanContentException</code> if it could not be found.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public static PlanContent findByPrimaryKey(long planContentId)
		throws org.ayumi.plan.exception.NoSuchPlanContentException {

		return getPersistence().findByPrimaryKey(planContentId);
	}

	/**
	 * Returns the plan content with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content, or <code>null</code> if a plan content with the primary key could not be found
	 */
	public static PlanContent fetchByPrimaryKey(long planContentId) {
		return getPersistence().fetchByPrimaryKey(planContentId);
	}

	/**
	 * Returns all the plan contents.
	 *
	 * @return the plan contents
	 */
	public static List<PlanContent> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of plan contents
	 */
	public static List<PlanContent> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan contents
	 */
	public static List<PlanContent> findAll(
		int start, int end, OrderByComparator<PlanContent> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan contents
	 */
	public static List<PlanContent> findAll(
		int start, int end, OrderByComparator<PlanContent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan contents from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan contents.
	 *
	 * @return the number of plan contents
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanContentPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanContentPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanContentPersistence _persistence;

}