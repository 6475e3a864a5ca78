/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import org.ayumi.plan.model.PlanEntry;

/**
 * Provides the local service utility for PlanEntry. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanEntryLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanEntryLocalService
 * @generated
 */
public class PlanEntryLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEntryLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static PlanEntry addPlanEntry(
			long userId, long groupId, org.ayumi.plan.domain.PlanHead head,
			List<org.ayumi.plan.domain.Level> levels)
		throws PortalException {

		return getService().addPlanEntry(userId, groupId, head, levels);
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
	public static PlanEntry addPlanEntry(PlanEntry planEntry) {
		return getService().addPlanEntry(planEntry);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan entry with the primary key. Does not add the plan entry to the database.
	 *
	 * @param planEntryId the primary key for the new plan entry
	 * @return the new plan entry
	 */
	public static PlanEntry createPlanEntry(long planEntryId) {
		return getService().createPlanEntry(planEntryId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	public static void deletePlan(long planEntryId) throws PortalException {
		getService().deletePlan(planEntryId);
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
	public static PlanEntry deletePlanEntry(long planEntryId)
		throws PortalException {

		return getService().deletePlanEntry(planEntryId);
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
	public static PlanEntry deletePlanEntry(PlanEntry planEntry) {
		return getService().deletePlanEntry(planEntry);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	public static PlanEntry fetchPlanEntry(long planEntryId) {
		return getService().fetchPlanEntry(planEntryId);
	}

	public static PlanEntry fetchPlanEntryByExternalReferenceCode(
		String externalReferenceCode, long groupId) {

		return getService().fetchPlanEntryByExternalReferenceCode(
			externalReferenceCode, groupId);
	}

	/**
	 * Returns the plan entry matching the UUID and group.
	 *
	 * @param uuid the plan entry's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	public static PlanEntry fetchPlanEntryByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchPlanEntryByUuidAndGroupId(uuid, groupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return getService().getExportActionableDynamicQuery(portletDataContext);
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	public static org.ayumi.plan.domain.PlanDocument getPlanDocument(
			long planEntryId)
		throws PortalException {

		return getService().getPlanDocument(planEntryId);
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
	public static List<PlanEntry> getPlanEntries(int start, int end) {
		return getService().getPlanEntries(start, end);
	}

	public static List<PlanEntry> getPlanEntries(long groupId) {
		return getService().getPlanEntries(groupId);
	}

	/**
	 * Returns all the plan entries matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan entries
	 * @param companyId the primary key of the company
	 * @return the matching plan entries, or an empty list if no matches were found
	 */
	public static List<PlanEntry> getPlanEntriesByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getPlanEntriesByUuidAndCompanyId(uuid, companyId);
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
	public static List<PlanEntry> getPlanEntriesByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator) {

		return getService().getPlanEntriesByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of plan entries.
	 *
	 * @return the number of plan entries
	 */
	public static int getPlanEntriesCount() {
		return getService().getPlanEntriesCount();
	}

	/**
	 * Returns the plan entry with the primary key.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry
	 * @throws PortalException if a plan entry with the primary key could not be found
	 */
	public static PlanEntry getPlanEntry(long planEntryId)
		throws PortalException {

		return getService().getPlanEntry(planEntryId);
	}

	public static PlanEntry getPlanEntryByExternalReferenceCode(
			String externalReferenceCode, long groupId)
		throws PortalException {

		return getService().getPlanEntryByExternalReferenceCode(
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
	public static PlanEntry getPlanEntryByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getPlanEntryByUuidAndGroupId(uuid, groupId);
	}

	public static PlanEntry importPlan(
			long userId, long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.domain.PlanDocument document, String source)
		throws PortalException {

		return getService().importPlan(
			userId, planEntryId, expectedDocumentVersion, document, source);
	}

	public static PlanEntry setTerms(
			long userId, long planEntryId, long headVersion,
			List<org.ayumi.plan.domain.Term> terms)
		throws PortalException {

		return getService().setTerms(userId, planEntryId, headVersion, terms);
	}

	public static PlanEntry updatePlanEntry(
			long userId, long planEntryId, long headVersion,
			org.ayumi.plan.domain.PlanHead head,
			List<org.ayumi.plan.domain.Level> levels)
		throws PortalException {

		return getService().updatePlanEntry(
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
	public static PlanEntry updatePlanEntry(PlanEntry planEntry) {
		return getService().updatePlanEntry(planEntry);
	}

	public static PlanEntryLocalService getService() {
		return _service;
	}

	public static void setService(PlanEntryLocalService service) {
		_service = service;
	}

	private static volatile PlanEntryLocalService _service;

}