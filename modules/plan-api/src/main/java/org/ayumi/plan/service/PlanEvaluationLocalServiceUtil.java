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

import org.ayumi.plan.model.PlanEvaluation;

/**
 * Provides the local service utility for PlanEvaluation. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanEvaluationLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanEvaluationLocalService
 * @generated
 */
public class PlanEvaluationLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEvaluationLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static org.ayumi.plan.model.view.EvaluationDetail addEvaluation(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Evaluation evaluation)
		throws PortalException {

		return getService().addEvaluation(userId, planEntryId, evaluation);
	}

	/**
	 * Adds the plan evaluation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluation the plan evaluation
	 * @return the plan evaluation that was added
	 */
	public static PlanEvaluation addPlanEvaluation(
		PlanEvaluation planEvaluation) {

		return getService().addPlanEvaluation(planEvaluation);
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
	 * Creates a new plan evaluation with the primary key. Does not add the plan evaluation to the database.
	 *
	 * @param planEvaluationId the primary key for the new plan evaluation
	 * @return the new plan evaluation
	 */
	public static PlanEvaluation createPlanEvaluation(long planEvaluationId) {
		return getService().createPlanEvaluation(planEvaluationId);
	}

	public static void deleteEvaluation(
			long userId, long planEntryId, String code, long mvccVersion)
		throws PortalException {

		getService().deleteEvaluation(userId, planEntryId, code, mvccVersion);
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
	 * Deletes the plan evaluation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation that was removed
	 * @throws PortalException if a plan evaluation with the primary key could not be found
	 */
	public static PlanEvaluation deletePlanEvaluation(long planEvaluationId)
		throws PortalException {

		return getService().deletePlanEvaluation(planEvaluationId);
	}

	/**
	 * Deletes the plan evaluation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluation the plan evaluation
	 * @return the plan evaluation that was removed
	 */
	public static PlanEvaluation deletePlanEvaluation(
		PlanEvaluation planEvaluation) {

		return getService().deletePlanEvaluation(planEvaluation);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEvaluationModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEvaluationModelImpl</code>.
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

	public static PlanEvaluation fetchPlanEvaluation(long planEvaluationId) {
		return getService().fetchPlanEvaluation(planEvaluationId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static List<org.ayumi.plan.model.view.EvaluationDetail>
			getEvaluations(long planEntryId)
		throws PortalException {

		return getService().getEvaluations(planEntryId);
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

	/**
	 * Returns the plan evaluation with the primary key.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation
	 * @throws PortalException if a plan evaluation with the primary key could not be found
	 */
	public static PlanEvaluation getPlanEvaluation(long planEvaluationId)
		throws PortalException {

		return getService().getPlanEvaluation(planEvaluationId);
	}

	/**
	 * Returns a range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of plan evaluations
	 */
	public static List<PlanEvaluation> getPlanEvaluations(int start, int end) {
		return getService().getPlanEvaluations(start, end);
	}

	/**
	 * Returns the number of plan evaluations.
	 *
	 * @return the number of plan evaluations
	 */
	public static int getPlanEvaluationsCount() {
		return getService().getPlanEvaluationsCount();
	}

	public static void moveEvaluation(
			long userId, long planEntryId, String code, String beforeCode)
		throws PortalException {

		getService().moveEvaluation(userId, planEntryId, code, beforeCode);
	}

	public static org.ayumi.plan.model.view.EvaluationDetail updateEvaluation(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Evaluation evaluation)
		throws PortalException {

		return getService().updateEvaluation(
			userId, planEntryId, code, mvccVersion, evaluation);
	}

	/**
	 * Updates the plan evaluation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEvaluationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEvaluation the plan evaluation
	 * @return the plan evaluation that was updated
	 */
	public static PlanEvaluation updatePlanEvaluation(
		PlanEvaluation planEvaluation) {

		return getService().updatePlanEvaluation(planEvaluation);
	}

	public static PlanEvaluationLocalService getService() {
		return _service;
	}

	public static void setService(PlanEvaluationLocalService service) {
		_service = service;
	}

	private static volatile PlanEvaluationLocalService _service;

}