/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanChangeLocalService}.
 *
 * @author Ayumi
 * @see PlanChangeLocalService
 * @generated
 */
public class PlanChangeLocalServiceWrapper
	implements PlanChangeLocalService, ServiceWrapper<PlanChangeLocalService> {

	public PlanChangeLocalServiceWrapper() {
		this(null);
	}

	public PlanChangeLocalServiceWrapper(
		PlanChangeLocalService planChangeLocalService) {

		_planChangeLocalService = planChangeLocalService;
	}

	/**
	 * Adds the plan change to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanChangeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planChange the plan change
	 * @return the plan change that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanChange addPlanChange(
		org.ayumi.plan.model.PlanChange planChange) {

		return _planChangeLocalService.addPlanChange(planChange);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planChangeLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan change with the primary key. Does not add the plan change to the database.
	 *
	 * @param planChangeId the primary key for the new plan change
	 * @return the new plan change
	 */
	@Override
	public org.ayumi.plan.model.PlanChange createPlanChange(long planChangeId) {
		return _planChangeLocalService.createPlanChange(planChangeId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planChangeLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan change with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanChangeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change that was removed
	 * @throws PortalException if a plan change with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanChange deletePlanChange(long planChangeId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planChangeLocalService.deletePlanChange(planChangeId);
	}

	/**
	 * Deletes the plan change from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanChangeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planChange the plan change
	 * @return the plan change that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanChange deletePlanChange(
		org.ayumi.plan.model.PlanChange planChange) {

		return _planChangeLocalService.deletePlanChange(planChange);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planChangeLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planChangeLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planChangeLocalService.dynamicQuery();
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

		return _planChangeLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanChangeModelImpl</code>.
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

		return _planChangeLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanChangeModelImpl</code>.
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

		return _planChangeLocalService.dynamicQuery(
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

		return _planChangeLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planChangeLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanChange fetchPlanChange(long planChangeId) {
		return _planChangeLocalService.fetchPlanChange(planChangeId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planChangeLocalService.getActionableDynamicQuery();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.Change> getChanges(
		long planEntryId, String code, int start, int end) {

		return _planChangeLocalService.getChanges(
			planEntryId, code, start, end);
	}

	@Override
	public int getChangesCount(long planEntryId, String code) {
		return _planChangeLocalService.getChangesCount(planEntryId, code);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planChangeLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planChangeLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planChangeLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan change with the primary key.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change
	 * @throws PortalException if a plan change with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanChange getPlanChange(long planChangeId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planChangeLocalService.getPlanChange(planChangeId);
	}

	/**
	 * Returns a range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of plan changes
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanChange> getPlanChanges(
		int start, int end) {

		return _planChangeLocalService.getPlanChanges(start, end);
	}

	/**
	 * Returns the number of plan changes.
	 *
	 * @return the number of plan changes
	 */
	@Override
	public int getPlanChangesCount() {
		return _planChangeLocalService.getPlanChangesCount();
	}

	/**
	 * Updates the plan change in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanChangeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planChange the plan change
	 * @return the plan change that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanChange updatePlanChange(
		org.ayumi.plan.model.PlanChange planChange) {

		return _planChangeLocalService.updatePlanChange(planChange);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planChangeLocalService.getBasePersistence();
	}

	@Override
	public PlanChangeLocalService getWrappedService() {
		return _planChangeLocalService;
	}

	@Override
	public void setWrappedService(
		PlanChangeLocalService planChangeLocalService) {

		_planChangeLocalService = planChangeLocalService;
	}

	private PlanChangeLocalService _planChangeLocalService;

}