/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanEditionLocalService}.
 *
 * @author Ayumi
 * @see PlanEditionLocalService
 * @generated
 */
public class PlanEditionLocalServiceWrapper
	implements PlanEditionLocalService,
			   ServiceWrapper<PlanEditionLocalService> {

	public PlanEditionLocalServiceWrapper() {
		this(null);
	}

	public PlanEditionLocalServiceWrapper(
		PlanEditionLocalService planEditionLocalService) {

		_planEditionLocalService = planEditionLocalService;
	}

	/**
	 * Adds the plan edition to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEditionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEdition the plan edition
	 * @return the plan edition that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition addPlanEdition(
		org.ayumi.plan.model.PlanEdition planEdition) {

		return _planEditionLocalService.addPlanEdition(planEdition);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan edition with the primary key. Does not add the plan edition to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition
	 * @return the new plan edition
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition createPlanEdition(
		long planEditionId) {

		return _planEditionLocalService.createPlanEdition(planEditionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the plan edition with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEditionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition that was removed
	 * @throws PortalException if a plan edition with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition deletePlanEdition(
			long planEditionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.deletePlanEdition(planEditionId);
	}

	/**
	 * Deletes the plan edition from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEditionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEdition the plan edition
	 * @return the plan edition that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition deletePlanEdition(
		org.ayumi.plan.model.PlanEdition planEdition) {

		return _planEditionLocalService.deletePlanEdition(planEdition);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planEditionLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planEditionLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planEditionLocalService.dynamicQuery();
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

		return _planEditionLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEditionModelImpl</code>.
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

		return _planEditionLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEditionModelImpl</code>.
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

		return _planEditionLocalService.dynamicQuery(
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

		return _planEditionLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planEditionLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanEdition fetchPlanEdition(
		long planEditionId) {

		return _planEditionLocalService.fetchPlanEdition(planEditionId);
	}

	/**
	 * Returns the plan edition matching the UUID and group.
	 *
	 * @param uuid the plan edition's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition fetchPlanEditionByUuidAndGroupId(
		String uuid, long groupId) {

		return _planEditionLocalService.fetchPlanEditionByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planEditionLocalService.getActionableDynamicQuery();
	}

	/**
	 * Parsed once; held in memory after that.
	 */
	@Override
	public org.ayumi.plan.domain.PlanIndex getEditionIndex(long editionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.getEditionIndex(editionId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _planEditionLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planEditionLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * The newest that the public may read.
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition getLatestEdition(
			long groupId, String planCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.getLatestEdition(groupId, planCode);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planEditionLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan edition with the primary key.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition
	 * @throws PortalException if a plan edition with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition getPlanEdition(long planEditionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.getPlanEdition(planEditionId);
	}

	/**
	 * Returns the plan edition matching the UUID and group.
	 *
	 * @param uuid the plan edition's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan edition
	 * @throws PortalException if a matching plan edition could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition getPlanEditionByUuidAndGroupId(
			String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.getPlanEditionByUuidAndGroupId(
			uuid, groupId);
	}

	/**
	 * Returns a range of all the plan editions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of plan editions
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanEdition> getPlanEditions(
		int start, int end) {

		return _planEditionLocalService.getPlanEditions(start, end);
	}

	/**
	 * Returns all the plan editions matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan editions
	 * @param companyId the primary key of the company
	 * @return the matching plan editions, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanEdition>
		getPlanEditionsByUuidAndCompanyId(String uuid, long companyId) {

		return _planEditionLocalService.getPlanEditionsByUuidAndCompanyId(
			uuid, companyId);
	}

	/**
	 * Returns a range of plan editions matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan editions
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching plan editions, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanEdition>
		getPlanEditionsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<org.ayumi.plan.model.PlanEdition> orderByComparator) {

		return _planEditionLocalService.getPlanEditionsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of plan editions.
	 *
	 * @return the number of plan editions
	 */
	@Override
	public int getPlanEditionsCount() {
		return _planEditionLocalService.getPlanEditionsCount();
	}

	@Override
	public boolean isPublic(org.ayumi.plan.model.PlanEdition edition) {
		return _planEditionLocalService.isPublic(edition);
	}

	@Override
	public org.ayumi.plan.model.PlanEdition publish(
			long userId, long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.publish(
			userId, planEntryId, expectedDocumentVersion, announcement);
	}

	@Override
	public org.ayumi.plan.model.PlanEdition republish(
			long userId, long editionId,
			org.ayumi.plan.model.view.Announcement announcement)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.republish(
			userId, editionId, announcement);
	}

	/**
	 * Updates the plan edition in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEditionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEdition the plan edition
	 * @return the plan edition that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanEdition updatePlanEdition(
		org.ayumi.plan.model.PlanEdition planEdition) {

		return _planEditionLocalService.updatePlanEdition(planEdition);
	}

	@Override
	public org.ayumi.plan.model.PlanEdition updateStatus(
			long userId, long editionId, int status)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEditionLocalService.updateStatus(userId, editionId, status);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planEditionLocalService.getBasePersistence();
	}

	@Override
	public PlanEditionLocalService getWrappedService() {
		return _planEditionLocalService;
	}

	@Override
	public void setWrappedService(
		PlanEditionLocalService planEditionLocalService) {

		_planEditionLocalService = planEditionLocalService;
	}

	private PlanEditionLocalService _planEditionLocalService;

}