/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanHeadingLocalService}.
 *
 * @author Ayumi
 * @see PlanHeadingLocalService
 * @generated
 */
public class PlanHeadingLocalServiceWrapper
	implements PlanHeadingLocalService,
			   ServiceWrapper<PlanHeadingLocalService> {

	public PlanHeadingLocalServiceWrapper() {
		this(null);
	}

	public PlanHeadingLocalServiceWrapper(
		PlanHeadingLocalService planHeadingLocalService) {

		_planHeadingLocalService = planHeadingLocalService;
	}

	@Override
	public org.ayumi.plan.model.view.HeadingDetail addHeading(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Heading heading)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.addHeading(
			userId, planEntryId, heading);
	}

	/**
	 * Adds the plan heading to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanHeadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planHeading the plan heading
	 * @return the plan heading that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanHeading addPlanHeading(
		org.ayumi.plan.model.PlanHeading planHeading) {

		return _planHeadingLocalService.addPlanHeading(planHeading);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan heading with the primary key. Does not add the plan heading to the database.
	 *
	 * @param planHeadingId the primary key for the new plan heading
	 * @return the new plan heading
	 */
	@Override
	public org.ayumi.plan.model.PlanHeading createPlanHeading(
		long planHeadingId) {

		return _planHeadingLocalService.createPlanHeading(planHeadingId);
	}

	@Override
	public void deleteHeading(
			long userId, long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planHeadingLocalService.deleteHeading(
			userId, planEntryId, code, mvccVersion);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan heading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanHeadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading that was removed
	 * @throws PortalException if a plan heading with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanHeading deletePlanHeading(
			long planHeadingId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.deletePlanHeading(planHeadingId);
	}

	/**
	 * Deletes the plan heading from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanHeadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planHeading the plan heading
	 * @return the plan heading that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanHeading deletePlanHeading(
		org.ayumi.plan.model.PlanHeading planHeading) {

		return _planHeadingLocalService.deletePlanHeading(planHeading);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planHeadingLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planHeadingLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planHeadingLocalService.dynamicQuery();
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

		return _planHeadingLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanHeadingModelImpl</code>.
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

		return _planHeadingLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanHeadingModelImpl</code>.
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

		return _planHeadingLocalService.dynamicQuery(
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

		return _planHeadingLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planHeadingLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanHeading fetchPlanHeading(
		long planHeadingId) {

		return _planHeadingLocalService.fetchPlanHeading(planHeadingId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planHeadingLocalService.getActionableDynamicQuery();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.HeadingDetail> getHeadings(
			long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.getHeadings(planEntryId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planHeadingLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planHeadingLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan heading with the primary key.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading
	 * @throws PortalException if a plan heading with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanHeading getPlanHeading(long planHeadingId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.getPlanHeading(planHeadingId);
	}

	/**
	 * Returns a range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @return the range of plan headings
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanHeading> getPlanHeadings(
		int start, int end) {

		return _planHeadingLocalService.getPlanHeadings(start, end);
	}

	/**
	 * Returns the number of plan headings.
	 *
	 * @return the number of plan headings
	 */
	@Override
	public int getPlanHeadingsCount() {
		return _planHeadingLocalService.getPlanHeadingsCount();
	}

	@Override
	public void moveHeading(
			long userId, long planEntryId, String code, String parentCode,
			String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planHeadingLocalService.moveHeading(
			userId, planEntryId, code, parentCode, beforeCode);
	}

	@Override
	public org.ayumi.plan.model.view.HeadingDetail updateHeading(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Heading heading)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planHeadingLocalService.updateHeading(
			userId, planEntryId, code, mvccVersion, heading);
	}

	/**
	 * Updates the plan heading in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanHeadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planHeading the plan heading
	 * @return the plan heading that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanHeading updatePlanHeading(
		org.ayumi.plan.model.PlanHeading planHeading) {

		return _planHeadingLocalService.updatePlanHeading(planHeading);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planHeadingLocalService.getBasePersistence();
	}

	@Override
	public PlanHeadingLocalService getWrappedService() {
		return _planHeadingLocalService;
	}

	@Override
	public void setWrappedService(
		PlanHeadingLocalService planHeadingLocalService) {

		_planHeadingLocalService = planHeadingLocalService;
	}

	private PlanHeadingLocalService _planHeadingLocalService;

}