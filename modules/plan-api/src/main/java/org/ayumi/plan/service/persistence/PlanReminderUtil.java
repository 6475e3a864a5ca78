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

import org.ayumi.plan.model.PlanReminder;

/**
 * The persistence utility for the plan reminder service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanReminderPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanReminderPersistence
 * @generated
 */
public class PlanReminderUtil {

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
	public static void clearCache(PlanReminder planReminder) {
		getPersistence().clearCache(planReminder);
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
	public static Map<Serializable, PlanReminder> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanReminder> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanReminder> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanReminder> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanReminder update(PlanReminder planReminder) {
		return getPersistence().update(planReminder);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanReminder update(
		PlanReminder planReminder, ServiceContext serviceContext) {

		return getPersistence().update(planReminder, serviceContext);
	}

	/**
	 * Returns all the plan reminders where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan reminders
	 */
	public static List<PlanReminder> findByPlanEntryId(long planEntryId) {
		return getPersistence().findByPlanEntryId(planEntryId);
	}

	/**
	 * Returns a range of all the plan reminders where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @return the range of matching plan reminders
	 */
	public static List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return getPersistence().findByPlanEntryId(planEntryId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan reminders
	 */
	public static List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan reminders
	 */
	public static List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanEntryId(
			planEntryId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public static PlanReminder findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanReminder> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the first plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public static PlanReminder fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_First(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public static PlanReminder findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanReminder> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the last plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public static PlanReminder fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);
	}

	/**
	 * Returns the plan reminders before and after the current plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planReminderId the primary key of the current plan reminder
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public static PlanReminder[] findByPlanEntryId_PrevAndNext(
			long planReminderId, long planEntryId,
			OrderByComparator<PlanReminder> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByPlanEntryId_PrevAndNext(
			planReminderId, planEntryId, orderByComparator);
	}

	/**
	 * Removes all the plan reminders where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public static void removeByPlanEntryId(long planEntryId) {
		getPersistence().removeByPlanEntryId(planEntryId);
	}

	/**
	 * Returns the number of plan reminders where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan reminders
	 */
	public static int countByPlanEntryId(long planEntryId) {
		return getPersistence().countByPlanEntryId(planEntryId);
	}

	/**
	 * Returns all the plan reminders where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan reminders
	 */
	public static List<PlanReminder> findByPlanRoundId(long planRoundId) {
		return getPersistence().findByPlanRoundId(planRoundId);
	}

	/**
	 * Returns a range of all the plan reminders where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @return the range of matching plan reminders
	 */
	public static List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end) {

		return getPersistence().findByPlanRoundId(planRoundId, start, end);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan reminders
	 */
	public static List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().findByPlanRoundId(
			planRoundId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan reminders
	 */
	public static List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPlanRoundId(
			planRoundId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public static PlanReminder findByPlanRoundId_First(
			long planRoundId, OrderByComparator<PlanReminder> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByPlanRoundId_First(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the first plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public static PlanReminder fetchByPlanRoundId_First(
		long planRoundId, OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().fetchByPlanRoundId_First(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the last plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public static PlanReminder findByPlanRoundId_Last(
			long planRoundId, OrderByComparator<PlanReminder> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByPlanRoundId_Last(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the last plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public static PlanReminder fetchByPlanRoundId_Last(
		long planRoundId, OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().fetchByPlanRoundId_Last(
			planRoundId, orderByComparator);
	}

	/**
	 * Returns the plan reminders before and after the current plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planReminderId the primary key of the current plan reminder
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public static PlanReminder[] findByPlanRoundId_PrevAndNext(
			long planReminderId, long planRoundId,
			OrderByComparator<PlanReminder> orderByComparator)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByPlanRoundId_PrevAndNext(
			planReminderId, planRoundId, orderByComparator);
	}

	/**
	 * Removes all the plan reminders where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	public static void removeByPlanRoundId(long planRoundId) {
		getPersistence().removeByPlanRoundId(planRoundId);
	}

	/**
	 * Returns the number of plan reminders where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan reminders
	 */
	public static int countByPlanRoundId(long planRoundId) {
		return getPersistence().countByPlanRoundId(planRoundId);
	}

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or throws a <code>NoSuchPlanReminderException</code> if it could not be found.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public static PlanReminder findByR_U_D(
			long planRoundId, long userId, String reminderDay)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByR_U_D(planRoundId, userId, reminderDay);
	}

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public static PlanReminder fetchByR_U_D(
		long planRoundId, long userId, String reminderDay) {

		return getPersistence().fetchByR_U_D(planRoundId, userId, reminderDay);
	}

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public static PlanReminder fetchByR_U_D(
		long planRoundId, long userId, String reminderDay,
		boolean useFinderCache) {

		return getPersistence().fetchByR_U_D(
			planRoundId, userId, reminderDay, useFinderCache);
	}

	/**
	 * Removes the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the plan reminder that was removed
	 */
	public static PlanReminder removeByR_U_D(
			long planRoundId, long userId, String reminderDay)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().removeByR_U_D(planRoundId, userId, reminderDay);
	}

	/**
	 * Returns the number of plan reminders where planRoundId = &#63; and userId = &#63; and reminderDay = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the number of matching plan reminders
	 */
	public static int countByR_U_D(
		long planRoundId, long userId, String reminderDay) {

		return getPersistence().countByR_U_D(planRoundId, userId, reminderDay);
	}

	/**
	 * Caches the plan reminder in the entity cache if it is enabled.
	 *
	 * @param planReminder the plan reminder
	 */
	public static void cacheResult(PlanReminder planReminder) {
		getPersistence().cacheResult(planReminder);
	}

	/**
	 * Caches the plan reminders in the entity cache if it is enabled.
	 *
	 * @param planReminders the plan reminders
	 */
	public static void cacheResult(List<PlanReminder> planReminders) {
		getPersistence().cacheResult(planReminders);
	}

	/**
	 * Creates a new plan reminder with the primary key. Does not add the plan reminder to the database.
	 *
	 * @param planReminderId the primary key for the new plan reminder
	 * @return the new plan reminder
	 */
	public static PlanReminder create(long planReminderId) {
		return getPersistence().create(planReminderId);
	}

	/**
	 * Removes the plan reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder that was removed
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public static PlanReminder remove(long planReminderId)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().remove(planReminderId);
	}

	public static PlanReminder updateImpl(PlanReminder planReminder) {
		return getPersistence().updateImpl(planReminder);
	}

	/**
	 * Returns the plan reminder with the primary key or throws a <code>NoSuchPlanReminderException</code> if it could not be found.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public static PlanReminder findByPrimaryKey(long planReminderId)
		throws org.ayumi.plan.exception.NoSuchPlanReminderException {

		return getPersistence().findByPrimaryKey(planReminderId);
	}

	/**
	 * Returns the plan reminder with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder, or <code>null</code> if a plan reminder with the primary key could not be found
	 */
	public static PlanReminder fetchByPrimaryKey(long planReminderId) {
		return getPersistence().fetchByPrimaryKey(planReminderId);
	}

	/**
	 * Returns all the plan reminders.
	 *
	 * @return the plan reminders
	 */
	public static List<PlanReminder> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @return the range of plan reminders
	 */
	public static List<PlanReminder> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan reminders
	 */
	public static List<PlanReminder> findAll(
		int start, int end, OrderByComparator<PlanReminder> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan reminders
	 */
	public static List<PlanReminder> findAll(
		int start, int end, OrderByComparator<PlanReminder> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan reminders from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan reminders.
	 *
	 * @return the number of plan reminders
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanReminderPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PlanReminderPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PlanReminderPersistence _persistence;

}