/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanRoundLocalService}.
 *
 * @author Ayumi
 * @see PlanRoundLocalService
 * @generated
 */
public class PlanRoundLocalServiceWrapper
	implements PlanRoundLocalService, ServiceWrapper<PlanRoundLocalService> {

	public PlanRoundLocalServiceWrapper() {
		this(null);
	}

	public PlanRoundLocalServiceWrapper(
		PlanRoundLocalService planRoundLocalService) {

		_planRoundLocalService = planRoundLocalService;
	}

	/**
	 * Adds the plan round to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRound the plan round
	 * @return the plan round that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanRound addPlanRound(
		org.ayumi.plan.model.PlanRound planRound) {

		return _planRoundLocalService.addPlanRound(planRound);
	}

	@Override
	public org.ayumi.plan.model.view.RoundDetail addRound(
			long userId, long planEntryId,
			org.ayumi.plan.domain.inquiry.Round round)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.addRound(userId, planEntryId, round);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan round with the primary key. Does not add the plan round to the database.
	 *
	 * @param planRoundId the primary key for the new plan round
	 * @return the new plan round
	 */
	@Override
	public org.ayumi.plan.model.PlanRound createPlanRound(long planRoundId) {
		return _planRoundLocalService.createPlanRound(planRoundId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan round with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round that was removed
	 * @throws PortalException if a plan round with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanRound deletePlanRound(long planRoundId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.deletePlanRound(planRoundId);
	}

	/**
	 * Deletes the plan round from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRound the plan round
	 * @return the plan round that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanRound deletePlanRound(
		org.ayumi.plan.model.PlanRound planRound) {

		return _planRoundLocalService.deletePlanRound(planRound);
	}

	@Override
	public void deleteRound(long planRoundId, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planRoundLocalService.deleteRound(planRoundId, mvccVersion);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planRoundLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planRoundLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planRoundLocalService.dynamicQuery();
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

		return _planRoundLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanRoundModelImpl</code>.
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

		return _planRoundLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanRoundModelImpl</code>.
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

		return _planRoundLocalService.dynamicQuery(
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

		return _planRoundLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planRoundLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.view.RoundDetail extend(
			long userId, long planRoundId, String departmentCode,
			java.time.LocalDate dueDate, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.extend(
			userId, planRoundId, departmentCode, dueDate, reason);
	}

	@Override
	public org.ayumi.plan.model.PlanRound fetchPlanRound(long planRoundId) {
		return _planRoundLocalService.fetchPlanRound(planRoundId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planRoundLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planRoundLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planRoundLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan round with the primary key.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round
	 * @throws PortalException if a plan round with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanRound getPlanRound(long planRoundId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.getPlanRound(planRoundId);
	}

	/**
	 * Returns a range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of plan rounds
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanRound> getPlanRounds(
		int start, int end) {

		return _planRoundLocalService.getPlanRounds(start, end);
	}

	/**
	 * Returns the number of plan rounds.
	 *
	 * @return the number of plan rounds
	 */
	@Override
	public int getPlanRoundsCount() {
		return _planRoundLocalService.getPlanRoundsCount();
	}

	@Override
	public org.ayumi.plan.model.view.RoundDetail getRound(long planRoundId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.getRound(planRoundId);
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.RoundDetail> getRounds(
		long planEntryId) {

		return _planRoundLocalService.getRounds(planEntryId);
	}

	@Override
	public org.ayumi.plan.model.view.RoundDetail openRound(
			long userId, long planRoundId, long mvccVersion,
			java.util.Map<String, java.util.List<String>> members)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.openRound(
			userId, planRoundId, mvccVersion, members);
	}

	/**
	 * In one transaction: reports, answers, round and edition, or nothing of them.
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition publishRound(
			long userId, long planRoundId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.publishRound(
			userId, planRoundId, expectedDocumentVersion, announcement);
	}

	/**
	 * Updates the plan round in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRound the plan round
	 * @return the plan round that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanRound updatePlanRound(
		org.ayumi.plan.model.PlanRound planRound) {

		return _planRoundLocalService.updatePlanRound(planRound);
	}

	/**
	 * Of an open round, what departments have been told stays: year, days of reference, form.
	 */
	@Override
	public org.ayumi.plan.model.view.RoundDetail updateRound(
			long userId, long planRoundId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.Round round)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planRoundLocalService.updateRound(
			userId, planRoundId, mvccVersion, round);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planRoundLocalService.getBasePersistence();
	}

	@Override
	public PlanRoundLocalService getWrappedService() {
		return _planRoundLocalService;
	}

	@Override
	public void setWrappedService(PlanRoundLocalService planRoundLocalService) {
		_planRoundLocalService = planRoundLocalService;
	}

	private PlanRoundLocalService _planRoundLocalService;

}