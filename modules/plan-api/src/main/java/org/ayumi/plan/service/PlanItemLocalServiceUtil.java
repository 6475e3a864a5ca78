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

import org.ayumi.plan.model.PlanItem;

/**
 * Provides the local service utility for PlanItem. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanItemLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanItemLocalService
 * @generated
 */
public class PlanItemLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanItemLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static String addItem(
			long userId, long planEntryId, org.ayumi.plan.domain.Item item)
		throws PortalException {

		return getService().addItem(userId, planEntryId, item);
	}

	/**
	 * Adds the plan item to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planItem the plan item
	 * @return the plan item that was added
	 */
	public static PlanItem addPlanItem(PlanItem planItem) {
		return getService().addPlanItem(planItem);
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
	 * Creates a new plan item with the primary key. Does not add the plan item to the database.
	 *
	 * @param planItemId the primary key for the new plan item
	 * @return the new plan item
	 */
	public static PlanItem createPlanItem(long planItemId) {
		return getService().createPlanItem(planItemId);
	}

	public static void deleteItem(
			long userId, long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteItem(userId, planEntryId, code, mvccVersion);
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
	 * Deletes the plan item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item that was removed
	 * @throws PortalException if a plan item with the primary key could not be found
	 */
	public static PlanItem deletePlanItem(long planItemId)
		throws PortalException {

		return getService().deletePlanItem(planItemId);
	}

	/**
	 * Deletes the plan item from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planItem the plan item
	 * @return the plan item that was removed
	 */
	public static PlanItem deletePlanItem(PlanItem planItem) {
		return getService().deletePlanItem(planItem);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanItemModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanItemModelImpl</code>.
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

	public static PlanItem fetchPlanItem(long planItemId) {
		return getService().fetchPlanItem(planItemId);
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

	public static org.ayumi.plan.domain.Item getItem(
			long planEntryId, String code)
		throws PortalException {

		return getService().getItem(planEntryId, code);
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
	 * Returns the plan item with the primary key.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item
	 * @throws PortalException if a plan item with the primary key could not be found
	 */
	public static PlanItem getPlanItem(long planItemId) throws PortalException {
		return getService().getPlanItem(planItemId);
	}

	/**
	 * Returns a range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @return the range of plan items
	 */
	public static List<PlanItem> getPlanItems(int start, int end) {
		return getService().getPlanItems(start, end);
	}

	/**
	 * Returns the number of plan items.
	 *
	 * @return the number of plan items
	 */
	public static int getPlanItemsCount() {
		return getService().getPlanItemsCount();
	}

	public static void moveItem(
			long userId, long planEntryId, String code, String headingCode,
			String beforeCode)
		throws PortalException {

		getService().moveItem(
			userId, planEntryId, code, headingCode, beforeCode);
	}

	public static void promoteItem(
			long userId, long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().promoteItem(userId, planEntryId, code, mvccVersion);
	}

	public static void updateItem(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Item item)
		throws PortalException {

		getService().updateItem(userId, planEntryId, code, mvccVersion, item);
	}

	/**
	 * Updates the plan item in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planItem the plan item
	 * @return the plan item that was updated
	 */
	public static PlanItem updatePlanItem(PlanItem planItem) {
		return getService().updatePlanItem(planItem);
	}

	public static PlanItemLocalService getService() {
		return _service;
	}

	public static void setService(PlanItemLocalService service) {
		_service = service;
	}

	private static volatile PlanItemLocalService _service;

}