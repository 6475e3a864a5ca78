/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanPassageLocalService}.
 *
 * @author Ayumi
 * @see PlanPassageLocalService
 * @generated
 */
public class PlanPassageLocalServiceWrapper
	implements PlanPassageLocalService,
			   ServiceWrapper<PlanPassageLocalService> {

	public PlanPassageLocalServiceWrapper() {
		this(null);
	}

	public PlanPassageLocalServiceWrapper(
		PlanPassageLocalService planPassageLocalService) {

		_planPassageLocalService = planPassageLocalService;
	}

	@Override
	public org.ayumi.plan.model.view.PassageDetail addPassage(
			long userId, long planEntryId,
			org.ayumi.plan.domain.Passage passage)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.addPassage(
			userId, planEntryId, passage);
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
	@Override
	public org.ayumi.plan.model.PlanPassage addPlanPassage(
		org.ayumi.plan.model.PlanPassage planPassage) {

		return _planPassageLocalService.addPlanPassage(planPassage);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan passage with the primary key. Does not add the plan passage to the database.
	 *
	 * @param planPassageId the primary key for the new plan passage
	 * @return the new plan passage
	 */
	@Override
	public org.ayumi.plan.model.PlanPassage createPlanPassage(
		long planPassageId) {

		return _planPassageLocalService.createPlanPassage(planPassageId);
	}

	@Override
	public void deletePassage(
			long userId, long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planPassageLocalService.deletePassage(
			userId, planEntryId, code, mvccVersion);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.deletePersistedModel(persistedModel);
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
	@Override
	public org.ayumi.plan.model.PlanPassage deletePlanPassage(
			long planPassageId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.deletePlanPassage(planPassageId);
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
	@Override
	public org.ayumi.plan.model.PlanPassage deletePlanPassage(
		org.ayumi.plan.model.PlanPassage planPassage) {

		return _planPassageLocalService.deletePlanPassage(planPassage);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planPassageLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planPassageLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planPassageLocalService.dynamicQuery();
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

		return _planPassageLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _planPassageLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _planPassageLocalService.dynamicQuery(
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

		return _planPassageLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planPassageLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanPassage fetchPlanPassage(
		long planPassageId) {

		return _planPassageLocalService.fetchPlanPassage(planPassageId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planPassageLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planPassageLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planPassageLocalService.getOSGiServiceIdentifier();
	}

	@Override
	public java.util.List<org.ayumi.plan.model.view.PassageDetail> getPassages(
			long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.getPassages(planEntryId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan passage with the primary key.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage
	 * @throws PortalException if a plan passage with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanPassage getPlanPassage(long planPassageId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.getPlanPassage(planPassageId);
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
	@Override
	public java.util.List<org.ayumi.plan.model.PlanPassage> getPlanPassages(
		int start, int end) {

		return _planPassageLocalService.getPlanPassages(start, end);
	}

	/**
	 * Returns the number of plan passages.
	 *
	 * @return the number of plan passages
	 */
	@Override
	public int getPlanPassagesCount() {
		return _planPassageLocalService.getPlanPassagesCount();
	}

	@Override
	public void movePassage(
			long userId, long planEntryId, String code,
			org.ayumi.plan.model.view.PassagePlace place)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planPassageLocalService.movePassage(userId, planEntryId, code, place);
	}

	@Override
	public org.ayumi.plan.model.view.PassageDetail updatePassage(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Passage passage)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planPassageLocalService.updatePassage(
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
	@Override
	public org.ayumi.plan.model.PlanPassage updatePlanPassage(
		org.ayumi.plan.model.PlanPassage planPassage) {

		return _planPassageLocalService.updatePlanPassage(planPassage);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planPassageLocalService.getBasePersistence();
	}

	@Override
	public PlanPassageLocalService getWrappedService() {
		return _planPassageLocalService;
	}

	@Override
	public void setWrappedService(
		PlanPassageLocalService planPassageLocalService) {

		_planPassageLocalService = planPassageLocalService;
	}

	private PlanPassageLocalService _planPassageLocalService;

}