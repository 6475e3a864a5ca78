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
import java.util.Map;

import org.ayumi.plan.model.PlanRound;

/**
 * Provides the local service utility for PlanRound. This utility wraps
 * <code>org.ayumi.plan.service.impl.PlanRoundLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Ayumi
 * @see PlanRoundLocalService
 * @generated
 */
public class PlanRoundLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanRoundLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the plan round to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRound the plan round
	 * @return the plan round that was added
	 */
	public static PlanRound addPlanRound(PlanRound planRound) {
		return getService().addPlanRound(planRound);
	}

	public static org.ayumi.plan.model.view.RoundDetail addRound(
			long userId, long planEntryId,
			org.ayumi.plan.domain.inquiry.Round round)
		throws PortalException {

		return getService().addRound(userId, planEntryId, round);
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
	 * Creates a new plan round with the primary key. Does not add the plan round to the database.
	 *
	 * @param planRoundId the primary key for the new plan round
	 * @return the new plan round
	 */
	public static PlanRound createPlanRound(long planRoundId) {
		return getService().createPlanRound(planRoundId);
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
	 * Deletes the plan round with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round that was removed
	 * @throws PortalException if a plan round with the primary key could not be found
	 */
	public static PlanRound deletePlanRound(long planRoundId)
		throws PortalException {

		return getService().deletePlanRound(planRoundId);
	}

	/**
	 * Deletes the plan round from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRound the plan round
	 * @return the plan round that was removed
	 */
	public static PlanRound deletePlanRound(PlanRound planRound) {
		return getService().deletePlanRound(planRound);
	}

	public static void deleteRound(long planRoundId, long mvccVersion)
		throws PortalException {

		getService().deleteRound(planRoundId, mvccVersion);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanRoundModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanRoundModelImpl</code>.
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

	public static org.ayumi.plan.model.view.RoundDetail extend(
			long userId, long planRoundId, String departmentCode,
			java.time.LocalDate dueDate, String reason)
		throws PortalException {

		return getService().extend(
			userId, planRoundId, departmentCode, dueDate, reason);
	}

	public static PlanRound fetchPlanRound(long planRoundId) {
		return getService().fetchPlanRound(planRoundId);
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

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan round with the primary key.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round
	 * @throws PortalException if a plan round with the primary key could not be found
	 */
	public static PlanRound getPlanRound(long planRoundId)
		throws PortalException {

		return getService().getPlanRound(planRoundId);
	}

	/**
	 * Returns a range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of plan rounds
	 */
	public static List<PlanRound> getPlanRounds(int start, int end) {
		return getService().getPlanRounds(start, end);
	}

	/**
	 * Returns the number of plan rounds.
	 *
	 * @return the number of plan rounds
	 */
	public static int getPlanRoundsCount() {
		return getService().getPlanRoundsCount();
	}

	public static org.ayumi.plan.model.view.RoundDetail getRound(
			long planRoundId)
		throws PortalException {

		return getService().getRound(planRoundId);
	}

	public static List<org.ayumi.plan.model.view.RoundDetail> getRounds(
		long planEntryId) {

		return getService().getRounds(planEntryId);
	}

	public static org.ayumi.plan.model.view.RoundDetail openRound(
			long userId, long planRoundId, long mvccVersion,
			Map<String, List<String>> members)
		throws PortalException {

		return getService().openRound(
			userId, planRoundId, mvccVersion, members);
	}

	/**
	 * In one transaction: reports, answers, round and edition, or nothing of them.
	 */
	public static org.ayumi.plan.model.PlanEdition publishRound(
			long userId, long planRoundId, long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws PortalException {

		return getService().publishRound(
			userId, planRoundId, expectedDocumentVersion, announcement);
	}

	/**
	 * Updates the plan round in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanRoundLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planRound the plan round
	 * @return the plan round that was updated
	 */
	public static PlanRound updatePlanRound(PlanRound planRound) {
		return getService().updatePlanRound(planRound);
	}

	/**
	 * Of an open round, what departments have been told stays: year, days of reference, form.
	 */
	public static org.ayumi.plan.model.view.RoundDetail updateRound(
			long userId, long planRoundId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.Round round)
		throws PortalException {

		return getService().updateRound(
			userId, planRoundId, mvccVersion, round);
	}

	public static PlanRoundLocalService getService() {
		return _service;
	}

	public static void setService(PlanRoundLocalService service) {
		_service = service;
	}

	private static volatile PlanRoundLocalService _service;

}