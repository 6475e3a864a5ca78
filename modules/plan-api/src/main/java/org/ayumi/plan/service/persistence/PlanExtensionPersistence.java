/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanExtensionException;
import org.ayumi.plan.model.PlanExtension;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan extension service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanExtensionUtil
 * @generated
 */
@ProviderType
public interface PlanExtensionPersistence
	extends BasePersistence<PlanExtension> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanExtensionUtil} to access the plan extension persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan extensions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public PlanExtension findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
				orderByComparator)
		throws NoSuchPlanExtensionException;

	/**
	 * Returns the first plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public PlanExtension fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator);

	/**
	 * Returns the last plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public PlanExtension findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
				orderByComparator)
		throws NoSuchPlanExtensionException;

	/**
	 * Returns the last plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public PlanExtension fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator);

	/**
	 * Returns the plan extensions before and after the current plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planExtensionId the primary key of the current plan extension
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public PlanExtension[] findByPlanEntryId_PrevAndNext(
			long planExtensionId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
				orderByComparator)
		throws NoSuchPlanExtensionException;

	/**
	 * Removes all the plan extensions where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan extensions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan extensions
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan extensions where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanRoundId(long planRoundId);

	/**
	 * Returns a range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end);

	/**
	 * Returns an ordered range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan extensions
	 */
	public java.util.List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public PlanExtension findByPlanRoundId_First(
			long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
				orderByComparator)
		throws NoSuchPlanExtensionException;

	/**
	 * Returns the first plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public PlanExtension fetchByPlanRoundId_First(
		long planRoundId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator);

	/**
	 * Returns the last plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public PlanExtension findByPlanRoundId_Last(
			long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
				orderByComparator)
		throws NoSuchPlanExtensionException;

	/**
	 * Returns the last plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public PlanExtension fetchByPlanRoundId_Last(
		long planRoundId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator);

	/**
	 * Returns the plan extensions before and after the current plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planExtensionId the primary key of the current plan extension
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public PlanExtension[] findByPlanRoundId_PrevAndNext(
			long planExtensionId, long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
				orderByComparator)
		throws NoSuchPlanExtensionException;

	/**
	 * Removes all the plan extensions where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	public void removeByPlanRoundId(long planRoundId);

	/**
	 * Returns the number of plan extensions where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan extensions
	 */
	public int countByPlanRoundId(long planRoundId);

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or throws a <code>NoSuchPlanExtensionException</code> if it could not be found.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	public PlanExtension findByR_D(long planRoundId, String departmentCode)
		throws NoSuchPlanExtensionException;

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public PlanExtension fetchByR_D(long planRoundId, String departmentCode);

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	public PlanExtension fetchByR_D(
		long planRoundId, String departmentCode, boolean useFinderCache);

	/**
	 * Removes the plan extension where planRoundId = &#63; and departmentCode = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the plan extension that was removed
	 */
	public PlanExtension removeByR_D(long planRoundId, String departmentCode)
		throws NoSuchPlanExtensionException;

	/**
	 * Returns the number of plan extensions where planRoundId = &#63; and departmentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the number of matching plan extensions
	 */
	public int countByR_D(long planRoundId, String departmentCode);

	/**
	 * Caches the plan extension in the entity cache if it is enabled.
	 *
	 * @param planExtension the plan extension
	 */
	public void cacheResult(PlanExtension planExtension);

	/**
	 * Caches the plan extensions in the entity cache if it is enabled.
	 *
	 * @param planExtensions the plan extensions
	 */
	public void cacheResult(java.util.List<PlanExtension> planExtensions);

	/**
	 * Creates a new plan extension with the primary key. Does not add the plan extension to the database.
	 *
	 * @param planExtensionId the primary key for the new plan extension
	 * @return the new plan extension
	 */
	public PlanExtension create(long planExtensionId);

	/**
	 * Removes the plan extension with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension that was removed
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public PlanExtension remove(long planExtensionId)
		throws NoSuchPlanExtensionException;

	public PlanExtension updateImpl(PlanExtension planExtension);

	/**
	 * Returns the plan extension with the primary key or throws a <code>NoSuchPlanExtensionException</code> if it could not be found.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	public PlanExtension findByPrimaryKey(long planExtensionId)
		throws NoSuchPlanExtensionException;

	/**
	 * Returns the plan extension with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension, or <code>null</code> if a plan extension with the primary key could not be found
	 */
	public PlanExtension fetchByPrimaryKey(long planExtensionId);

	/**
	 * Returns all the plan extensions.
	 *
	 * @return the plan extensions
	 */
	public java.util.List<PlanExtension> findAll();

	/**
	 * Returns a range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of plan extensions
	 */
	public java.util.List<PlanExtension> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan extensions
	 */
	public java.util.List<PlanExtension> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan extensions
	 */
	public java.util.List<PlanExtension> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanExtension>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan extensions from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan extensions.
	 *
	 * @return the number of plan extensions
	 */
	public int countAll();

}