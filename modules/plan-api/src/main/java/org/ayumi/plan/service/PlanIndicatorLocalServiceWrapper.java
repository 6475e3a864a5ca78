/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanIndicatorLocalService}.
 *
 * @author Ayumi
 * @see PlanIndicatorLocalService
 * @generated
 */
public class PlanIndicatorLocalServiceWrapper
	implements PlanIndicatorLocalService,
			   ServiceWrapper<PlanIndicatorLocalService> {

	public PlanIndicatorLocalServiceWrapper() {
		this(null);
	}

	public PlanIndicatorLocalServiceWrapper(
		PlanIndicatorLocalService planIndicatorLocalService) {

		_planIndicatorLocalService = planIndicatorLocalService;
	}

	@Override
	public String addIndicator(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Indicator indicator)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorLocalService.addIndicator(
			userId, planEntryId, indicator);
	}

	/**
	 * Adds the plan indicator to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanIndicatorLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planIndicator the plan indicator
	 * @return the plan indicator that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanIndicator addPlanIndicator(
		org.ayumi.plan.model.PlanIndicator planIndicator) {

		return _planIndicatorLocalService.addPlanIndicator(planIndicator);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan indicator with the primary key. Does not add the plan indicator to the database.
	 *
	 * @param planIndicatorId the primary key for the new plan indicator
	 * @return the new plan indicator
	 */
	@Override
	public org.ayumi.plan.model.PlanIndicator createPlanIndicator(
		long planIndicatorId) {

		return _planIndicatorLocalService.createPlanIndicator(planIndicatorId);
	}

	@Override
	public void deleteIndicator(
			long userId, long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planIndicatorLocalService.deleteIndicator(
			userId, planEntryId, code, mvccVersion);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan indicator with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanIndicatorLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator that was removed
	 * @throws PortalException if a plan indicator with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanIndicator deletePlanIndicator(
			long planIndicatorId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorLocalService.deletePlanIndicator(planIndicatorId);
	}

	/**
	 * Deletes the plan indicator from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanIndicatorLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planIndicator the plan indicator
	 * @return the plan indicator that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanIndicator deletePlanIndicator(
		org.ayumi.plan.model.PlanIndicator planIndicator) {

		return _planIndicatorLocalService.deletePlanIndicator(planIndicator);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planIndicatorLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planIndicatorLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planIndicatorLocalService.dynamicQuery();
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

		return _planIndicatorLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanIndicatorModelImpl</code>.
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

		return _planIndicatorLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanIndicatorModelImpl</code>.
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

		return _planIndicatorLocalService.dynamicQuery(
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

		return _planIndicatorLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planIndicatorLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanIndicator fetchPlanIndicator(
		long planIndicatorId) {

		return _planIndicatorLocalService.fetchPlanIndicator(planIndicatorId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planIndicatorLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planIndicatorLocalService.getIndexableActionableDynamicQuery();
	}

	@Override
	public org.ayumi.plan.domain.Indicator getIndicator(
			long planEntryId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorLocalService.getIndicator(planEntryId, code);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planIndicatorLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan indicator with the primary key.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator
	 * @throws PortalException if a plan indicator with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanIndicator getPlanIndicator(
			long planIndicatorId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planIndicatorLocalService.getPlanIndicator(planIndicatorId);
	}

	/**
	 * Returns a range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @return the range of plan indicators
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanIndicator> getPlanIndicators(
		int start, int end) {

		return _planIndicatorLocalService.getPlanIndicators(start, end);
	}

	/**
	 * Returns the number of plan indicators.
	 *
	 * @return the number of plan indicators
	 */
	@Override
	public int getPlanIndicatorsCount() {
		return _planIndicatorLocalService.getPlanIndicatorsCount();
	}

	@Override
	public void moveIndicator(
			long userId, long planEntryId, String code, String headingCode,
			String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planIndicatorLocalService.moveIndicator(
			userId, planEntryId, code, headingCode, beforeCode);
	}

	@Override
	public void setActuals(
			long userId, long planEntryId, String code, long mvccVersion,
			java.util.List<org.ayumi.plan.domain.IndicatorValue> actuals)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planIndicatorLocalService.setActuals(
			userId, planEntryId, code, mvccVersion, actuals);
	}

	@Override
	public void updateIndicator(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Indicator indicator)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planIndicatorLocalService.updateIndicator(
			userId, planEntryId, code, mvccVersion, indicator);
	}

	/**
	 * Updates the plan indicator in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanIndicatorLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planIndicator the plan indicator
	 * @return the plan indicator that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanIndicator updatePlanIndicator(
		org.ayumi.plan.model.PlanIndicator planIndicator) {

		return _planIndicatorLocalService.updatePlanIndicator(planIndicator);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planIndicatorLocalService.getBasePersistence();
	}

	@Override
	public PlanIndicatorLocalService getWrappedService() {
		return _planIndicatorLocalService;
	}

	@Override
	public void setWrappedService(
		PlanIndicatorLocalService planIndicatorLocalService) {

		_planIndicatorLocalService = planIndicatorLocalService;
	}

	private PlanIndicatorLocalService _planIndicatorLocalService;

}