/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.persistence.impl;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.dao.orm.Query;
import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextThreadLocal;
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;
import com.liferay.portal.kernel.util.SetUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanDraftException;
import org.ayumi.plan.model.PlanDraft;
import org.ayumi.plan.model.PlanDraftTable;
import org.ayumi.plan.model.impl.PlanDraftImpl;
import org.ayumi.plan.model.impl.PlanDraftModelImpl;
import org.ayumi.plan.service.persistence.PlanDraftPersistence;
import org.ayumi.plan.service.persistence.PlanDraftUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan draft service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanDraftPersistence.class)
public class PlanDraftPersistenceImpl
	extends BasePersistenceImpl<PlanDraft> implements PlanDraftPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanDraftUtil</code> to access the plan draft persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanDraftImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByPlanEntryId;
	private FinderPath _finderPathWithoutPaginationFindByPlanEntryId;
	private FinderPath _finderPathCountByPlanEntryId;

	/**
	 * Returns all the plan drafts where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan drafts where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPlanEntryId;
				finderArgs = new Object[] {planEntryId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPlanEntryId;
			finderArgs = new Object[] {
				planEntryId, start, end, orderByComparator
			};
		}

		List<PlanDraft> list = null;

		if (useFinderCache) {
			list = (List<PlanDraft>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanDraft planDraft : list) {
					if (planEntryId != planDraft.getPlanEntryId()) {
						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					3 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(3);
			}

			sb.append(_SQL_SELECT_PLANDRAFT_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanDraftModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanDraft>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanDraft> orderByComparator)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planDraft != null) {
			return planDraft;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDraftException(sb.toString());
	}

	/**
	 * Returns the first plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanDraft> orderByComparator) {

		List<PlanDraft> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanDraft> orderByComparator)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planDraft != null) {
			return planDraft;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDraftException(sb.toString());
	}

	/**
	 * Returns the last plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanDraft> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanDraft> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan drafts before and after the current plan draft in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDraftId the primary key of the current plan draft
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	@Override
	public PlanDraft[] findByPlanEntryId_PrevAndNext(
			long planDraftId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = findByPrimaryKey(planDraftId);

		Session session = null;

		try {
			session = openSession();

			PlanDraft[] array = new PlanDraftImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planDraft, planEntryId, orderByComparator, true);

			array[1] = planDraft;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planDraft, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanDraft getByPlanEntryId_PrevAndNext(
		Session session, PlanDraft planDraft, long planEntryId,
		OrderByComparator<PlanDraft> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANDRAFT_WHERE);

		sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(PlanDraftModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planDraft)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanDraft> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan drafts where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanDraft planDraft :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planDraft);
		}
	}

	/**
	 * Returns the number of plan drafts where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan drafts
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANDRAFT_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2 =
		"planDraft.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByU_P;
	private FinderPath _finderPathWithoutPaginationFindByU_P;
	private FinderPath _finderPathCountByU_P;

	/**
	 * Returns all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @return the matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByU_P(long userId, long planEntryId) {
		return findByU_P(
			userId, planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end) {

		return findByU_P(userId, planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator) {

		return findByU_P(
			userId, planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan drafts
	 */
	@Override
	public List<PlanDraft> findByU_P(
		long userId, long planEntryId, int start, int end,
		OrderByComparator<PlanDraft> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByU_P;
				finderArgs = new Object[] {userId, planEntryId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByU_P;
			finderArgs = new Object[] {
				userId, planEntryId, start, end, orderByComparator
			};
		}

		List<PlanDraft> list = null;

		if (useFinderCache) {
			list = (List<PlanDraft>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanDraft planDraft : list) {
					if ((userId != planDraft.getUserId()) ||
						(planEntryId != planDraft.getPlanEntryId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					4 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(4);
			}

			sb.append(_SQL_SELECT_PLANDRAFT_WHERE);

			sb.append(_FINDER_COLUMN_U_P_USERID_2);

			sb.append(_FINDER_COLUMN_U_P_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanDraftModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				queryPos.add(planEntryId);

				list = (List<PlanDraft>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft findByU_P_First(
			long userId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = fetchByU_P_First(
			userId, planEntryId, orderByComparator);

		if (planDraft != null) {
			return planDraft;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append(", planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDraftException(sb.toString());
	}

	/**
	 * Returns the first plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft fetchByU_P_First(
		long userId, long planEntryId,
		OrderByComparator<PlanDraft> orderByComparator) {

		List<PlanDraft> list = findByU_P(
			userId, planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft findByU_P_Last(
			long userId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = fetchByU_P_Last(
			userId, planEntryId, orderByComparator);

		if (planDraft != null) {
			return planDraft;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append(", planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDraftException(sb.toString());
	}

	/**
	 * Returns the last plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft fetchByU_P_Last(
		long userId, long planEntryId,
		OrderByComparator<PlanDraft> orderByComparator) {

		int count = countByU_P(userId, planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanDraft> list = findByU_P(
			userId, planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan drafts before and after the current plan draft in the ordered set where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param planDraftId the primary key of the current plan draft
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	@Override
	public PlanDraft[] findByU_P_PrevAndNext(
			long planDraftId, long userId, long planEntryId,
			OrderByComparator<PlanDraft> orderByComparator)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = findByPrimaryKey(planDraftId);

		Session session = null;

		try {
			session = openSession();

			PlanDraft[] array = new PlanDraftImpl[3];

			array[0] = getByU_P_PrevAndNext(
				session, planDraft, userId, planEntryId, orderByComparator,
				true);

			array[1] = planDraft;

			array[2] = getByU_P_PrevAndNext(
				session, planDraft, userId, planEntryId, orderByComparator,
				false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanDraft getByU_P_PrevAndNext(
		Session session, PlanDraft planDraft, long userId, long planEntryId,
		OrderByComparator<PlanDraft> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PLANDRAFT_WHERE);

		sb.append(_FINDER_COLUMN_U_P_USERID_2);

		sb.append(_FINDER_COLUMN_U_P_PLANENTRYID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(PlanDraftModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(userId);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planDraft)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanDraft> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan drafts where userId = &#63; and planEntryId = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByU_P(long userId, long planEntryId) {
		for (PlanDraft planDraft :
				findByU_P(
					userId, planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(planDraft);
		}
	}

	/**
	 * Returns the number of plan drafts where userId = &#63; and planEntryId = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan drafts
	 */
	@Override
	public int countByU_P(long userId, long planEntryId) {
		FinderPath finderPath = _finderPathCountByU_P;

		Object[] finderArgs = new Object[] {userId, planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANDRAFT_WHERE);

			sb.append(_FINDER_COLUMN_U_P_USERID_2);

			sb.append(_FINDER_COLUMN_U_P_PLANENTRYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				queryPos.add(planEntryId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_U_P_USERID_2 =
		"planDraft.userId = ? AND ";

	private static final String _FINDER_COLUMN_U_P_PLANENTRYID_2 =
		"planDraft.planEntryId = ?";

	private FinderPath _finderPathFetchByU_P_C;
	private FinderPath _finderPathCountByU_P_C;

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanDraftException</code> if it could not be found.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan draft
	 * @throws NoSuchPlanDraftException if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft findByU_P_C(long userId, long planEntryId, String code)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = fetchByU_P_C(userId, planEntryId, code);

		if (planDraft == null) {
			StringBundler sb = new StringBundler(8);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("userId=");
			sb.append(userId);

			sb.append(", planEntryId=");
			sb.append(planEntryId);

			sb.append(", code=");
			sb.append(code);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPlanDraftException(sb.toString());
		}

		return planDraft;
	}

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft fetchByU_P_C(long userId, long planEntryId, String code) {
		return fetchByU_P_C(userId, planEntryId, code, true);
	}

	/**
	 * Returns the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan draft, or <code>null</code> if a matching plan draft could not be found
	 */
	@Override
	public PlanDraft fetchByU_P_C(
		long userId, long planEntryId, String code, boolean useFinderCache) {

		code = Objects.toString(code, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {userId, planEntryId, code};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByU_P_C, finderArgs, this);
		}

		if (result instanceof PlanDraft) {
			PlanDraft planDraft = (PlanDraft)result;

			if ((userId != planDraft.getUserId()) ||
				(planEntryId != planDraft.getPlanEntryId()) ||
				!Objects.equals(code, planDraft.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_SELECT_PLANDRAFT_WHERE);

			sb.append(_FINDER_COLUMN_U_P_C_USERID_2);

			sb.append(_FINDER_COLUMN_U_P_C_PLANENTRYID_2);

			boolean bindCode = false;

			if (code.isEmpty()) {
				sb.append(_FINDER_COLUMN_U_P_C_CODE_3);
			}
			else {
				bindCode = true;

				sb.append(_FINDER_COLUMN_U_P_C_CODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				queryPos.add(planEntryId);

				if (bindCode) {
					queryPos.add(code);
				}

				List<PlanDraft> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByU_P_C, finderArgs, list);
					}
				}
				else {
					PlanDraft planDraft = list.get(0);

					result = planDraft;

					cacheResult(planDraft);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		if (result instanceof List<?>) {
			return null;
		}
		else {
			return (PlanDraft)result;
		}
	}

	/**
	 * Removes the plan draft where userId = &#63; and planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan draft that was removed
	 */
	@Override
	public PlanDraft removeByU_P_C(long userId, long planEntryId, String code)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = findByU_P_C(userId, planEntryId, code);

		return remove(planDraft);
	}

	/**
	 * Returns the number of plan drafts where userId = &#63; and planEntryId = &#63; and code = &#63;.
	 *
	 * @param userId the user ID
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan drafts
	 */
	@Override
	public int countByU_P_C(long userId, long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByU_P_C;

		Object[] finderArgs = new Object[] {userId, planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_PLANDRAFT_WHERE);

			sb.append(_FINDER_COLUMN_U_P_C_USERID_2);

			sb.append(_FINDER_COLUMN_U_P_C_PLANENTRYID_2);

			boolean bindCode = false;

			if (code.isEmpty()) {
				sb.append(_FINDER_COLUMN_U_P_C_CODE_3);
			}
			else {
				bindCode = true;

				sb.append(_FINDER_COLUMN_U_P_C_CODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				queryPos.add(planEntryId);

				if (bindCode) {
					queryPos.add(code);
				}

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_U_P_C_USERID_2 =
		"planDraft.userId = ? AND ";

	private static final String _FINDER_COLUMN_U_P_C_PLANENTRYID_2 =
		"planDraft.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_U_P_C_CODE_2 =
		"planDraft.code = ?";

	private static final String _FINDER_COLUMN_U_P_C_CODE_3 =
		"(planDraft.code IS NULL OR planDraft.code = '')";

	public PlanDraftPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanDraft.class);

		setModelImplClass(PlanDraftImpl.class);
		setModelPKClass(long.class);

		setTable(PlanDraftTable.INSTANCE);
	}

	/**
	 * Caches the plan draft in the entity cache if it is enabled.
	 *
	 * @param planDraft the plan draft
	 */
	@Override
	public void cacheResult(PlanDraft planDraft) {
		entityCache.putResult(
			PlanDraftImpl.class, planDraft.getPrimaryKey(), planDraft);

		finderCache.putResult(
			_finderPathFetchByU_P_C,
			new Object[] {
				planDraft.getUserId(), planDraft.getPlanEntryId(),
				planDraft.getCode()
			},
			planDraft);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan drafts in the entity cache if it is enabled.
	 *
	 * @param planDrafts the plan drafts
	 */
	@Override
	public void cacheResult(List<PlanDraft> planDrafts) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planDrafts.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanDraft planDraft : planDrafts) {
			if (entityCache.getResult(
					PlanDraftImpl.class, planDraft.getPrimaryKey()) == null) {

				cacheResult(planDraft);
			}
		}
	}

	/**
	 * Clears the cache for all plan drafts.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanDraftImpl.class);

		finderCache.clearCache(PlanDraftImpl.class);
	}

	/**
	 * Clears the cache for the plan draft.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanDraft planDraft) {
		entityCache.removeResult(PlanDraftImpl.class, planDraft);
	}

	@Override
	public void clearCache(List<PlanDraft> planDrafts) {
		for (PlanDraft planDraft : planDrafts) {
			entityCache.removeResult(PlanDraftImpl.class, planDraft);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanDraftImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanDraftImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanDraftModelImpl planDraftModelImpl) {

		Object[] args = new Object[] {
			planDraftModelImpl.getUserId(), planDraftModelImpl.getPlanEntryId(),
			planDraftModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByU_P_C, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByU_P_C, args, planDraftModelImpl);
	}

	/**
	 * Creates a new plan draft with the primary key. Does not add the plan draft to the database.
	 *
	 * @param planDraftId the primary key for the new plan draft
	 * @return the new plan draft
	 */
	@Override
	public PlanDraft create(long planDraftId) {
		PlanDraft planDraft = new PlanDraftImpl();

		planDraft.setNew(true);
		planDraft.setPrimaryKey(planDraftId);

		planDraft.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planDraft;
	}

	/**
	 * Removes the plan draft with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft that was removed
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	@Override
	public PlanDraft remove(long planDraftId) throws NoSuchPlanDraftException {
		return remove((Serializable)planDraftId);
	}

	/**
	 * Removes the plan draft with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan draft
	 * @return the plan draft that was removed
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	@Override
	public PlanDraft remove(Serializable primaryKey)
		throws NoSuchPlanDraftException {

		Session session = null;

		try {
			session = openSession();

			PlanDraft planDraft = (PlanDraft)session.get(
				PlanDraftImpl.class, primaryKey);

			if (planDraft == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanDraftException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planDraft);
		}
		catch (NoSuchPlanDraftException noSuchEntityException) {
			throw noSuchEntityException;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	@Override
	protected PlanDraft removeImpl(PlanDraft planDraft) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planDraft)) {
				planDraft = (PlanDraft)session.get(
					PlanDraftImpl.class, planDraft.getPrimaryKeyObj());
			}

			if (planDraft != null) {
				session.delete(planDraft);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planDraft != null) {
			clearCache(planDraft);
		}

		return planDraft;
	}

	@Override
	public PlanDraft updateImpl(PlanDraft planDraft) {
		boolean isNew = planDraft.isNew();

		if (!(planDraft instanceof PlanDraftModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planDraft.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planDraft);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planDraft proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanDraft implementation " +
					planDraft.getClass());
		}

		PlanDraftModelImpl planDraftModelImpl = (PlanDraftModelImpl)planDraft;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planDraft.getCreateDate() == null)) {
			if (serviceContext == null) {
				planDraft.setCreateDate(date);
			}
			else {
				planDraft.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planDraftModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planDraft.setModifiedDate(date);
			}
			else {
				planDraft.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planDraft);
			}
			else {
				planDraft = (PlanDraft)session.merge(planDraft);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanDraftImpl.class, planDraftModelImpl, false, true);

		cacheUniqueFindersCache(planDraftModelImpl);

		if (isNew) {
			planDraft.setNew(false);
		}

		planDraft.resetOriginalValues();

		return planDraft;
	}

	/**
	 * Returns the plan draft with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan draft
	 * @return the plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	@Override
	public PlanDraft findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanDraftException {

		PlanDraft planDraft = fetchByPrimaryKey(primaryKey);

		if (planDraft == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanDraftException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planDraft;
	}

	/**
	 * Returns the plan draft with the primary key or throws a <code>NoSuchPlanDraftException</code> if it could not be found.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft
	 * @throws NoSuchPlanDraftException if a plan draft with the primary key could not be found
	 */
	@Override
	public PlanDraft findByPrimaryKey(long planDraftId)
		throws NoSuchPlanDraftException {

		return findByPrimaryKey((Serializable)planDraftId);
	}

	/**
	 * Returns the plan draft with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDraftId the primary key of the plan draft
	 * @return the plan draft, or <code>null</code> if a plan draft with the primary key could not be found
	 */
	@Override
	public PlanDraft fetchByPrimaryKey(long planDraftId) {
		return fetchByPrimaryKey((Serializable)planDraftId);
	}

	/**
	 * Returns all the plan drafts.
	 *
	 * @return the plan drafts
	 */
	@Override
	public List<PlanDraft> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @return the range of plan drafts
	 */
	@Override
	public List<PlanDraft> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan drafts
	 */
	@Override
	public List<PlanDraft> findAll(
		int start, int end, OrderByComparator<PlanDraft> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan drafts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDraftModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan drafts
	 * @param end the upper bound of the range of plan drafts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan drafts
	 */
	@Override
	public List<PlanDraft> findAll(
		int start, int end, OrderByComparator<PlanDraft> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindAll;
				finderArgs = FINDER_ARGS_EMPTY;
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindAll;
			finderArgs = new Object[] {start, end, orderByComparator};
		}

		List<PlanDraft> list = null;

		if (useFinderCache) {
			list = (List<PlanDraft>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANDRAFT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANDRAFT;

				sql = sql.concat(PlanDraftModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanDraft>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Removes all the plan drafts from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanDraft planDraft : findAll()) {
			remove(planDraft);
		}
	}

	/**
	 * Returns the number of plan drafts.
	 *
	 * @return the number of plan drafts
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANDRAFT);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathCountAll, FINDER_ARGS_EMPTY, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	@Override
	public Set<String> getBadColumnNames() {
		return _badColumnNames;
	}

	@Override
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "planDraftId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANDRAFT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanDraftModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan draft persistence.
	 */
	@Activate
	public void activate() {
		_valueObjectFinderCacheListThreshold = GetterUtil.getInteger(
			PropsUtil.get(PropsKeys.VALUE_OBJECT_FINDER_CACHE_LIST_THRESHOLD));

		_finderPathWithPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathWithoutPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathCountAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countAll",
			new String[0], new String[0], false);

		_finderPathWithPaginationFindByPlanEntryId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPlanEntryId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"planEntryId"}, true);

		_finderPathWithoutPaginationFindByPlanEntryId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPlanEntryId",
			new String[] {Long.class.getName()}, new String[] {"planEntryId"},
			true);

		_finderPathCountByPlanEntryId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPlanEntryId",
			new String[] {Long.class.getName()}, new String[] {"planEntryId"},
			false);

		_finderPathWithPaginationFindByU_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByU_P",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"userId", "planEntryId"}, true);

		_finderPathWithoutPaginationFindByU_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByU_P",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"userId", "planEntryId"}, true);

		_finderPathCountByU_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByU_P",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"userId", "planEntryId"}, false);

		_finderPathFetchByU_P_C = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByU_P_C",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"userId", "planEntryId", "code_"}, true);

		_finderPathCountByU_P_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByU_P_C",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"userId", "planEntryId", "code_"}, false);

		PlanDraftUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanDraftUtil.setPersistence(null);

		entityCache.removeCache(PlanDraftImpl.class.getName());
	}

	@Override
	@Reference(
		target = AyumiPersistenceConstants.SERVICE_CONFIGURATION_FILTER,
		unbind = "-"
	)
	public void setConfiguration(Configuration configuration) {
	}

	@Override
	@Reference(
		target = AyumiPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setDataSource(DataSource dataSource) {
		super.setDataSource(dataSource);
	}

	@Override
	@Reference(
		target = AyumiPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setSessionFactory(SessionFactory sessionFactory) {
		super.setSessionFactory(sessionFactory);
	}

	@Reference
	protected EntityCache entityCache;

	@Reference
	protected FinderCache finderCache;

	private static final String _SQL_SELECT_PLANDRAFT =
		"SELECT planDraft FROM PlanDraft planDraft";

	private static final String _SQL_SELECT_PLANDRAFT_WHERE =
		"SELECT planDraft FROM PlanDraft planDraft WHERE ";

	private static final String _SQL_COUNT_PLANDRAFT =
		"SELECT COUNT(planDraft) FROM PlanDraft planDraft";

	private static final String _SQL_COUNT_PLANDRAFT_WHERE =
		"SELECT COUNT(planDraft) FROM PlanDraft planDraft WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planDraft.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanDraft exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanDraft exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanDraftPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}