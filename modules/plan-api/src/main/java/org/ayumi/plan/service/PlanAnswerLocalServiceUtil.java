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
import java.util.Set;

import org.ayumi.plan.model.PlanAnswer;

/**
 * Provides the local service utility for PlanAnswer. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanAnswerLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanAnswerLocalService
 * @generated
 */
public class PlanAnswerLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanAnswerLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @param roles those that the user has for the answer
	 * @param reason empty where none is asked for
	 */
	public static PlanAnswer act(
			long userId, long planAnswerId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.AnswerAct act, String reason,
			Set<org.ayumi.plan.domain.inquiry.AnswerRole> roles)
		throws PortalException {

		return getService().act(
			userId, planAnswerId, mvccVersion, act, reason, roles);
	}

	/**
	 * Adds the plan answer to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswer the plan answer
	 * @return the plan answer that was added
	 */
	public static PlanAnswer addPlanAnswer(PlanAnswer planAnswer) {
		return getService().addPlanAnswer(planAnswer);
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
	 * Creates a new plan answer with the primary key. Does not add the plan answer to the database.
	 *
	 * @param planAnswerId the primary key for the new plan answer
	 * @return the new plan answer
	 */
	public static PlanAnswer createPlanAnswer(long planAnswerId) {
		return getService().createPlanAnswer(planAnswerId);
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
	 * Deletes the plan answer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer that was removed
	 * @throws PortalException if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer deletePlanAnswer(long planAnswerId)
		throws PortalException {

		return getService().deletePlanAnswer(planAnswerId);
	}

	/**
	 * Deletes the plan answer from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswer the plan answer
	 * @return the plan answer that was removed
	 */
	public static PlanAnswer deletePlanAnswer(PlanAnswer planAnswer) {
		return getService().deletePlanAnswer(planAnswer);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanAnswerModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanAnswerModelImpl</code>.
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

	public static PlanAnswer fetchPlanAnswer(long planAnswerId) {
		return getService().fetchPlanAnswer(planAnswerId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static List<PlanAnswer> getAnswers(long planRoundId) {
		return getService().getAnswers(planRoundId);
	}

	/**
	 * Those of one content in a round, the lead's first.
	 */
	public static List<PlanAnswer> getAnswers(
		long planRoundId, String contentCode) {

		return getService().getAnswers(planRoundId, contentCode);
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
	 * Returns the plan answer with the primary key.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer
	 * @throws PortalException if a plan answer with the primary key could not be found
	 */
	public static PlanAnswer getPlanAnswer(long planAnswerId)
		throws PortalException {

		return getService().getPlanAnswer(planAnswerId);
	}

	/**
	 * Returns a range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of plan answers
	 */
	public static List<PlanAnswer> getPlanAnswers(int start, int end) {
		return getService().getPlanAnswers(start, end);
	}

	/**
	 * Returns the number of plan answers.
	 *
	 * @return the number of plan answers
	 */
	public static int getPlanAnswersCount() {
		return getService().getPlanAnswersCount();
	}

	public static List<org.ayumi.plan.model.view.AnswerStep> getSteps(
		long planAnswerId) {

		return getService().getSteps(planAnswerId);
	}

	/**
	 * @param roles those that the user has for the answer
	 */
	public static PlanAnswer saveAnswer(
			long userId, long planAnswerId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.Answer answer,
			Set<org.ayumi.plan.domain.inquiry.AnswerRole> roles)
		throws PortalException {

		return getService().saveAnswer(
			userId, planAnswerId, mvccVersion, answer, roles);
	}

	/**
	 * Updates the plan answer in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanAnswerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planAnswer the plan answer
	 * @return the plan answer that was updated
	 */
	public static PlanAnswer updatePlanAnswer(PlanAnswer planAnswer) {
		return getService().updatePlanAnswer(planAnswer);
	}

	public static PlanAnswerLocalService getService() {
		return _service;
	}

	public static void setService(PlanAnswerLocalService service) {
		_service = service;
	}

	private static volatile PlanAnswerLocalService _service;

}