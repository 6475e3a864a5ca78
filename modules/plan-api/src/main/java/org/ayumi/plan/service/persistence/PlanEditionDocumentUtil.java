/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ayumi.plan.model.PlanEditionDocument;

/**
 * The persistence utility for the plan edition document service. This utility wraps <code>org.ayumi.plan.service.persistence.impl.PlanEditionDocumentPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEditionDocumentPersistence
 * @generated
 */
public class PlanEditionDocumentUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(PlanEditionDocument planEditionDocument) {
		getPersistence().clearCache(planEditionDocument);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, PlanEditionDocument> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PlanEditionDocument> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PlanEditionDocument> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PlanEditionDocument> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PlanEditionDocument> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PlanEditionDocument update(
		PlanEditionDocument planEditionDocument) {

		return getPersistence().update(planEditionDocument);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PlanEditionDocument update(
		PlanEditionDocument planEditionDocument,
		ServiceContext serviceContext) {

		return getPersistence().update(planEditionDocument, serviceContext);
	}

	/**
	 * Caches the plan edition document in the entity cache if it is enabled.
	 *
	 * @param planEditionDocument the plan edition document
	 */
	public static void cacheResult(PlanEditionDocument planEditionDocument) {
		getPersistence().cacheResult(planEditionDocument);
	}

	/**
	 * Caches the plan edition documents in the entity cache if it is enabled.
	 *
	 * @param planEditionDocuments the plan edition documents
	 */
	public static void cacheResult(
		List<PlanEditionDocument> planEditionDocuments) {

		getPersistence().cacheResult(planEditionDocuments);
	}

	/**
	 * Creates a new plan edition document with the primary key. Does not add the plan edition document to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition document
	 * @return the new plan edition document
	 */
	public static PlanEditionDocument create(long planEditionId) {
		return getPersistence().create(planEditionId);
	}

	/**
	 * Removes the plan edition document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document that was removed
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	public static PlanEditionDocument remove(long planEditionId)
		throws org.ayumi.plan.exception.NoSuchPlanEditionDocumentException {

		return getPersistence().remove(planEditionId);
	}

	public static PlanEditionDocument updateImpl(
		PlanEditionDocument planEditionDocument) {

		return getPersistence().updateImpl(planEditionDocument);
	}

	/**
	 * Returns the plan edition document with the primary key or throws a <code>NoSuchPlanEditionDocumentException</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	public static PlanEditionDocument findByPrimaryKey(long planEditionId)
		throws org.ayumi.plan.exception.NoSuchPlanEditionDocumentException {

		return getPersistence().findByPrimaryKey(planEditionId);
	}

	/**
	 * Returns the plan edition document with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document, or <code>null</code> if a plan edition document with the primary key could not be found
	 */
	public static PlanEditionDocument fetchByPrimaryKey(long planEditionId) {
		return getPersistence().fetchByPrimaryKey(planEditionId);
	}

	/**
	 * Returns all the plan edition documents.
	 *
	 * @return the plan edition documents
	 */
	public static List<PlanEditionDocument> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the plan edition documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan edition documents
	 * @param end the upper bound of the range of plan edition documents (not inclusive)
	 * @return the range of plan edition documents
	 */
	public static List<PlanEditionDocument> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the plan edition documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan edition documents
	 * @param end the upper bound of the range of plan edition documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan edition documents
	 */
	public static List<PlanEditionDocument> findAll(
		int start, int end,
		OrderByComparator<PlanEditionDocument> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the plan edition documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan edition documents
	 * @param end the upper bound of the range of plan edition documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan edition documents
	 */
	public static List<PlanEditionDocument> findAll(
		int start, int end,
		OrderByComparator<PlanEditionDocument> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the plan edition documents from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of plan edition documents.
	 *
	 * @return the number of plan edition documents
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PlanEditionDocumentPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		PlanEditionDocumentPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile PlanEditionDocumentPersistence _persistence;

}