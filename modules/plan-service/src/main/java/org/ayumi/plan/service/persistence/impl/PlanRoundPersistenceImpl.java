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

import org.ayumi.plan.exception.NoSuchPlanRoundException;
import org.ayumi.plan.model.PlanRound;
import org.ayumi.plan.model.PlanRoundTable;
import org.ayumi.plan.model.impl.PlanRoundImpl;
import org.ayumi.plan.model.impl.PlanRoundModelImpl;
import org.ayumi.plan.service.persistence.PlanRoundPersistence;
import org.ayumi.plan.service.persistence.PlanRoundUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan round service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanRoundPersistence.class)
public class PlanRoundPersistenceImpl
	extends BasePersistenceImpl<PlanRound> implements PlanRoundPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanRoundUtil</code> to access the plan round persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanRoundImpl.class.getName();

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
	 * Returns all the plan rounds where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan rounds
	 */
	@Override
	public List<PlanRound> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of matching plan rounds
	 */
	@Override
	public List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan rounds
	 */
	@Override
	public List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanRound> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan rounds where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan rounds
	 */
	@Override
	public List<PlanRound> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanRound> orderByComparator,
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

		List<PlanRound> list = null;

		if (useFinderCache) {
			list = (List<PlanRound>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanRound planRound : list) {
					if (planEntryId != planRound.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANROUND_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanRoundModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanRound>)QueryUtil.list(
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
	 * Returns the first plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	@Override
	public PlanRound findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanRound> orderByComparator)
		throws NoSuchPlanRoundException {

		PlanRound planRound = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planRound != null) {
			return planRound;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanRoundException(sb.toString());
	}

	/**
	 * Returns the first plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	@Override
	public PlanRound fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanRound> orderByComparator) {

		List<PlanRound> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	@Override
	public PlanRound findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanRound> orderByComparator)
		throws NoSuchPlanRoundException {

		PlanRound planRound = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planRound != null) {
			return planRound;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanRoundException(sb.toString());
	}

	/**
	 * Returns the last plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	@Override
	public PlanRound fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanRound> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanRound> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan rounds before and after the current plan round in the ordered set where planEntryId = &#63;.
	 *
	 * @param planRoundId the primary key of the current plan round
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	@Override
	public PlanRound[] findByPlanEntryId_PrevAndNext(
			long planRoundId, long planEntryId,
			OrderByComparator<PlanRound> orderByComparator)
		throws NoSuchPlanRoundException {

		PlanRound planRound = findByPrimaryKey(planRoundId);

		Session session = null;

		try {
			session = openSession();

			PlanRound[] array = new PlanRoundImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planRound, planEntryId, orderByComparator, true);

			array[1] = planRound;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planRound, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanRound getByPlanEntryId_PrevAndNext(
		Session session, PlanRound planRound, long planEntryId,
		OrderByComparator<PlanRound> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANROUND_WHERE);

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
			sb.append(PlanRoundModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planRound)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanRound> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan rounds where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanRound planRound :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planRound);
		}
	}

	/**
	 * Returns the number of plan rounds where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan rounds
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANROUND_WHERE);

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
		"planRound.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByState;
	private FinderPath _finderPathWithoutPaginationFindByState;
	private FinderPath _finderPathCountByState;

	/**
	 * Returns all the plan rounds where state = &#63;.
	 *
	 * @param state the state
	 * @return the matching plan rounds
	 */
	@Override
	public List<PlanRound> findByState(String state) {
		return findByState(state, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of matching plan rounds
	 */
	@Override
	public List<PlanRound> findByState(String state, int start, int end) {
		return findByState(state, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan rounds
	 */
	@Override
	public List<PlanRound> findByState(
		String state, int start, int end,
		OrderByComparator<PlanRound> orderByComparator) {

		return findByState(state, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan rounds where state = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param state the state
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan rounds
	 */
	@Override
	public List<PlanRound> findByState(
		String state, int start, int end,
		OrderByComparator<PlanRound> orderByComparator,
		boolean useFinderCache) {

		state = Objects.toString(state, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByState;
				finderArgs = new Object[] {state};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByState;
			finderArgs = new Object[] {state, start, end, orderByComparator};
		}

		List<PlanRound> list = null;

		if (useFinderCache) {
			list = (List<PlanRound>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanRound planRound : list) {
					if (!state.equals(planRound.getState())) {
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

			sb.append(_SQL_SELECT_PLANROUND_WHERE);

			boolean bindState = false;

			if (state.isEmpty()) {
				sb.append(_FINDER_COLUMN_STATE_STATE_3);
			}
			else {
				bindState = true;

				sb.append(_FINDER_COLUMN_STATE_STATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanRoundModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindState) {
					queryPos.add(state);
				}

				list = (List<PlanRound>)QueryUtil.list(
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
	 * Returns the first plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	@Override
	public PlanRound findByState_First(
			String state, OrderByComparator<PlanRound> orderByComparator)
		throws NoSuchPlanRoundException {

		PlanRound planRound = fetchByState_First(state, orderByComparator);

		if (planRound != null) {
			return planRound;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("state=");
		sb.append(state);

		sb.append("}");

		throw new NoSuchPlanRoundException(sb.toString());
	}

	/**
	 * Returns the first plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	@Override
	public PlanRound fetchByState_First(
		String state, OrderByComparator<PlanRound> orderByComparator) {

		List<PlanRound> list = findByState(state, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round
	 * @throws NoSuchPlanRoundException if a matching plan round could not be found
	 */
	@Override
	public PlanRound findByState_Last(
			String state, OrderByComparator<PlanRound> orderByComparator)
		throws NoSuchPlanRoundException {

		PlanRound planRound = fetchByState_Last(state, orderByComparator);

		if (planRound != null) {
			return planRound;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("state=");
		sb.append(state);

		sb.append("}");

		throw new NoSuchPlanRoundException(sb.toString());
	}

	/**
	 * Returns the last plan round in the ordered set where state = &#63;.
	 *
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan round, or <code>null</code> if a matching plan round could not be found
	 */
	@Override
	public PlanRound fetchByState_Last(
		String state, OrderByComparator<PlanRound> orderByComparator) {

		int count = countByState(state);

		if (count == 0) {
			return null;
		}

		List<PlanRound> list = findByState(
			state, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan rounds before and after the current plan round in the ordered set where state = &#63;.
	 *
	 * @param planRoundId the primary key of the current plan round
	 * @param state the state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	@Override
	public PlanRound[] findByState_PrevAndNext(
			long planRoundId, String state,
			OrderByComparator<PlanRound> orderByComparator)
		throws NoSuchPlanRoundException {

		state = Objects.toString(state, "");

		PlanRound planRound = findByPrimaryKey(planRoundId);

		Session session = null;

		try {
			session = openSession();

			PlanRound[] array = new PlanRoundImpl[3];

			array[0] = getByState_PrevAndNext(
				session, planRound, state, orderByComparator, true);

			array[1] = planRound;

			array[2] = getByState_PrevAndNext(
				session, planRound, state, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanRound getByState_PrevAndNext(
		Session session, PlanRound planRound, String state,
		OrderByComparator<PlanRound> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANROUND_WHERE);

		boolean bindState = false;

		if (state.isEmpty()) {
			sb.append(_FINDER_COLUMN_STATE_STATE_3);
		}
		else {
			bindState = true;

			sb.append(_FINDER_COLUMN_STATE_STATE_2);
		}

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
			sb.append(PlanRoundModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindState) {
			queryPos.add(state);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planRound)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanRound> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan rounds where state = &#63; from the database.
	 *
	 * @param state the state
	 */
	@Override
	public void removeByState(String state) {
		for (PlanRound planRound :
				findByState(
					state, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planRound);
		}
	}

	/**
	 * Returns the number of plan rounds where state = &#63;.
	 *
	 * @param state the state
	 * @return the number of matching plan rounds
	 */
	@Override
	public int countByState(String state) {
		state = Objects.toString(state, "");

		FinderPath finderPath = _finderPathCountByState;

		Object[] finderArgs = new Object[] {state};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANROUND_WHERE);

			boolean bindState = false;

			if (state.isEmpty()) {
				sb.append(_FINDER_COLUMN_STATE_STATE_3);
			}
			else {
				bindState = true;

				sb.append(_FINDER_COLUMN_STATE_STATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindState) {
					queryPos.add(state);
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

	private static final String _FINDER_COLUMN_STATE_STATE_2 =
		"planRound.state = ?";

	private static final String _FINDER_COLUMN_STATE_STATE_3 =
		"(planRound.state IS NULL OR planRound.state = '')";

	public PlanRoundPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("fields", "fields_");
		dbColumnNames.put("state", "state_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanRound.class);

		setModelImplClass(PlanRoundImpl.class);
		setModelPKClass(long.class);

		setTable(PlanRoundTable.INSTANCE);
	}

	/**
	 * Caches the plan round in the entity cache if it is enabled.
	 *
	 * @param planRound the plan round
	 */
	@Override
	public void cacheResult(PlanRound planRound) {
		entityCache.putResult(
			PlanRoundImpl.class, planRound.getPrimaryKey(), planRound);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan rounds in the entity cache if it is enabled.
	 *
	 * @param planRounds the plan rounds
	 */
	@Override
	public void cacheResult(List<PlanRound> planRounds) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planRounds.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanRound planRound : planRounds) {
			if (entityCache.getResult(
					PlanRoundImpl.class, planRound.getPrimaryKey()) == null) {

				cacheResult(planRound);
			}
		}
	}

	/**
	 * Clears the cache for all plan rounds.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanRoundImpl.class);

		finderCache.clearCache(PlanRoundImpl.class);
	}

	/**
	 * Clears the cache for the plan round.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanRound planRound) {
		entityCache.removeResult(PlanRoundImpl.class, planRound);
	}

	@Override
	public void clearCache(List<PlanRound> planRounds) {
		for (PlanRound planRound : planRounds) {
			entityCache.removeResult(PlanRoundImpl.class, planRound);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanRoundImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanRoundImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan round with the primary key. Does not add the plan round to the database.
	 *
	 * @param planRoundId the primary key for the new plan round
	 * @return the new plan round
	 */
	@Override
	public PlanRound create(long planRoundId) {
		PlanRound planRound = new PlanRoundImpl();

		planRound.setNew(true);
		planRound.setPrimaryKey(planRoundId);

		planRound.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planRound;
	}

	/**
	 * Removes the plan round with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round that was removed
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	@Override
	public PlanRound remove(long planRoundId) throws NoSuchPlanRoundException {
		return remove((Serializable)planRoundId);
	}

	/**
	 * Removes the plan round with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan round
	 * @return the plan round that was removed
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	@Override
	public PlanRound remove(Serializable primaryKey)
		throws NoSuchPlanRoundException {

		Session session = null;

		try {
			session = openSession();

			PlanRound planRound = (PlanRound)session.get(
				PlanRoundImpl.class, primaryKey);

			if (planRound == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanRoundException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planRound);
		}
		catch (NoSuchPlanRoundException noSuchEntityException) {
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
	protected PlanRound removeImpl(PlanRound planRound) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planRound)) {
				planRound = (PlanRound)session.get(
					PlanRoundImpl.class, planRound.getPrimaryKeyObj());
			}

			if (planRound != null) {
				session.delete(planRound);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planRound != null) {
			clearCache(planRound);
		}

		return planRound;
	}

	@Override
	public PlanRound updateImpl(PlanRound planRound) {
		boolean isNew = planRound.isNew();

		if (!(planRound instanceof PlanRoundModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planRound.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planRound);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planRound proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanRound implementation " +
					planRound.getClass());
		}

		PlanRoundModelImpl planRoundModelImpl = (PlanRoundModelImpl)planRound;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planRound.getCreateDate() == null)) {
			if (serviceContext == null) {
				planRound.setCreateDate(date);
			}
			else {
				planRound.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planRoundModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planRound.setModifiedDate(date);
			}
			else {
				planRound.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planRound);
			}
			else {
				planRound = (PlanRound)session.merge(planRound);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanRoundImpl.class, planRoundModelImpl, false, true);

		if (isNew) {
			planRound.setNew(false);
		}

		planRound.resetOriginalValues();

		return planRound;
	}

	/**
	 * Returns the plan round with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan round
	 * @return the plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	@Override
	public PlanRound findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanRoundException {

		PlanRound planRound = fetchByPrimaryKey(primaryKey);

		if (planRound == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanRoundException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planRound;
	}

	/**
	 * Returns the plan round with the primary key or throws a <code>NoSuchPlanRoundException</code> if it could not be found.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round
	 * @throws NoSuchPlanRoundException if a plan round with the primary key could not be found
	 */
	@Override
	public PlanRound findByPrimaryKey(long planRoundId)
		throws NoSuchPlanRoundException {

		return findByPrimaryKey((Serializable)planRoundId);
	}

	/**
	 * Returns the plan round with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planRoundId the primary key of the plan round
	 * @return the plan round, or <code>null</code> if a plan round with the primary key could not be found
	 */
	@Override
	public PlanRound fetchByPrimaryKey(long planRoundId) {
		return fetchByPrimaryKey((Serializable)planRoundId);
	}

	/**
	 * Returns all the plan rounds.
	 *
	 * @return the plan rounds
	 */
	@Override
	public List<PlanRound> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @return the range of plan rounds
	 */
	@Override
	public List<PlanRound> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan rounds
	 */
	@Override
	public List<PlanRound> findAll(
		int start, int end, OrderByComparator<PlanRound> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan rounds.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanRoundModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan rounds
	 * @param end the upper bound of the range of plan rounds (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan rounds
	 */
	@Override
	public List<PlanRound> findAll(
		int start, int end, OrderByComparator<PlanRound> orderByComparator,
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

		List<PlanRound> list = null;

		if (useFinderCache) {
			list = (List<PlanRound>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANROUND);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANROUND;

				sql = sql.concat(PlanRoundModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanRound>)QueryUtil.list(
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
	 * Removes all the plan rounds from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanRound planRound : findAll()) {
			remove(planRound);
		}
	}

	/**
	 * Returns the number of plan rounds.
	 *
	 * @return the number of plan rounds
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANROUND);

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
		return "planRoundId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANROUND;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanRoundModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan round persistence.
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

		_finderPathWithPaginationFindByState = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByState",
			new String[] {
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"state_"}, true);

		_finderPathWithoutPaginationFindByState = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByState",
			new String[] {String.class.getName()}, new String[] {"state_"},
			true);

		_finderPathCountByState = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByState",
			new String[] {String.class.getName()}, new String[] {"state_"},
			false);

		PlanRoundUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanRoundUtil.setPersistence(null);

		entityCache.removeCache(PlanRoundImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANROUND =
		"SELECT planRound FROM PlanRound planRound";

	private static final String _SQL_SELECT_PLANROUND_WHERE =
		"SELECT planRound FROM PlanRound planRound WHERE ";

	private static final String _SQL_COUNT_PLANROUND =
		"SELECT COUNT(planRound) FROM PlanRound planRound";

	private static final String _SQL_COUNT_PLANROUND_WHERE =
		"SELECT COUNT(planRound) FROM PlanRound planRound WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planRound.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanRound exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanRound exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanRoundPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"fields", "state"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}