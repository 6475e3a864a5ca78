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

import org.ayumi.plan.model.PlanPassage;

/**
 * Provides the local service utility for PlanPassage. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanPassageLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanPassageLocalService
 * @generated
 */
public class PlanPassageLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanPassageLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static org.ayumi.plan.model.view.PassageDetail addPassage(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Passage passage)
		throws PortalException {

		return getService().addPassage(userId, planEntryId, passage);
	}

	/**
	 * Adds the plan passage to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanPassageLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planPassage the plan passage
	 * @return the plan passage that was added
	 */
	public static PlanPassage addPlanPassage(PlanPassage planPassage) {
		return getService().addPlanPassage(planPassage);
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
	 * Creates a new plan passage with the primary key. Does not add the plan passage to the database.
	 *
	 * @param planPassageId the primary key for the new plan passage
	 * @return the new plan passage
	 */
	public static PlanPassage createPlanPassage(long planPassageId) {
		return getService().createPlanPassage(planPassageId);
	}

	public static void deletePassage(
			long userId, long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deletePassage(userId, planEntryId, code, mvccVersion);
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
	 * Deletes the plan passage with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanPassageLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage that was removed
	 * @throws PortalException if a plan passage with the primary key could not be found
	 */
	public static PlanPassage deletePlanPassage(long planPassageId)
		throws PortalException {

		return getService().deletePlanPassage(planPassageId);
	}

	/**
	 * Deletes the plan passage from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanPassageLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planPassage the plan passage
	 * @return the plan passage that was removed
	 */
	public static PlanPassage deletePlanPassage(PlanPassage planPassage) {
		return getService().deletePlanPassage(planPassage);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanPassageModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanPassageModelImpl</code>.
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

	public static PlanPassage fetchPlanPassage(long planPassageId) {
		return getService().fetchPlanPassage(planPassageId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
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

	public static List<org.ayumi.plan.model.view.PassageDetail> getPassages(
			long planEntryId)
		throws PortalException {

		return getService().getPassages(planEntryId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan passage with the primary key.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage
	 * @throws PortalException if a plan passage with the primary key could not be found
	 */
	public static PlanPassage getPlanPassage(long planPassageId)
		throws PortalException {

		return getService().getPlanPassage(planPassageId);
	}

	/**
	 * Returns a range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @return the range of plan passages
	 */
	public static List<PlanPassage> getPlanPassages(int start, int end) {
		return getService().getPlanPassages(start, end);
	}

	/**
	 * Returns the number of plan passages.
	 *
	 * @return the number of plan passages
	 */
	public static int getPlanPassagesCount() {
		return getService().getPlanPassagesCount();
	}

	public static void movePassage(
			long userId, long planEntryId, String code,
			org.ayumi.plan.model.view.PassagePlace place)
		throws PortalException {

		getService().movePassage(userId, planEntryId, code, place);
	}

	public static org.ayumi.plan.model.view.PassageDetail updatePassage(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Passage passage)
		throws PortalException {

		return getService().updatePassage(
			userId, planEntryId, code, mvccVersion, passage);
	}

	/**
	 * Updates the plan passage in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanPassageLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planPassage the plan passage
	 * @return the plan passage that was updated
	 */
	public static PlanPassage updatePlanPassage(PlanPassage planPassage) {
		return getService().updatePlanPassage(planPassage);
	}

	public static PlanPassageLocalService getService() {
		return _service;
	}

	public static void setService(PlanPassageLocalService service) {
		_service = service;
	}

	private static volatile PlanPassageLocalService _service;

}