/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanColumnMappingLocalService}.
 *
 * @author Ayumi
 * @see PlanColumnMappingLocalService
 * @generated
 */
public class PlanColumnMappingLocalServiceWrapper
	implements PlanColumnMappingLocalService,
			   ServiceWrapper<PlanColumnMappingLocalService> {

	public PlanColumnMappingLocalServiceWrapper() {
		this(null);
	}

	public PlanColumnMappingLocalServiceWrapper(
		PlanColumnMappingLocalService planColumnMappingLocalService) {

		_planColumnMappingLocalService = planColumnMappingLocalService;
	}

	/**
	 * Adds the plan column mapping to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanColumnMappingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planColumnMapping the plan column mapping
	 * @return the plan column mapping that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanColumnMapping addPlanColumnMapping(
		org.ayumi.plan.model.PlanColumnMapping planColumnMapping) {

		return _planColumnMappingLocalService.addPlanColumnMapping(
			planColumnMapping);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Creates a new plan column mapping with the primary key. Does not add the plan column mapping to the database.
	 *
	 * @param planColumnMappingId the primary key for the new plan column mapping
	 * @return the new plan column mapping
	 */
	@Override
	public org.ayumi.plan.model.PlanColumnMapping createPlanColumnMapping(
		long planColumnMappingId) {

		return _planColumnMappingLocalService.createPlanColumnMapping(
			planColumnMappingId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingLocalService.deletePersistedModel(
			persistedModel);
	}

	/**
	 * Deletes the plan column mapping with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanColumnMappingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping that was removed
	 * @throws PortalException if a plan column mapping with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanColumnMapping deletePlanColumnMapping(
			long planColumnMappingId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingLocalService.deletePlanColumnMapping(
			planColumnMappingId);
	}

	/**
	 * Deletes the plan column mapping from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanColumnMappingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planColumnMapping the plan column mapping
	 * @return the plan column mapping that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanColumnMapping deletePlanColumnMapping(
		org.ayumi.plan.model.PlanColumnMapping planColumnMapping) {

		return _planColumnMappingLocalService.deletePlanColumnMapping(
			planColumnMapping);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planColumnMappingLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planColumnMappingLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planColumnMappingLocalService.dynamicQuery();
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

		return _planColumnMappingLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanColumnMappingModelImpl</code>.
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

		return _planColumnMappingLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanColumnMappingModelImpl</code>.
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

		return _planColumnMappingLocalService.dynamicQuery(
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

		return _planColumnMappingLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planColumnMappingLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanColumnMapping fetchPlanColumnMapping(
		long planColumnMappingId) {

		return _planColumnMappingLocalService.fetchPlanColumnMapping(
			planColumnMappingId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planColumnMappingLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planColumnMappingLocalService.
			getIndexableActionableDynamicQuery();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.SavedMapping> getMappings(
		long groupId, long planEntryId) {

		return _planColumnMappingLocalService.getMappings(groupId, planEntryId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planColumnMappingLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan column mapping with the primary key.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping
	 * @throws PortalException if a plan column mapping with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanColumnMapping getPlanColumnMapping(
			long planColumnMappingId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingLocalService.getPlanColumnMapping(
			planColumnMappingId);
	}

	/**
	 * Returns a range of all the plan column mappings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @return the range of plan column mappings
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanColumnMapping>
		getPlanColumnMappings(int start, int end) {

		return _planColumnMappingLocalService.getPlanColumnMappings(start, end);
	}

	/**
	 * Returns the number of plan column mappings.
	 *
	 * @return the number of plan column mappings
	 */
	@Override
	public int getPlanColumnMappingsCount() {
		return _planColumnMappingLocalService.getPlanColumnMappingsCount();
	}

	@Override
	public org.ayumi.plan.model.view.SavedMapping saveMapping(
			long userId, long groupId, long planEntryId, String name,
			String json)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planColumnMappingLocalService.saveMapping(
			userId, groupId, planEntryId, name, json);
	}

	/**
	 * Updates the plan column mapping in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanColumnMappingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planColumnMapping the plan column mapping
	 * @return the plan column mapping that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanColumnMapping updatePlanColumnMapping(
		org.ayumi.plan.model.PlanColumnMapping planColumnMapping) {

		return _planColumnMappingLocalService.updatePlanColumnMapping(
			planColumnMapping);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planColumnMappingLocalService.getBasePersistence();
	}

	@Override
	public PlanColumnMappingLocalService getWrappedService() {
		return _planColumnMappingLocalService;
	}

	@Override
	public void setWrappedService(
		PlanColumnMappingLocalService planColumnMappingLocalService) {

		_planColumnMappingLocalService = planColumnMappingLocalService;
	}

	private PlanColumnMappingLocalService _planColumnMappingLocalService;

}