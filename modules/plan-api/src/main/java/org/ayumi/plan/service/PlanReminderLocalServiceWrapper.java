/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanReminderLocalService}.
 *
 * @author Ayumi
 * @see PlanReminderLocalService
 * @generated
 */
public class PlanReminderLocalServiceWrapper
	implements PlanReminderLocalService,
			   ServiceWrapper<PlanReminderLocalService> {

	public PlanReminderLocalServiceWrapper() {
		this(null);
	}

	public PlanReminderLocalServiceWrapper(
		PlanReminderLocalService planReminderLocalService) {

		_planReminderLocalService = planReminderLocalService;
	}

	/**
	 * Adds the plan reminder to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planReminder the plan reminder
	 * @return the plan reminder that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanReminder addPlanReminder(
		org.ayumi.plan.model.PlanReminder planReminder) {

		return _planReminderLocalService.addPlanReminder(planReminder);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planReminderLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan reminder with the primary key. Does not add the plan reminder to the database.
	 *
	 * @param planReminderId the primary key for the new plan reminder
	 * @return the new plan reminder
	 */
	@Override
	public org.ayumi.plan.model.PlanReminder createPlanReminder(
		long planReminderId) {

		return _planReminderLocalService.createPlanReminder(planReminderId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planReminderLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder that was removed
	 * @throws PortalException if a plan reminder with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanReminder deletePlanReminder(
			long planReminderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planReminderLocalService.deletePlanReminder(planReminderId);
	}

	/**
	 * Deletes the plan reminder from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planReminder the plan reminder
	 * @return the plan reminder that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanReminder deletePlanReminder(
		org.ayumi.plan.model.PlanReminder planReminder) {

		return _planReminderLocalService.deletePlanReminder(planReminder);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planReminderLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planReminderLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planReminderLocalService.dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _planReminderLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _planReminderLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _planReminderLocalService.dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _planReminderLocalService.dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return _planReminderLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanReminder fetchPlanReminder(
		long planReminderId) {

		return _planReminderLocalService.fetchPlanReminder(planReminderId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planReminderLocalService.getActionableDynamicQuery();
	}

	/**
	 * What is to be sent on that day and has not been, for all open rounds of all sites.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.view.Reminder> getDue(
			java.time.LocalDate today)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planReminderLocalService.getDue(today);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planReminderLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planReminderLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planReminderLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan reminder with the primary key.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder
	 * @throws PortalException if a plan reminder with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanReminder getPlanReminder(
			long planReminderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planReminderLocalService.getPlanReminder(planReminderId);
	}

	/**
	 * Returns a range of all the plan reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @return the range of plan reminders
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanReminder> getPlanReminders(
		int start, int end) {

		return _planReminderLocalService.getPlanReminders(start, end);
	}

	/**
	 * Returns the number of plan reminders.
	 *
	 * @return the number of plan reminders
	 */
	@Override
	public int getPlanRemindersCount() {
		return _planReminderLocalService.getPlanRemindersCount();
	}

	/**
	 * What has been sent in a round, in order.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanReminder> getReminders(
		long planRoundId) {

		return _planReminderLocalService.getReminders(planRoundId);
	}

	/**
	 * Notes that it is sent and sends it, both or neither; does nothing if it was noted before. Of
	 * two nodes that send the same one at once one fails here. The mail leaves when the note is
	 * stored.
	 */
	@Override
	public void send(org.ayumi.plan.model.view.Reminder reminder)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planReminderLocalService.send(reminder);
	}

	/**
	 * Updates the plan reminder in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planReminder the plan reminder
	 * @return the plan reminder that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanReminder updatePlanReminder(
		org.ayumi.plan.model.PlanReminder planReminder) {

		return _planReminderLocalService.updatePlanReminder(planReminder);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planReminderLocalService.getBasePersistence();
	}

	@Override
	public PlanReminderLocalService getWrappedService() {
		return _planReminderLocalService;
	}

	@Override
	public void setWrappedService(
		PlanReminderLocalService planReminderLocalService) {

		_planReminderLocalService = planReminderLocalService;
	}

	private PlanReminderLocalService _planReminderLocalService;

}