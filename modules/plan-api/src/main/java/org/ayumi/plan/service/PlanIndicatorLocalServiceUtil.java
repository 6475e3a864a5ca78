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

import org.ayumi.plan.model.PlanIndicator;

/**
 * Provides the local service utility for PlanIndicator. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanIndicatorLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanIndicatorLocalService
 * @generated
 */
public class PlanIndicatorLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanIndicatorLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static String addIndicator(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Indicator indicator)
		throws PortalException {

		return getService().addIndicator(userId, planEntryId, indicator);
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
	public static PlanIndicator addPlanIndicator(PlanIndicator planIndicator) {
		return getService().addPlanIndicator(planIndicator);
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
	 * Creates a new plan indicator with the primary key. Does not add the plan indicator to the database.
	 *
	 * @param planIndicatorId the primary key for the new plan indicator
	 * @return the new plan indicator
	 */
	public static PlanIndicator createPlanIndicator(long planIndicatorId) {
		return getService().createPlanIndicator(planIndicatorId);
	}

	public static void deleteIndicator(
			long userId, long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteIndicator(userId, planEntryId, code, mvccVersion);
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
	public static PlanIndicator deletePlanIndicator(long planIndicatorId)
		throws PortalException {

		return getService().deletePlanIndicator(planIndicatorId);
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
	public static PlanIndicator deletePlanIndicator(
		PlanIndicator planIndicator) {

		return getService().deletePlanIndicator(planIndicator);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanIndicatorModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanIndicatorModelImpl</code>.
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

	public static PlanIndicator fetchPlanIndicator(long planIndicatorId) {
		return getService().fetchPlanIndicator(planIndicatorId);
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

	public static org.ayumi.plan.domain.Indicator getIndicator(
			long planEntryId, String code)
		throws PortalException {

		return getService().getIndicator(planEntryId, code);
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
	 * Returns the plan indicator with the primary key.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator
	 * @throws PortalException if a plan indicator with the primary key could not be found
	 */
	public static PlanIndicator getPlanIndicator(long planIndicatorId)
		throws PortalException {

		return getService().getPlanIndicator(planIndicatorId);
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
	public static List<PlanIndicator> getPlanIndicators(int start, int end) {
		return getService().getPlanIndicators(start, end);
	}

	/**
	 * Returns the number of plan indicators.
	 *
	 * @return the number of plan indicators
	 */
	public static int getPlanIndicatorsCount() {
		return getService().getPlanIndicatorsCount();
	}

	public static void moveIndicator(
			long userId, long planEntryId, String code, String headingCode,
			String beforeCode)
		throws PortalException {

		getService().moveIndicator(
			userId, planEntryId, code, headingCode, beforeCode);
	}

	public static void setActuals(
			long userId, long planEntryId, String code, long mvccVersion,
			List<org.ayumi.plan.domain.IndicatorValue> actuals)
		throws PortalException {

		getService().setActuals(
			userId, planEntryId, code, mvccVersion, actuals);
	}

	public static void updateIndicator(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Indicator indicator)
		throws PortalException {

		getService().updateIndicator(
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
	public static PlanIndicator updatePlanIndicator(
		PlanIndicator planIndicator) {

		return getService().updatePlanIndicator(planIndicator);
	}

	public static PlanIndicatorLocalService getService() {
		return _service;
	}

	public static void setService(PlanIndicatorLocalService service) {
		_service = service;
	}

	private static volatile PlanIndicatorLocalService _service;

}