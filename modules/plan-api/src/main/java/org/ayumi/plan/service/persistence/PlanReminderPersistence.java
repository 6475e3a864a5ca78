/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanReminderException;
import org.ayumi.plan.model.PlanReminder;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan reminder service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanReminderUtil
 * @generated
 */
@ProviderType
public interface PlanReminderPersistence extends BasePersistence<PlanReminder> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanReminderUtil} to access the plan reminder persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan reminders where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan reminders
	 */
	public java.util.List<PlanReminder> findByPlanEntryId(long planEntryId);

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
	public java.util.List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end);

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
	public java.util.List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator);

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
	public java.util.List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public PlanReminder findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
				orderByComparator)
		throws NoSuchPlanReminderException;

	/**
	 * Returns the first plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public PlanReminder fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator);

	/**
	 * Returns the last plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public PlanReminder findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
				orderByComparator)
		throws NoSuchPlanReminderException;

	/**
	 * Returns the last plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public PlanReminder fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator);

	/**
	 * Returns the plan reminders before and after the current plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planReminderId the primary key of the current plan reminder
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public PlanReminder[] findByPlanEntryId_PrevAndNext(
			long planReminderId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
				orderByComparator)
		throws NoSuchPlanReminderException;

	/**
	 * Removes all the plan reminders where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan reminders where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan reminders
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan reminders where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan reminders
	 */
	public java.util.List<PlanReminder> findByPlanRoundId(long planRoundId);

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
	public java.util.List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end);

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
	public java.util.List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator);

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
	public java.util.List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public PlanReminder findByPlanRoundId_First(
			long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
				orderByComparator)
		throws NoSuchPlanReminderException;

	/**
	 * Returns the first plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public PlanReminder fetchByPlanRoundId_First(
		long planRoundId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator);

	/**
	 * Returns the last plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public PlanReminder findByPlanRoundId_Last(
			long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
				orderByComparator)
		throws NoSuchPlanReminderException;

	/**
	 * Returns the last plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public PlanReminder fetchByPlanRoundId_Last(
		long planRoundId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator);

	/**
	 * Returns the plan reminders before and after the current plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planReminderId the primary key of the current plan reminder
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public PlanReminder[] findByPlanRoundId_PrevAndNext(
			long planReminderId, long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
				orderByComparator)
		throws NoSuchPlanReminderException;

	/**
	 * Removes all the plan reminders where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	public void removeByPlanRoundId(long planRoundId);

	/**
	 * Returns the number of plan reminders where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan reminders
	 */
	public int countByPlanRoundId(long planRoundId);

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or throws a <code>NoSuchPlanReminderException</code> if it could not be found.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	public PlanReminder findByR_U_D(
			long planRoundId, long userId, String reminderDay)
		throws NoSuchPlanReminderException;

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public PlanReminder fetchByR_U_D(
		long planRoundId, long userId, String reminderDay);

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	public PlanReminder fetchByR_U_D(
		long planRoundId, long userId, String reminderDay,
		boolean useFinderCache);

	/**
	 * Removes the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the plan reminder that was removed
	 */
	public PlanReminder removeByR_U_D(
			long planRoundId, long userId, String reminderDay)
		throws NoSuchPlanReminderException;

	/**
	 * Returns the number of plan reminders where planRoundId = &#63; and userId = &#63; and reminderDay = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the number of matching plan reminders
	 */
	public int countByR_U_D(long planRoundId, long userId, String reminderDay);

	/**
	 * Caches the plan reminder in the entity cache if it is enabled.
	 *
	 * @param planReminder the plan reminder
	 */
	public void cacheResult(PlanReminder planReminder);

	/**
	 * Caches the plan reminders in the entity cache if it is enabled.
	 *
	 * @param planReminders the plan reminders
	 */
	public void cacheResult(java.util.List<PlanReminder> planReminders);

	/**
	 * Creates a new plan reminder with the primary key. Does not add the plan reminder to the database.
	 *
	 * @param planReminderId the primary key for the new plan reminder
	 * @return the new plan reminder
	 */
	public PlanReminder create(long planReminderId);

	/**
	 * Removes the plan reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder that was removed
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public PlanReminder remove(long planReminderId)
		throws NoSuchPlanReminderException;

	public PlanReminder updateImpl(PlanReminder planReminder);

	/**
	 * Returns the plan reminder with the primary key or throws a <code>NoSuchPlanReminderException</code> if it could not be found.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	public PlanReminder findByPrimaryKey(long planReminderId)
		throws NoSuchPlanReminderException;

	/**
	 * Returns the plan reminder with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder, or <code>null</code> if a plan reminder with the primary key could not be found
	 */
	public PlanReminder fetchByPrimaryKey(long planReminderId);

	/**
	 * Returns all the plan reminders.
	 *
	 * @return the plan reminders
	 */
	public java.util.List<PlanReminder> findAll();

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
	public java.util.List<PlanReminder> findAll(int start, int end);

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
	public java.util.List<PlanReminder> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator);

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
	public java.util.List<PlanReminder> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanReminder>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan reminders from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan reminders.
	 *
	 * @return the number of plan reminders
	 */
	public int countAll();

}