/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import org.ayumi.plan.exception.NoSuchPlanAnswerException;
import org.ayumi.plan.model.PlanAnswer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the plan answer service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @see PlanAnswerUtil
 * @generated
 */
@ProviderType
public interface PlanAnswerPersistence extends BasePersistence<PlanAnswer> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PlanAnswerUtil} to access the plan answer persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the plan answers where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanEntryId(long planEntryId);

	/**
	 * Returns a range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end);

	/**
	 * Returns an ordered range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public PlanAnswer findByPlanEntryId_First(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Returns the first plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public PlanAnswer fetchByPlanEntryId_First(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns the last plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public PlanAnswer findByPlanEntryId_Last(
			long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Returns the last plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public PlanAnswer fetchByPlanEntryId_Last(
		long planEntryId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public PlanAnswer[] findByPlanEntryId_PrevAndNext(
			long planAnswerId, long planEntryId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Removes all the plan answers where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	public void removeByPlanEntryId(long planEntryId);

	/**
	 * Returns the number of plan answers where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan answers
	 */
	public int countByPlanEntryId(long planEntryId);

	/**
	 * Returns all the plan answers where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanRoundId(long planRoundId);

	/**
	 * Returns a range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end);

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public PlanAnswer findByPlanRoundId_First(
			long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public PlanAnswer fetchByPlanRoundId_First(
		long planRoundId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public PlanAnswer findByPlanRoundId_Last(
			long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public PlanAnswer fetchByPlanRoundId_Last(
		long planRoundId,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public PlanAnswer[] findByPlanRoundId_PrevAndNext(
			long planAnswerId, long planRoundId,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Removes all the plan answers where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	public void removeByPlanRoundId(long planRoundId);

	/**
	 * Returns the number of plan answers where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan answers
	 */
	public int countByPlanRoundId(long planRoundId);

	/**
	 * Returns all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @return the matching plan answers
	 */
	public java.util.List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode);

	/**
	 * Returns a range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end);

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	public java.util.List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public PlanAnswer findByR_C_First(
			long planRoundId, String contentCode,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public PlanAnswer fetchByR_C_First(
		long planRoundId, String contentCode,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	public PlanAnswer findByR_C_Last(
			long planRoundId, String contentCode,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	public PlanAnswer fetchByR_C_Last(
		long planRoundId, String contentCode,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public PlanAnswer[] findByR_C_PrevAndNext(
			long planAnswerId, long planRoundId, String contentCode,
			com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
				orderByComparator)
		throws NoSuchPlanAnswerException;

	/**
	 * Removes all the plan answers where planRoundId = &#63; and contentCode = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 */
	public void removeByR_C(long planRoundId, String contentCode);

	/**
	 * Returns the number of plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @return the number of matching plan answers
	 */
	public int countByR_C(long planRoundId, String contentCode);

	/**
	 * Caches the plan answer in the entity cache if it is enabled.
	 *
	 * @param planAnswer the plan answer
	 */
	public void cacheResult(PlanAnswer planAnswer);

	/**
	 * Caches the plan answers in the entity cache if it is enabled.
	 *
	 * @param planAnswers the plan answers
	 */
	public void cacheResult(java.util.List<PlanAnswer> planAnswers);

	/**
	 * Creates a new plan answer with the primary key. Does not add the plan answer to the database.
	 *
	 * @param planAnswerId the primary key for the new plan answer
	 * @return the new plan answer
	 */
	public PlanAnswer create(long planAnswerId);

	/**
	 * Removes the plan answer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer that was removed
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public PlanAnswer remove(long planAnswerId)
		throws NoSuchPlanAnswerException;

	public PlanAnswer updateImpl(PlanAnswer planAnswer);

	/**
	 * Returns the plan answer with the primary key or throws a <code>NoSuchPlanAnswerException</code> if it could not be found.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	public PlanAnswer findByPrimaryKey(long planAnswerId)
		throws NoSuchPlanAnswerException;

	/**
	 * Returns the plan answer with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer, or <code>null</code> if a plan answer with the primary key could not be found
	 */
	public PlanAnswer fetchByPrimaryKey(long planAnswerId);

	/**
	 * Returns all the plan answers.
	 *
	 * @return the plan answers
	 */
	public java.util.List<PlanAnswer> findAll();

	/**
	 * Returns a range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of plan answers
	 */
	public java.util.List<PlanAnswer> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan answers
	 */
	public java.util.List<PlanAnswer> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan answers
	 */
	public java.util.List<PlanAnswer> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PlanAnswer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the plan answers from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of plan answers.
	 *
	 * @return the number of plan answers
	 */
	public int countAll();

}