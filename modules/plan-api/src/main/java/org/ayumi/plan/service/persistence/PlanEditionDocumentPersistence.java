/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanEditionDocumentException;
import org.ayumi.plan.model.PlanEditionDocument;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan edition document service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanEditionDocumentUtil
 * @generated
 */
@ProviderType
public interface PlanEditionDocumentPersistence
	extends BasePersistence<PlanEditionDocument> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanEditionDocumentUtil} to access the plan edition document persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Caches the plan edition document in the entity cache if it is enabled.
	 *
	 * @param planEditionDocument the plan edition document
	 */
	public void cacheResult(PlanEditionDocument planEditionDocument);

	/**
	 * Caches the plan edition documents in the entity cache if it is enabled.
	 *
	 * @param planEditionDocuments the plan edition documents
	 */
	public void cacheResult(
		java.util.List<PlanEditionDocument> planEditionDocuments);

	/**
	 * Creates a new plan edition document with the primary key. Does not add the plan edition document to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition document
	 * @return the new plan edition document
	 */
	public PlanEditionDocument create(long planEditionId);

	/**
	 * Removes the plan edition document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document that was removed
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	public PlanEditionDocument remove(long planEditionId)
		throws NoSuchPlanEditionDocumentException;

	public PlanEditionDocument updateImpl(
		PlanEditionDocument planEditionDocument);

	/**
	 * Returns the plan edition document with the primary key or throws a <code>NoSuchPlanEditionDocumentException</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	public PlanEditionDocument findByPrimaryKey(long planEditionId)
		throws NoSuchPlanEditionDocumentException;

	/**
	 * Returns the plan edition document with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document, or <code>null</code> if a plan edition document with the primary key could not be found
	 */
	public PlanEditionDocument fetchByPrimaryKey(long planEditionId);

	/**
	 * Returns all the plan edition documents.
	 *
	 * @return the plan edition documents
	 */
	public java.util.List<PlanEditionDocument> findAll();

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
	public java.util.List<PlanEditionDocument> findAll(int start, int end);

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
	public java.util.List<PlanEditionDocument> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEditionDocument>
			orderByComparator);

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
	public java.util.List<PlanEditionDocument> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanEditionDocument>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan edition documents from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan edition documents.
	 *
	 * @return the number of plan edition documents
	 */
	public int countAll();

}