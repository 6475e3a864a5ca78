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

import org.ayumi.plan.model.PlanAnswer;

/**
 * The persistence utility for the plan answer service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanAnswerPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanAnswerPersistence
 * @generated
 */
public class PlanAnswerUtil {

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
	public static void clearCache(PlanAnswer planAnswer) {
		getPersistence().clearCache(planAnswer);
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
	public static Map<Serializable, PlanAnswer> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanAnswer> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanAnswer> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanAnswer> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanAnswer update(PlanAnswer planAnswer) {
		return getPersistence().update(planAnswer);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanAnswer update(
		PlanAnswer planAnswer, ServiceContext serviceContext) {

		return getPersistence().update(planAnswer, serviceContext);
	}

	/**
	 * Returns all the plan answers where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan answers
	 */
	public static List<PlanAnswer> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	public static List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	public static List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	public static List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public static PlanAnswer findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public static PlanAnswer fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public static PlanAnswer findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public static PlanAnswer fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer[] findByPlanEntryId_PrevAndNext(
			long planAnswerId, long planEntryId,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planAnswerId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan answers where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan answers where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan answers
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan answers where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan answers
	 */
	public static List<PlanAnswer> findByPlanRoundId(long planRoundId) {
		return getPersistence().findByPlanRoundId(planRoundId);
	}

	/**
	 * Returns a range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	public static List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end) {

		return getPersistence().findByPlanRoundId(planRoundId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	public static List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().findByPlanRoundId(
			planRoundId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	public static List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanRoundId(
			planRoundId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public static PlanAnswer findByPlanRoundId_First(
			long planRoundId, OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByPlanRoundId_First(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public static PlanAnswer fetchByPlanRoundId_First(
		long planRoundId, OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().fetchByPlanRoundId_First(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public static PlanAnswer findByPlanRoundId_Last(
			long planRoundId, OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByPlanRoundId_Last(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public static PlanAnswer fetchByPlanRoundId_Last(
		long planRoundId, OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().fetchByPlanRoundId_Last(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer[] findByPlanRoundId_PrevAndNext(
			long planAnswerId, long planRoundId,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByPlanRoundId_PrevAndNext(
			planAnswerId, planRoundId, orderByComparator);
	}

	/**
	 * Removes all the plan answers where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	public static void removeByPlanRoundId(long planRoundId) {
		getPersistence().removeByPlanRoundId(planRoundId);
	}

	/**
	 * Returns the number of plan answers where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan answers
	 */
	public static int countByPlanRoundId(long planRoundId) {
		return getPersistence().countByPlanRoundId(planRoundId);
	}

	/**
	 * Returns all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @return the matching plan answers
	 */
	public static List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode) {

		return getPersistence().findByR_C(planRoundId, contentCode);
	}

	/**
	 * Returns a range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	public static List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end) {

		return getPersistence().findByR_C(planRoundId, contentCode, start, end);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	public static List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().findByR_C(
			planRoundId, contentCode, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	public static List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByR_C(
			planRoundId, contentCode, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public static PlanAnswer findByR_C_First(
			long planRoundId, String contentCode,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByR_C_First(
			planRoundId, contentCode, orderByComparator);
	}

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public static PlanAnswer fetchByR_C_First(
		long planRoundId, String contentCode,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().fetchByR_C_First(
			planRoundId, contentCode, orderByComparator);
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public static PlanAnswer findByR_C_Last(
			long planRoundId, String contentCode,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByR_C_Last(
			planRoundId, contentCode, orderByComparator);
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public static PlanAnswer fetchByR_C_Last(
		long planRoundId, String contentCode,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().fetchByR_C_Last(
			planRoundId, contentCode, orderByComparator);
	}

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer[] findByR_C_PrevAndNext(
			long planAnswerId, long planRoundId, String contentCode,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByR_C_PrevAndNext(
			planAnswerId, planRoundId, contentCode, orderByComparator);
	}

	/**
	 * Removes all the plan answers where planRoundId = &#63; and contentCode = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 */
	public static void removeByR_C(long planRoundId, String contentCode) {
		getPersistence().removeByR_C(planRoundId, contentCode);
	}

	/**
	 * Returns the number of plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @return the number of matching plan answers
	 */
	public static int countByR_C(long planRoundId, String contentCode) {
		return getPersistence().countByR_C(planRoundId, contentCode);
	}

	/**
	 * Caches the plan answer in the entity cache if it is enabled.
	 *
	 * @param planAnswer the plan answer
	 */
	public static void cacheResult(PlanAnswer planAnswer) {
		getPersistence().cacheResult(planAnswer);
	}

	/**
	 * Caches the plan answers in the entity cache if it is enabled.
	 *
	 * @param planAnswers the plan answers
	 */
	public static void cacheResult(List<PlanAnswer> planAnswers) {
		getPersistence().cacheResult(planAnswers);
	}

	/**
	 * Creates a new plan answer with the primary key. Does not add the plan answer to the database.
	 *
	 * @param planAnswerId the primary key for the new plan answer
	 * @return the new plan answer
	 */
	public static PlanAnswer create(long planAnswerId) {
		return getPersistence().create(planAnswerId);
	}

	/**
	 * Removes the plan answer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer that was removed
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer remove(long planAnswerId)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().remove(planAnswerId);
	}

	public static PlanAnswer updateImpl(PlanAnswer planAnswer) {
		return getPersistence().updateImpl(planAnswer);
	}

	/**
	 * Returns the plan answer with the primary key or throws a <code>NoSuchPlanAnswerException</code> if it could not be found.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer findByPrimaryKey(long planAnswerId)
		throws org.ayumi.plan.exception.NoSuchPlanAnswerException {

		return getPersistence().findByPrimaryKey(planAnswerId);
	}

	/**
	 * Returns the plan answer with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer, or <code>null</code> if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer fetchByPrimaryKey(long planAnswerId) {
		return getPersistence().fetchByPrimaryKey(planAnswerId);
	}

	/**
	 * Returns all the plan answers.
	 *
	 * @return the plan answers
	 */
	public static List<PlanAnswer> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of plan answers
	 */
	public static List<PlanAnswer> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan answers
	 */
	public static List<PlanAnswer> findAll(
		int start, int end, OrderByComparator<PlanAnswer> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan answers
	 */
	public static List<PlanAnswer> findAll(
		int start, int end, OrderByComparator<PlanAnswer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan answers from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan answers.
	 *
	 * @return the number of plan answers
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanAnswerPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanAnswerPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanAnswerPersistence _persistence;

}