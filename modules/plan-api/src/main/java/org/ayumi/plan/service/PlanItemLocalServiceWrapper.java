/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PlanItemLocalService}.
 *
 * @author Ayumi
 * @see PlanItemLocalService
 * @generated
 */
public class PlanItemLocalServiceWrapper
	implements PlanItemLocalService, ServiceWrapper<PlanItemLocalService> {

	public PlanItemLocalServiceWrapper() {
		this(null);
	}

	public PlanItemLocalServiceWrapper(
		PlanItemLocalService planItemLocalService) {

		_planItemLocalService = planItemLocalService;
	}

	@Override
	public String addItem(
			long userId, long planEntryId, org.ayumi.plan.domain.Item item)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemLocalService.addItem(userId, planEntryId, item);
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
	@Override
	public org.ayumi.plan.model.PlanItem addPlanItem(
		org.ayumi.plan.model.PlanItem planItem) {

		return _planItemLocalService.addPlanItem(planItem);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new plan item with the primary key. Does not add the plan item to the database.
	 *
	 * @param planItemId the primary key for the new plan item
	 * @return the new plan item
	 */
	@Override
	public org.ayumi.plan.model.PlanItem createPlanItem(long planItemId) {
		return _planItemLocalService.createPlanItem(planItemId);
	}

	@Override
	public void deleteItem(
			long userId, long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planItemLocalService.deleteItem(
			userId, planEntryId, code, mvccVersion);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemLocalService.deletePersistedModel(persistedModel);
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
	@Override
	public org.ayumi.plan.model.PlanItem deletePlanItem(long planItemId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemLocalService.deletePlanItem(planItemId);
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
	@Override
	public org.ayumi.plan.model.PlanItem deletePlanItem(
		org.ayumi.plan.model.PlanItem planItem) {

		return _planItemLocalService.deletePlanItem(planItem);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _planItemLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _planItemLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _planItemLocalService.dynamicQuery();
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

		return _planItemLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _planItemLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _planItemLocalService.dynamicQuery(
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

		return _planItemLocalService.dynamicQueryCount(dynamicQuery);
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

		return _planItemLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public org.ayumi.plan.model.PlanItem fetchPlanItem(long planItemId) {
		return _planItemLocalService.fetchPlanItem(planItemId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _planItemLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _planItemLocalService.getIndexableActionableDynamicQuery();
	}

	@Override
	public org.ayumi.plan.domain.Item getItem(long planEntryId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemLocalService.getItem(planEntryId, code);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _planItemLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the plan item with the primary key.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item
	 * @throws PortalException if a plan item with the primary key could not be found
	 */
	@Override
	public org.ayumi.plan.model.PlanItem getPlanItem(long planItemId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _planItemLocalService.getPlanItem(planItemId);
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
	@Override
	public java.util.List<org.ayumi.plan.model.PlanItem> getPlanItems(
		int start, int end) {

		return _planItemLocalService.getPlanItems(start, end);
	}

	/**
	 * Returns the number of plan items.
	 *
	 * @return the number of plan items
	 */
	@Override
	public int getPlanItemsCount() {
		return _planItemLocalService.getPlanItemsCount();
	}

	@Override
	public void moveItem(
			long userId, long planEntryId, String code, String headingCode,
			String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planItemLocalService.moveItem(
			userId, planEntryId, code, headingCode, beforeCode);
	}

	@Override
	public void promoteItem(
			long userId, long planEntryId, String code, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planItemLocalService.promoteItem(
			userId, planEntryId, code, mvccVersion);
	}

	@Override
	public void updateItem(
			long userId, long planEntryId, String code, long mvccVersion,
			org.ayumi.plan.domain.Item item)
		throws com.liferay.portal.kernel.exception.PortalException {

		_planItemLocalService.updateItem(
			userId, planEntryId, code, mvccVersion, item);
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
	@Override
	public org.ayumi.plan.model.PlanItem updatePlanItem(
		org.ayumi.plan.model.PlanItem planItem) {

		return _planItemLocalService.updatePlanItem(planItem);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _planItemLocalService.getBasePersistence();
	}

	@Override
	public PlanItemLocalService getWrappedService() {
		return _planItemLocalService;
	}

	@Override
	public void setWrappedService(PlanItemLocalService planItemLocalService) {
		_planItemLocalService = planItemLocalService;
	}

	private PlanItemLocalService _planItemLocalService;

}