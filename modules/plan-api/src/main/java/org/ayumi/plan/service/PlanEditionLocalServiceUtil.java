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

import org.ayumi.plan.model.PlanEdition;

/**
 * Provides the local service utility for PlanEdition. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanEditionLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanEditionLocalService
 * @generated
 */
public class PlanEditionLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEditionLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

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
	public static PlanEdition addPlanEdition(PlanEdition planEdition) {
		return getService().addPlanEdition(planEdition);
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
	 * Creates a new plan edition with the primary key. Does not add the plan edition to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition
	 * @return the new plan edition
	 */
	public static PlanEdition createPlanEdition(long planEditionId) {
		return getService().createPlanEdition(planEditionId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
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
	public static PlanEdition deletePlanEdition(long planEditionId)
		throws PortalException {

		return getService().deletePlanEdition(planEditionId);
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
	public static PlanEdition deletePlanEdition(PlanEdition planEdition) {
		return getService().deletePlanEdition(planEdition);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEditionModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEditionModelImpl</code>.
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

	public static PlanEdition fetchPlanEdition(long planEditionId) {
		return getService().fetchPlanEdition(planEditionId);
	}

	/**
	 * Returns the plan edition matching the UUID and group.
	 *
	 * @param uuid the plan edition's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	public static PlanEdition fetchPlanEditionByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchPlanEditionByUuidAndGroupId(uuid, groupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Parsed once; held in memory after that.
	 */
	public static org.ayumi.plan.domain.PlanIndex getEditionIndex(
			long editionId)
		throws PortalException {

		return getService().getEditionIndex(editionId);
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
	 * The newest that the public may read.
	 */
	public static PlanEdition getLatestEdition(long groupId, String planCode)
		throws PortalException {

		return getService().getLatestEdition(groupId, planCode);
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

	/**
	 * Returns the plan edition with the primary key.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition
	 * @throws PortalException if a plan edition with the primary key could not be found
	 */
	public static PlanEdition getPlanEdition(long planEditionId)
		throws PortalException {

		return getService().getPlanEdition(planEditionId);
	}

	/**
	 * Returns the plan edition matching the UUID and group.
	 *
	 * @param uuid the plan edition's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan edition
	 * @throws PortalException if a matching plan edition could not be found
	 */
	public static PlanEdition getPlanEditionByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getPlanEditionByUuidAndGroupId(uuid, groupId);
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
	public static List<PlanEdition> getPlanEditions(int start, int end) {
		return getService().getPlanEditions(start, end);
	}

	/**
	 * Returns all the plan editions matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan editions
	 * @param companyId the primary key of the company
	 * @return the matching plan editions, or an empty list if no matches were found
	 */
	public static List<PlanEdition> getPlanEditionsByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getPlanEditionsByUuidAndCompanyId(uuid, companyId);
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
	public static List<PlanEdition> getPlanEditionsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return getService().getPlanEditionsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of plan editions.
	 *
	 * @return the number of plan editions
	 */
	public static int getPlanEditionsCount() {
		return getService().getPlanEditionsCount();
	}

	public static boolean isPublic(PlanEdition edition) {
		return getService().isPublic(edition);
	}

	public static PlanEdition publish(
			long userId, long planEntryId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws PortalException {

		return getService().publish(
			userId, planEntryId, expectedDocumentVersion, announcement);
	}

	public static PlanEdition republish(
			long userId, long editionId,
			org.ayumi.plan.model.view.Announcement announcement)
		throws PortalException {

		return getService().republish(userId, editionId, announcement);
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
	public static PlanEdition updatePlanEdition(PlanEdition planEdition) {
		return getService().updatePlanEdition(planEdition);
	}

	public static PlanEdition updateStatus(
			long userId, long editionId, int status)
		throws PortalException {

		return getService().updateStatus(userId, editionId, status);
	}

	public static PlanEditionLocalService getService() {
		return _service;
	}

	public static void setService(PlanEditionLocalService service) {
		_service = service;
	}

	private static volatile PlanEditionLocalService _service;

}