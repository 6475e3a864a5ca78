/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanContentException;
import org.ayumi.plan.model.PlanContent;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan content service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanContentUtil
 * @generated
 */
@ProviderType
public interface PlanContentPersistence extends BasePersistence<PlanContent> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanContentUtil} to access the plan content persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan contents where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public PlanContent findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
				orderByComparator)
		throws NoSuchPlanContentException;

	/**
	 * Returns the first plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public PlanContent fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator);

	/**
	 * Returns the last plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public PlanContent findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
				orderByComparator)
		throws NoSuchPlanContentException;

	/**
	 * Returns the last plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public PlanContent fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator);

	/**
	 * Returns the plan contents before and after the current plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planContentId the primary key of the current plan content
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public PlanContent[] findByPlanEntryId_PrevAndNext(
			long planContentId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
				orderByComparator)
		throws NoSuchPlanContentException;

	/**
	 * Removes all the plan contents where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan contents where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan contents
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan contents where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanItemId(long planItemId);

	/**
	 * Returns a range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end);

	/**
	 * Returns an ordered range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan contents
	 */
	public java.util.List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public PlanContent findByPlanItemId_First(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
				orderByComparator)
		throws NoSuchPlanContentException;

	/**
	 * Returns the first plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public PlanContent fetchByPlanItemId_First(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator);

	/**
	 * Returns the last plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public PlanContent findByPlanItemId_Last(
			long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
				orderByComparator)
		throws NoSuchPlanContentException;

	/**
	 * Returns the last plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public PlanContent fetchByPlanItemId_Last(
		long planItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator);

	/**
	 * Returns the plan contents before and after the current plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planContentId the primary key of the current plan content
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public PlanContent[] findByPlanItemId_PrevAndNext(
			long planContentId, long planItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
				orderByComparator)
		throws NoSuchPlanContentException;

	/**
	 * Removes all the plan contents where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	public void removeByPlanItemId(long planItemId);

	/**
	 * Returns the number of plan contents where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan contents
	 */
	public int countByPlanItemId(long planItemId);

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanContentException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	public PlanContent findByP_C(long planEntryId, String code)
		throws NoSuchPlanContentException;

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public PlanContent fetchByP_C(long planEntryId, String code);

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	public PlanContent fetchByP_C(
		long planEntryId, String code, boolean useFinderCache);

	/**
	 * Removes the plan content where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan content that was removed
	 */
	public PlanContent removeByP_C(long planEntryId, String code)
		throws NoSuchPlanContentException;

	/**
	 * Returns the number of plan contents where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan contents
	 */
	public int countByP_C(long planEntryId, String code);

	/**
	 * Caches the plan content in the entity cache if it is enabled.
	 *
	 * @param planContent the plan content
	 */
	public void cacheResult(PlanContent planContent);

	/**
	 * Caches the plan contents in the entity cache if it is enabled.
	 *
	 * @param planContents the plan contents
	 */
	public void cacheResult(java.util.List<PlanContent> planContents);

	/**
	 * Creates a new plan content with the primary key. Does not add the plan content to the database.
	 *
	 * @param planContentId the primary key for the new plan content
	 * @return the new plan content
	 */
	public PlanContent create(long planContentId);

	/**
	 * Removes the plan content with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content that was removed
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public PlanContent remove(long planContentId)
		throws NoSuchPlanContentException;

	public PlanContent updateImpl(PlanContent planContent);

	/**
	 * Returns the plan content with the primary key or throws a <code>NoSuchPlanContentException</code> if it could not be found.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	public PlanContent findByPrimaryKey(long planContentId)
		throws NoSuchPlanContentException;

	/**
	 * Returns the plan content with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content, or <code>null</code> if a plan content with the primary key could not be found
	 */
	public PlanContent fetchByPrimaryKey(long planContentId);

	/**
	 * Returns all the plan contents.
	 *
	 * @return the plan contents
	 */
	public java.util.List<PlanContent> findAll();

	/**
	 * Returns a range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of plan contents
	 */
	public java.util.List<PlanContent> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan contents
	 */
	public java.util.List<PlanContent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan contents
	 */
	public java.util.List<PlanContent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanContent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan contents from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan contents.
	 *
	 * @return the number of plan contents
	 */
	public int countAll();

}