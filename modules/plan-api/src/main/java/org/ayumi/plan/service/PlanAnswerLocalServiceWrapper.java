/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanAnswerLocalService}.
 *
 * @author Ayumi
 * @see PlanAnswerLocalService
 * @generated
 */
public class PlanAnswerLocalServiceWrapper
	implements PlanAnswerLocalService, ServiceWrapper<PlanAnswerLocalService> {

	public PlanAnswerLocalServiceWrapper() {
		this(null);
	}

	public PlanAnswerLocalServiceWrapper(
		PlanAnswerLocalService planAnswerLocalService) {

		_planAnswerLocalService = planAnswerLocalService;
	}

	/**
	 * @param roles those that the user has for the answer
	 * @param reason empty where none is asked for
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer act(
			long userId, long planAnswerId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.AnswerAct act, String reason,
			java.util.Set<org.ayumi.plan.domain.inquiry.AnswerRole> roles)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerLocalService.act(
			userId, planAnswerId, mvccVersion, act, reason, roles);
	}

	/**
	 * Adds the plan answer to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswer the plan answer
	 * @return the plan answer that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer addPlanAnswer(
		org.ayumi.plan.model.PlanAnswer planAnswer) {

		return _planAnswerLocalService.addPlanAnswer(planAnswer);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan answer with the primary key. Does not add the plan answer to the database.
	 *
	 * @param planAnswerId the primary key for the new plan answer
	 * @return the new plan answer
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer createPlanAnswer(long planAnswerId) {
		return _planAnswerLocalService.createPlanAnswer(planAnswerId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan answer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer that was removed
	 * @throws PortalException if a plan answer with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer deletePlanAnswer(long planAnswerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerLocalService.deletePlanAnswer(planAnswerId);
	}

	/**
	 * Deletes the plan answer from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswer the plan answer
	 * @return the plan answer that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer deletePlanAnswer(
		org.ayumi.plan.model.PlanAnswer planAnswer) {

		return _planAnswerLocalService.deletePlanAnswer(planAnswer);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planAnswerLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planAnswerLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planAnswerLocalService.dynamicQuery();
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

		return _planAnswerLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanAnswerModelImpl</code>.
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

		return _planAnswerLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanAnswerModelImpl</code>.
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

		return _planAnswerLocalService.dynamicQuery(
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

		return _planAnswerLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planAnswerLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanAnswer fetchPlanAnswer(long planAnswerId) {
		return _planAnswerLocalService.fetchPlanAnswer(planAnswerId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planAnswerLocalService.getActionableDynamicQuery();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.PlanAnswer> getAnswers(
		long planRoundId) {

		return _planAnswerLocalService.getAnswers(planRoundId);
	}

	/**
	 * Those of one content in a round, the lead's first.
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanAnswer> getAnswers(
		long planRoundId, String contentCode) {

		return _planAnswerLocalService.getAnswers(planRoundId, contentCode);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planAnswerLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planAnswerLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan answer with the primary key.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer
	 * @throws PortalException if a plan answer with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer getPlanAnswer(long planAnswerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerLocalService.getPlanAnswer(planAnswerId);
	}

	/**
	 * Returns a range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of plan answers
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanAnswer> getPlanAnswers(
		int start, int end) {

		return _planAnswerLocalService.getPlanAnswers(start, end);
	}

	/**
	 * Returns the number of plan answers.
	 *
	 * @return the number of plan answers
	 */
	@Override
	public int getPlanAnswersCount() {
		return _planAnswerLocalService.getPlanAnswersCount();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.AnswerStep> getSteps(
		long planAnswerId) {

		return _planAnswerLocalService.getSteps(planAnswerId);
	}

	/**
	 * @param roles those that the user has for the answer
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer saveAnswer(
			long userId, long planAnswerId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.Answer answer,
			java.util.Set<org.ayumi.plan.domain.inquiry.AnswerRole> roles)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planAnswerLocalService.saveAnswer(
			userId, planAnswerId, mvccVersion, answer, roles);
	}

	/**
	 * Updates the plan answer in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswer the plan answer
	 * @return the plan answer that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanAnswer updatePlanAnswer(
		org.ayumi.plan.model.PlanAnswer planAnswer) {

		return _planAnswerLocalService.updatePlanAnswer(planAnswer);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planAnswerLocalService.getBasePersistence();
	}

	@Override
	public PlanAnswerLocalService getWrappedService() {
		return _planAnswerLocalService;
	}

	@Override
	public void setWrappedService(
		PlanAnswerLocalService planAnswerLocalService) {

		_planAnswerLocalService = planAnswerLocalService;
	}

	private PlanAnswerLocalService _planAnswerLocalService;

}