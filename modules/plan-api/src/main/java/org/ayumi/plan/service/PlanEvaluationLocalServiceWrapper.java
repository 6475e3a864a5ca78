/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanEvaluationLocalService}.
 *
 * @author Ayumi
 * @see PlanEvaluationLocalService
 * @generated
 */
public class PlanEvaluationLocalServiceWrapper
	implements PlanEvaluationLocalService,
			   ServiceWrapper<PlanEvaluationLocalService> {

	public PlanEvaluationLocalServiceWrapper() {
		this(null);
	}

	public PlanEvaluationLocalServiceWrapper(
		PlanEvaluationLocalService planEvaluationLocalService) {

		_planEvaluationLocalService = planEvaluationLocalService;
	}

	@Override
	public org.ayumi.plan.model.view.EvaluationDetail addEvaluation(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Evaluation evaluation)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.addEvaluation(
			userId, planEntryId, evaluation);
	}

	/**
	 * Adds the plan evaluation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluation the plan evaluation
	 * @return the plan evaluation that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanEvaluation addPlanEvaluation(
		org.ayumi.plan.model.PlanEvaluation planEvaluation) {

		return _planEvaluationLocalService.addPlanEvaluation(planEvaluation);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan evaluation with the primary key. Does not add the plan evaluation to the database.
	 *
	 * @param planEvaluationId the primary key for the new plan evaluation
	 * @return the new plan evaluation
	 */
	@Override
	public org.ayumi.plan.model.PlanEvaluation createPlanEvaluation(
		long planEvaluationId) {

		return _planEvaluationLocalService.createPlanEvaluation(
			planEvaluationId);
	}

	@Override
	public void deleteEvaluation(
			long userId, long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planEvaluationLocalService.deleteEvaluation(
			userId, planEntryId, code, mvccVersion);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan evaluation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation that was removed
	 * @throws PortalException if a plan evaluation with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEvaluation deletePlanEvaluation(
			long planEvaluationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.deletePlanEvaluation(
			planEvaluationId);
	}

	/**
	 * Deletes the plan evaluation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluation the plan evaluation
	 * @return the plan evaluation that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanEvaluation deletePlanEvaluation(
		org.ayumi.plan.model.PlanEvaluation planEvaluation) {

		return _planEvaluationLocalService.deletePlanEvaluation(planEvaluation);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planEvaluationLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planEvaluationLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planEvaluationLocalService.dynamicQuery();
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

		return _planEvaluationLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEvaluationModelImpl</code>.
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

		return _planEvaluationLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEvaluationModelImpl</code>.
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

		return _planEvaluationLocalService.dynamicQuery(
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

		return _planEvaluationLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planEvaluationLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanEvaluation fetchPlanEvaluation(
		long planEvaluationId) {

		return _planEvaluationLocalService.fetchPlanEvaluation(
			planEvaluationId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planEvaluationLocalService.getActionableDynamicQuery();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.EvaluationDetail>
			getEvaluations(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.getEvaluations(planEntryId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planEvaluationLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planEvaluationLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan evaluation with the primary key.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation
	 * @throws PortalException if a plan evaluation with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEvaluation getPlanEvaluation(
			long planEvaluationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.getPlanEvaluation(planEvaluationId);
	}

	/**
	 * Returns a range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of plan evaluations
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanEvaluation>
		getPlanEvaluations(int start, int end) {

		return _planEvaluationLocalService.getPlanEvaluations(start, end);
	}

	/**
	 * Returns the number of plan evaluations.
	 *
	 * @return the number of plan evaluations
	 */
	@Override
	public int getPlanEvaluationsCount() {
		return _planEvaluationLocalService.getPlanEvaluationsCount();
	}

	@Override
	public void moveEvaluation(
			long userId, long planEntryId, String code, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planEvaluationLocalService.moveEvaluation(
			userId, planEntryId, code, beforeCode);
	}

	@Override
	public org.ayumi.plan.model.view.EvaluationDetail updateEvaluation(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Evaluation evaluation)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEvaluationLocalService.updateEvaluation(
			userId, planEntryId, code, mvccVersion, evaluation);
	}

	/**
	 * Updates the plan evaluation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluation the plan evaluation
	 * @return the plan evaluation that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanEvaluation updatePlanEvaluation(
		org.ayumi.plan.model.PlanEvaluation planEvaluation) {

		return _planEvaluationLocalService.updatePlanEvaluation(planEvaluation);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planEvaluationLocalService.getBasePersistence();
	}

	@Override
	public PlanEvaluationLocalService getWrappedService() {
		return _planEvaluationLocalService;
	}

	@Override
	public void setWrappedService(
		PlanEvaluationLocalService planEvaluationLocalService) {

		_planEvaluationLocalService = planEvaluationLocalService;
	}

	private PlanEvaluationLocalService _planEvaluationLocalService;

}