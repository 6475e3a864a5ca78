/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanDepartmentLocalService}.
 *
 * @author Ayumi
 * @see PlanDepartmentLocalService
 * @generated
 */
public class PlanDepartmentLocalServiceWrapper
	implements PlanDepartmentLocalService,
			   ServiceWrapper<PlanDepartmentLocalService> {

	public PlanDepartmentLocalServiceWrapper() {
		this(null);
	}

	public PlanDepartmentLocalServiceWrapper(
		PlanDepartmentLocalService planDepartmentLocalService) {

		_planDepartmentLocalService = planDepartmentLocalService;
	}

	@Override
	public org.ayumi.plan.model.view.DepartmentDetail addDepartment(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Department department)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.addDepartment(
			userId, planEntryId, department);
	}

	/**
	 * Adds the plan department to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDepartmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDepartment the plan department
	 * @return the plan department that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanDepartment addPlanDepartment(
		org.ayumi.plan.model.PlanDepartment planDepartment) {

		return _planDepartmentLocalService.addPlanDepartment(planDepartment);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan department with the primary key. Does not add the plan department to the database.
	 *
	 * @param planDepartmentId the primary key for the new plan department
	 * @return the new plan department
	 */
	@Override
	public org.ayumi.plan.model.PlanDepartment createPlanDepartment(
		long planDepartmentId) {

		return _planDepartmentLocalService.createPlanDepartment(
			planDepartmentId);
	}

	@Override
	public void deleteDepartment(
			long userId, long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planDepartmentLocalService.deleteDepartment(
			userId, planEntryId, code, mvccVersion);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan department with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDepartmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department that was removed
	 * @throws PortalException if a plan department with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanDepartment deletePlanDepartment(
			long planDepartmentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.deletePlanDepartment(
			planDepartmentId);
	}

	/**
	 * Deletes the plan department from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDepartmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDepartment the plan department
	 * @return the plan department that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanDepartment deletePlanDepartment(
		org.ayumi.plan.model.PlanDepartment planDepartment) {

		return _planDepartmentLocalService.deletePlanDepartment(planDepartment);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planDepartmentLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planDepartmentLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planDepartmentLocalService.dynamicQuery();
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

		return _planDepartmentLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanDepartmentModelImpl</code>.
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

		return _planDepartmentLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanDepartmentModelImpl</code>.
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

		return _planDepartmentLocalService.dynamicQuery(
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

		return _planDepartmentLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planDepartmentLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanDepartment fetchPlanDepartment(
		long planDepartmentId) {

		return _planDepartmentLocalService.fetchPlanDepartment(
			planDepartmentId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planDepartmentLocalService.getActionableDynamicQuery();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.DepartmentDetail>
			getDepartments(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.getDepartments(planEntryId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planDepartmentLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planDepartmentLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan department with the primary key.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department
	 * @throws PortalException if a plan department with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanDepartment getPlanDepartment(
			long planDepartmentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.getPlanDepartment(planDepartmentId);
	}

	/**
	 * Returns a range of all the plan departments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @return the range of plan departments
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanDepartment>
		getPlanDepartments(int start, int end) {

		return _planDepartmentLocalService.getPlanDepartments(start, end);
	}

	/**
	 * Returns the number of plan departments.
	 *
	 * @return the number of plan departments
	 */
	@Override
	public int getPlanDepartmentsCount() {
		return _planDepartmentLocalService.getPlanDepartmentsCount();
	}

	@Override
	public void moveDepartment(
			long userId, long planEntryId, String code, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planDepartmentLocalService.moveDepartment(
			userId, planEntryId, code, beforeCode);
	}

	@Override
	public org.ayumi.plan.model.view.DepartmentDetail setUnits(
			long userId, long planEntryId, String code, long[] organizationIds,
			long[] userGroupIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.setUnits(
			userId, planEntryId, code, organizationIds, userGroupIds);
	}

	@Override
	public org.ayumi.plan.model.view.DepartmentDetail succeed(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.model.view.Succession succession)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.succeed(
			userId, planEntryId, code, mvccVersion, succession);
	}

	@Override
	public org.ayumi.plan.model.view.DepartmentDetail updateDepartment(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Department department)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planDepartmentLocalService.updateDepartment(
			userId, planEntryId, code, mvccVersion, department);
	}

	/**
	 * Updates the plan department in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanDepartmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planDepartment the plan department
	 * @return the plan department that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanDepartment updatePlanDepartment(
		org.ayumi.plan.model.PlanDepartment planDepartment) {

		return _planDepartmentLocalService.updatePlanDepartment(planDepartment);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planDepartmentLocalService.getBasePersistence();
	}

	@Override
	public PlanDepartmentLocalService getWrappedService() {
		return _planDepartmentLocalService;
	}

	@Override
	public void setWrappedService(
		PlanDepartmentLocalService planDepartmentLocalService) {

		_planDepartmentLocalService = planDepartmentLocalService;
	}

	private PlanDepartmentLocalService _planDepartmentLocalService;

}