/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanDraftLocalService}.
 *
 * @author Ayumi
 * @see PlanDraftLocalService
 * @generated
 */
public class PlanDraftLocalServiceWrapper
	implements PlanDraftLocalService, ServiceWrapper<PlanDraftLocalService> {

	public PlanDraftLocalServiceWrapper() {
		this(null);
	}

	public PlanDraftLocalServiceWrapper(
		PlanDraftLocalService planDraftLocalService) {

		_planDraftLocalService = planDraftLocalService;
	}

	/**
	 * Adds the plan draft to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDraftLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDraft the plan draft
	 * @return the plan draft that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanDraft addPlanDraft(
		org.ayumi.plan.model.PlanDraft planDraft) {

		return _planDraftLocalService.addPlanDraft(planDraft);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan draft with the primary key. Does not add the plan draft to the database.
	 *
	 * @param planDraftId the primary key for the new plan draft
	 * @return the new plan draft
	 */
	@Override
	public org.ayumi.plan.model.PlanDraft createPlanDraft(long planDraftId) {
		return _planDraftLocalService.createPlanDraft(planDraftId);
	}

	@Override
	public void deleteDraft(long userId, long planEntryId, String code) {
		_planDraftLocalService.deleteDraft(userId, planEntryId, code);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan draft with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDraftLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft that was removed
	 * @throws PortalException if a plan draft with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanDraft deletePlanDraft(long planDraftId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftLocalService.deletePlanDraft(planDraftId);
	}

	/**
	 * Deletes the plan draft from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDraftLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDraft the plan draft
	 * @return the plan draft that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanDraft deletePlanDraft(
		org.ayumi.plan.model.PlanDraft planDraft) {

		return _planDraftLocalService.deletePlanDraft(planDraft);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planDraftLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planDraftLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planDraftLocalService.dynamicQuery();
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

		return _planDraftLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanDraftModelImpl</code>.
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

		return _planDraftLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanDraftModelImpl</code>.
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

		return _planDraftLocalService.dynamicQuery(
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

		return _planDraftLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planDraftLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanDraft fetchPlanDraft(long planDraftId) {
		return _planDraftLocalService.fetchPlanDraft(planDraftId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planDraftLocalService.getActionableDynamicQuery();
	}

	@Override
	public java.util.Optional<org.ayumi.plan.model.view.ItemDraft> getDraft(
		long userId, long planEntryId, String code) {

		return _planDraftLocalService.getDraft(userId, planEntryId, code);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planDraftLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planDraftLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan draft with the primary key.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft
	 * @throws PortalException if a plan draft with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanDraft getPlanDraft(long planDraftId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftLocalService.getPlanDraft(planDraftId);
	}

	/**
	 * Returns a range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of plan drafts
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanDraft> getPlanDrafts(
		int start, int end) {

		return _planDraftLocalService.getPlanDrafts(start, end);
	}

	/**
	 * Returns the number of plan drafts.
	 *
	 * @return the number of plan drafts
	 */
	@Override
	public int getPlanDraftsCount() {
		return _planDraftLocalService.getPlanDraftsCount();
	}

	@Override
	public org.ayumi.plan.model.view.ItemDraft saveDraft(
			long userId, long planEntryId, String code, long mvccVersion,
			String json)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDraftLocalService.saveDraft(
			userId, planEntryId, code, mvccVersion, json);
	}

	/**
	 * Updates the plan draft in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDraftLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDraft the plan draft
	 * @return the plan draft that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanDraft updatePlanDraft(
		org.ayumi.plan.model.PlanDraft planDraft) {

		return _planDraftLocalService.updatePlanDraft(planDraft);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planDraftLocalService.getBasePersistence();
	}

	@Override
	public PlanDraftLocalService getWrappedService() {
		return _planDraftLocalService;
	}

	@Override
	public void setWrappedService(PlanDraftLocalService planDraftLocalService) {
		_planDraftLocalService = planDraftLocalService;
	}

	private PlanDraftLocalService _planDraftLocalService;

}