/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.model.PlanEntry;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for PlanEntry. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Ayumi
 * @see PlanEntryLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PlanEntryLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>org.ayumi.plan.service.impl.PlanEntryLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the plan entry local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PlanEntryLocalServiceUtil} if injection and service tracking are not available.
	 */
	public PlanEntry addPlanEntry(
			long userId, long groupId, PlanHead head, List<Level> levels)
		throws PortalException;

	/**
	 * Adds the plan entry to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntry the plan entry
	 * @return the plan entry that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public PlanEntry addPlanEntry(PlanEntry planEntry);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new plan entry with the primary key. Does not add the plan entry to the database.
	 *
	 * @param planEntryId the primary key for the new plan entry
	 * @return the new plan entry
	 */
	@Transactional(enabled = false)
	public PlanEntry createPlanEntry(long planEntryId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	public void deletePlan(long planEntryId) throws PortalException;

	/**
	 * Deletes the plan entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry that was removed
	 * @throws PortalException if a plan entry with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public PlanEntry deletePlanEntry(long planEntryId) throws PortalException;

	/**
	 * Deletes the plan entry from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntry the plan entry
	 * @return the plan entry that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public PlanEntry deletePlanEntry(PlanEntry planEntry);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanEntry fetchPlanEntry(long planEntryId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanEntry fetchPlanEntryByExternalReferenceCode(
		String externalReferenceCode, long groupId);

	/**
	 * Returns the plan entry matching the UUID and group.
	 *
	 * @param uuid the plan entry's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan entry, or <code>null</code> if a matching plan entry could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanEntry fetchPlanEntryByUuidAndGroupId(String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanDocument getPlanDocument(long planEntryId)
		throws PortalException;

	/**
	 * Returns a range of all the plan entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>org.ayumi.plan.model.impl.PlanEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @return the range of plan entries
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PlanEntry> getPlanEntries(int start, int end);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PlanEntry> getPlanEntries(long groupId);

	/**
	 * Returns all the plan entries matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan entries
	 * @param companyId the primary key of the company
	 * @return the matching plan entries, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PlanEntry> getPlanEntriesByUuidAndCompanyId(
		String uuid, long companyId);

	/**
	 * Returns a range of plan entries matching the UUID and company.
	 *
	 * @param uuid the UUID of the plan entries
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of plan entries
	 * @param end the upper bound of the range of plan entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching plan entries, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PlanEntry> getPlanEntriesByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEntry> orderByComparator);

	/**
	 * Returns the number of plan entries.
	 *
	 * @return the number of plan entries
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPlanEntriesCount();

	/**
	 * Returns the plan entry with the primary key.
	 *
	 * @param planEntryId the primary key of the plan entry
	 * @return the plan entry
	 * @throws PortalException if a plan entry with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanEntry getPlanEntry(long planEntryId) throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanEntry getPlanEntryByExternalReferenceCode(
			String externalReferenceCode, long groupId)
		throws PortalException;

	/**
	 * Returns the plan entry matching the UUID and group.
	 *
	 * @param uuid the plan entry's UUID
	 * @param groupId the primary key of the group
	 * @return the matching plan entry
	 * @throws PortalException if a matching plan entry could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PlanEntry getPlanEntryByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

	public PlanEntry importPlan(
			long userId, long planEntryId, long expectedDocumentVersion,
			PlanDocument document, String source)
		throws PortalException;

	public PlanEntry setTerms(
			long userId, long planEntryId, long headVersion, List<Term> terms)
		throws PortalException;

	public PlanEntry updatePlanEntry(
			long userId, long planEntryId, long headVersion, PlanHead head,
			List<Level> levels)
		throws PortalException;

	/**
	 * Updates the plan entry in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PlanEntryLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param planEntry the plan entry
	 * @return the plan entry that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public PlanEntry updatePlanEntry(PlanEntry planEntry);

}