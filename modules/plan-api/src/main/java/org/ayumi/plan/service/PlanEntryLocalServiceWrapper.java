/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanEntryLocalService}.
 *
 * @author Ayumi
 * @see PlanEntryLocalService
 * @generated
 */
public class PlanEntryLocalServiceWrapper
	implements PlanEntryLocalService, ServiceWrapper<PlanEntryLocalService> {

	public PlanEntryLocalServiceWrapper() {
		this(null);
	}

	public PlanEntryLocalServiceWrapper(
		PlanEntryLocalService planEntryLocalService) {

		_planEntryLocalService = planEntryLocalService;
	}

	@Override
	public org.ayumi.plan.model.PlanEntry addPlanEntry(
			long userId, long groupId, org.ayumi.plan.domain.PlanHead head,
			java.util.List<org.ayumi.plan.domain.Level> levels)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.addPlanEntry(
			userId, groupId, head, levels);
	}

	/**
	 * Adds the plan entry to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntry the plan entry
	 * @return the plan entry that was added
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry addPlanEntry(
		org.ayumi.plan.model.PlanEntry planEntry) {

		return _planEntryLocalService.addPlanEntry(planEntry);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan entry with the primary key. Does not add the plan entry to the database.
	 *
	 * @param planEntryId the primary key for the new plan entry
	 * @return the new plan entry
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry createPlanEntry(long planEntryId) {
		return _planEntryLocalService.createPlanEntry(planEntryId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public void deletePlan(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planEntryLocalService.deletePlan(planEntryId);
	}

	/**
	 * Deletes the plan entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry that was removed
	 * @throws PortalException if a plan entry with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry deletePlanEntry(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.deletePlanEntry(planEntryId);
	}

	/**
	 * Deletes the plan entry from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntry the plan entry
	 * @return the plan entry that was removed
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry deletePlanEntry(
		org.ayumi.plan.model.PlanEntry planEntry) {

		return _planEntryLocalService.deletePlanEntry(planEntry);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planEntryLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planEntryLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planEntryLocalService.dynamicQuery();
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

		return _planEntryLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEntryModelImpl</code>.
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

		return _planEntryLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEntryModelImpl</code>.
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

		return _planEntryLocalService.dynamicQuery(
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

		return _planEntryLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planEntryLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanEntry fetchPlanEntry(long planEntryId) {
		return _planEntryLocalService.fetchPlanEntry(planEntryId);
	}

	@Override
	public org.ayumi.plan.model.PlanEntry fetchPlanEntryByExternalReferenceCode(
		String externalReferenceCode, long groupId) {

		return _planEntryLocalService.fetchPlanEntryByExternalReferenceCode(
			externalReferenceCode, groupId);
	}

	/**
	 * Returns the plan entry matching the UUID and group.
	 *
	 * @param uuid the plan entry's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry fetchPlanEntryByUuidAndGroupId(
		String uuid, long groupId) {

		return _planEntryLocalService.fetchPlanEntryByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planEntryLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _planEntryLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planEntryLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planEntryLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.getPersistedModel(primaryKeyObj);
	}

	@Override
	public org.ayumi.plan.domain.PlanDocument getPlanDocument(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.getPlanDocument(planEntryId);
	}

	/**
	 * Returns a range of all the plan entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @return the range of plan entries
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanEntry> getPlanEntries(
		int start, int end) {

		return _planEntryLocalService.getPlanEntries(start, end);
	}

	@Override
	public java.util.List<org.ayumi.plan.model.PlanEntry> getPlanEntries(
		long groupId) {

		return _planEntryLocalService.getPlanEntries(groupId);
	}

	/**
	 * Returns all the plan entries matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan entries
	 * @param companyId the primary key of the company
	 * @return the matching plan entries, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanEntry>
		getPlanEntriesByUuidAndCompanyId(String uuid, long companyId) {

		return _planEntryLocalService.getPlanEntriesByUuidAndCompanyId(
			uuid, companyId);
	}

	/**
	 * Returns a range of plan entries matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan entries
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching plan entries, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<org.ayumi.plan.model.PlanEntry>
		getPlanEntriesByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<org.ayumi.plan.model.PlanEntry> orderByComparator) {

		return _planEntryLocalService.getPlanEntriesByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of plan entries.
	 *
	 * @return the number of plan entries
	 */
	@Override
	public int getPlanEntriesCount() {
		return _planEntryLocalService.getPlanEntriesCount();
	}

	/**
	 * Returns the plan entry with the primary key.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry
	 * @throws PortalException if a plan entry with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry getPlanEntry(long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.getPlanEntry(planEntryId);
	}

	@Override
	public org.ayumi.plan.model.PlanEntry getPlanEntryByExternalReferenceCode(
			String externalReferenceCode, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.getPlanEntryByExternalReferenceCode(
			externalReferenceCode, groupId);
	}

	/**
	 * Returns the plan entry matching the UUID and group.
	 *
	 * @param uuid the plan entry's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan entry
	 * @throws PortalException if a matching plan entry could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry getPlanEntryByUuidAndGroupId(
			String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.getPlanEntryByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public org.ayumi.plan.model.PlanEntry importPlan(
			long userId, long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.domain.PlanDocument document, String source)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.importPlan(
			userId, planEntryId, expectedDocumentVersion, document, source);
	}

	@Override
	public org.ayumi.plan.model.PlanEntry setTerms(
			long userId, long planEntryId, long headVersion,
			java.util.List<org.ayumi.plan.domain.Term> terms)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.setTerms(
			userId, planEntryId, headVersion, terms);
	}

	@Override
	public org.ayumi.plan.model.PlanEntry updatePlanEntry(
			long userId, long planEntryId, long headVersion,
			org.ayumi.plan.domain.PlanHead head,
			java.util.List<org.ayumi.plan.domain.Level> levels)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planEntryLocalService.updatePlanEntry(
			userId, planEntryId, headVersion, head, levels);
	}

	/**
	 * Updates the plan entry in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntry the plan entry
	 * @return the plan entry that was updated
	 */
	@Override
	public org.ayumi.plan.model.PlanEntry updatePlanEntry(
		org.ayumi.plan.model.PlanEntry planEntry) {

		return _planEntryLocalService.updatePlanEntry(planEntry);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planEntryLocalService.getBasePersistence();
	}

	@Override
	public PlanEntryLocalService getWrappedService() {
		return _planEntryLocalService;
	}

	@Override
	public void setWrappedService(PlanEntryLocalService planEntryLocalService) {
		_planEntryLocalService = planEntryLocalService;
	}

	private PlanEntryLocalService _planEntryLocalService;

}