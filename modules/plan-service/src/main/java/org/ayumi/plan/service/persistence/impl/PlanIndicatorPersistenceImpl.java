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

import org.ayumi.plan.exception.NoSuchPlanIndicatorException;
import org.ayumi.plan.model.PlanIndicator;
import org.ayumi.plan.model.PlanIndicatorTable;
import org.ayumi.plan.model.impl.PlanIndicatorImpl;
import org.ayumi.plan.model.impl.PlanIndicatorModelImpl;
import org.ayumi.plan.service.persistence.PlanIndicatorPersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan indicator service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanIndicatorPersistence.class)
public class PlanIndicatorPersistenceImpl
	extends BasePersistenceImpl<PlanIndicator>
	implements PlanIndicatorPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanIndicatorUtil</code> to access the plan indicator persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanIndicatorImpl.class.getName();

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
	 * Returns all the plan indicators where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan indicators
	 */
	@Override
	public List<PlanIndicator> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @return the range of matching plan indicators
	 */
	@Override
	public List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan indicators
	 */
	@Override
	public List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicator> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan indicators where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan indicators
	 */
	@Override
	public List<PlanIndicator> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicator> orderByComparator,
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

		List<PlanIndicator> list = null;

		if (useFinderCache) {
			list = (List<PlanIndicator>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanIndicator planIndicator : list) {
					if (planEntryId != planIndicator.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANINDICATOR_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanIndicatorModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanIndicator>)QueryUtil.list(
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
	 * Returns the first plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	@Override
	public PlanIndicator findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanIndicator> orderByComparator)
		throws NoSuchPlanIndicatorException {

		PlanIndicator planIndicator = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planIndicator != null) {
			return planIndicator;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanIndicatorException(sb.toString());
	}

	/**
	 * Returns the first plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	@Override
	public PlanIndicator fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanIndicator> orderByComparator) {

		List<PlanIndicator> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	@Override
	public PlanIndicator findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanIndicator> orderByComparator)
		throws NoSuchPlanIndicatorException {

		PlanIndicator planIndicator = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planIndicator != null) {
			return planIndicator;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanIndicatorException(sb.toString());
	}

	/**
	 * Returns the last plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	@Override
	public PlanIndicator fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanIndicator> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanIndicator> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan indicators before and after the current plan indicator in the ordered set where planEntryId = &#63;.
	 *
	 * @param planIndicatorId the primary key of the current plan indicator
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan indicator
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	@Override
	public PlanIndicator[] findByPlanEntryId_PrevAndNext(
			long planIndicatorId, long planEntryId,
			OrderByComparator<PlanIndicator> orderByComparator)
		throws NoSuchPlanIndicatorException {

		PlanIndicator planIndicator = findByPrimaryKey(planIndicatorId);

		Session session = null;

		try {
			session = openSession();

			PlanIndicator[] array = new PlanIndicatorImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planIndicator, planEntryId, orderByComparator, true);

			array[1] = planIndicator;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planIndicator, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanIndicator getByPlanEntryId_PrevAndNext(
		Session session, PlanIndicator planIndicator, long planEntryId,
		OrderByComparator<PlanIndicator> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANINDICATOR_WHERE);

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
			sb.append(PlanIndicatorModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						planIndicator)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanIndicator> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan indicators where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanIndicator planIndicator :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planIndicator);
		}
	}

	/**
	 * Returns the number of plan indicators where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan indicators
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANINDICATOR_WHERE);

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
		"planIndicator.planEntryId = ?";

	private FinderPath _finderPathFetchByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanIndicatorException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan indicator
	 * @throws NoSuchPlanIndicatorException if a matching plan indicator could not be found
	 */
	@Override
	public PlanIndicator findByP_C(long planEntryId, String code)
		throws NoSuchPlanIndicatorException {

		PlanIndicator planIndicator = fetchByP_C(planEntryId, code);

		if (planIndicator == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("planEntryId=");
			sb.append(planEntryId);

			sb.append(", code=");
			sb.append(code);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPlanIndicatorException(sb.toString());
		}

		return planIndicator;
	}

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	@Override
	public PlanIndicator fetchByP_C(long planEntryId, String code) {
		return fetchByP_C(planEntryId, code, true);
	}

	/**
	 * Returns the plan indicator where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan indicator, or <code>null</code> if a matching plan indicator could not be found
	 */
	@Override
	public PlanIndicator fetchByP_C(
		long planEntryId, String code, boolean useFinderCache) {

		code = Objects.toString(code, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {planEntryId, code};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByP_C, finderArgs, this);
		}

		if (result instanceof PlanIndicator) {
			PlanIndicator planIndicator = (PlanIndicator)result;

			if ((planEntryId != planIndicator.getPlanEntryId()) ||
				!Objects.equals(code, planIndicator.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANINDICATOR_WHERE);

			sb.append(_FINDER_COLUMN_P_C_PLANENTRYID_2);

			boolean bindCode = false;

			if (code.isEmpty()) {
				sb.append(_FINDER_COLUMN_P_C_CODE_3);
			}
			else {
				bindCode = true;

				sb.append(_FINDER_COLUMN_P_C_CODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				if (bindCode) {
					queryPos.add(code);
				}

				List<PlanIndicator> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_C, finderArgs, list);
					}
				}
				else {
					PlanIndicator planIndicator = list.get(0);

					result = planIndicator;

					cacheResult(planIndicator);
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
			return (PlanIndicator)result;
		}
	}

	/**
	 * Removes the plan indicator where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan indicator that was removed
	 */
	@Override
	public PlanIndicator removeByP_C(long planEntryId, String code)
		throws NoSuchPlanIndicatorException {

		PlanIndicator planIndicator = findByP_C(planEntryId, code);

		return remove(planIndicator);
	}

	/**
	 * Returns the number of plan indicators where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan indicators
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANINDICATOR_WHERE);

			sb.append(_FINDER_COLUMN_P_C_PLANENTRYID_2);

			boolean bindCode = false;

			if (code.isEmpty()) {
				sb.append(_FINDER_COLUMN_P_C_CODE_3);
			}
			else {
				bindCode = true;

				sb.append(_FINDER_COLUMN_P_C_CODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

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

	private static final String _FINDER_COLUMN_P_C_PLANENTRYID_2 =
		"planIndicator.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 =
		"planIndicator.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planIndicator.code IS NULL OR planIndicator.code = '')";

	public PlanIndicatorPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanIndicator.class);

		setModelImplClass(PlanIndicatorImpl.class);
		setModelPKClass(long.class);

		setTable(PlanIndicatorTable.INSTANCE);
	}

	/**
	 * Caches the plan indicator in the entity cache if it is enabled.
	 *
	 * @param planIndicator the plan indicator
	 */
	@Override
	public void cacheResult(PlanIndicator planIndicator) {
		entityCache.putResult(
			PlanIndicatorImpl.class, planIndicator.getPrimaryKey(),
			planIndicator);

		finderCache.putResult(
			_finderPathFetchByP_C,
			new Object[] {
				planIndicator.getPlanEntryId(), planIndicator.getCode()
			},
			planIndicator);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan indicators in the entity cache if it is enabled.
	 *
	 * @param planIndicators the plan indicators
	 */
	@Override
	public void cacheResult(List<PlanIndicator> planIndicators) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planIndicators.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanIndicator planIndicator : planIndicators) {
			if (entityCache.getResult(
					PlanIndicatorImpl.class, planIndicator.getPrimaryKey()) ==
						null) {

				cacheResult(planIndicator);
			}
		}
	}

	/**
	 * Clears the cache for all plan indicators.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanIndicatorImpl.class);

		finderCache.clearCache(PlanIndicatorImpl.class);
	}

	/**
	 * Clears the cache for the plan indicator.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanIndicator planIndicator) {
		entityCache.removeResult(PlanIndicatorImpl.class, planIndicator);
	}

	@Override
	public void clearCache(List<PlanIndicator> planIndicators) {
		for (PlanIndicator planIndicator : planIndicators) {
			entityCache.removeResult(PlanIndicatorImpl.class, planIndicator);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanIndicatorImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanIndicatorImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanIndicatorModelImpl planIndicatorModelImpl) {

		Object[] args = new Object[] {
			planIndicatorModelImpl.getPlanEntryId(),
			planIndicatorModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByP_C, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByP_C, args, planIndicatorModelImpl);
	}

	/**
	 * Creates a new plan indicator with the primary key. Does not add the plan indicator to the database.
	 *
	 * @param planIndicatorId the primary key for the new plan indicator
	 * @return the new plan indicator
	 */
	@Override
	public PlanIndicator create(long planIndicatorId) {
		PlanIndicator planIndicator = new PlanIndicatorImpl();

		planIndicator.setNew(true);
		planIndicator.setPrimaryKey(planIndicatorId);

		planIndicator.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planIndicator;
	}

	/**
	 * Removes the plan indicator with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator that was removed
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	@Override
	public PlanIndicator remove(long planIndicatorId)
		throws NoSuchPlanIndicatorException {

		return remove((Serializable)planIndicatorId);
	}

	/**
	 * Removes the plan indicator with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan indicator
	 * @return the plan indicator that was removed
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	@Override
	public PlanIndicator remove(Serializable primaryKey)
		throws NoSuchPlanIndicatorException {

		Session session = null;

		try {
			session = openSession();

			PlanIndicator planIndicator = (PlanIndicator)session.get(
				PlanIndicatorImpl.class, primaryKey);

			if (planIndicator == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanIndicatorException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planIndicator);
		}
		catch (NoSuchPlanIndicatorException noSuchEntityException) {
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
	protected PlanIndicator removeImpl(PlanIndicator planIndicator) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planIndicator)) {
				planIndicator = (PlanIndicator)session.get(
					PlanIndicatorImpl.class, planIndicator.getPrimaryKeyObj());
			}

			if (planIndicator != null) {
				session.delete(planIndicator);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planIndicator != null) {
			clearCache(planIndicator);
		}

		return planIndicator;
	}

	@Override
	public PlanIndicator updateImpl(PlanIndicator planIndicator) {
		boolean isNew = planIndicator.isNew();

		if (!(planIndicator instanceof PlanIndicatorModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planIndicator.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planIndicator);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planIndicator proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanIndicator implementation " +
					planIndicator.getClass());
		}

		PlanIndicatorModelImpl planIndicatorModelImpl =
			(PlanIndicatorModelImpl)planIndicator;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planIndicator.getCreateDate() == null)) {
			if (serviceContext == null) {
				planIndicator.setCreateDate(date);
			}
			else {
				planIndicator.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planIndicatorModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planIndicator.setModifiedDate(date);
			}
			else {
				planIndicator.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planIndicator);
			}
			else {
				planIndicator = (PlanIndicator)session.merge(planIndicator);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanIndicatorImpl.class, planIndicatorModelImpl, false, true);

		cacheUniqueFindersCache(planIndicatorModelImpl);

		if (isNew) {
			planIndicator.setNew(false);
		}

		planIndicator.resetOriginalValues();

		return planIndicator;
	}

	/**
	 * Returns the plan indicator with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan indicator
	 * @return the plan indicator
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	@Override
	public PlanIndicator findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanIndicatorException {

		PlanIndicator planIndicator = fetchByPrimaryKey(primaryKey);

		if (planIndicator == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanIndicatorException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planIndicator;
	}

	/**
	 * Returns the plan indicator with the primary key or throws a <code>NoSuchPlanIndicatorException</code> if it could not be found.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator
	 * @throws NoSuchPlanIndicatorException if a plan indicator with the primary key could not be found
	 */
	@Override
	public PlanIndicator findByPrimaryKey(long planIndicatorId)
		throws NoSuchPlanIndicatorException {

		return findByPrimaryKey((Serializable)planIndicatorId);
	}

	/**
	 * Returns the plan indicator with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planIndicatorId the primary key of the plan indicator
	 * @return the plan indicator, or <code>null</code> if a plan indicator with the primary key could not be found
	 */
	@Override
	public PlanIndicator fetchByPrimaryKey(long planIndicatorId) {
		return fetchByPrimaryKey((Serializable)planIndicatorId);
	}

	/**
	 * Returns all the plan indicators.
	 *
	 * @return the plan indicators
	 */
	@Override
	public List<PlanIndicator> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @return the range of plan indicators
	 */
	@Override
	public List<PlanIndicator> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan indicators
	 */
	@Override
	public List<PlanIndicator> findAll(
		int start, int end,
		OrderByComparator<PlanIndicator> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan indicators.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicators
	 * @param end the upper bound of the range of plan indicators (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan indicators
	 */
	@Override
	public List<PlanIndicator> findAll(
		int start, int end, OrderByComparator<PlanIndicator> orderByComparator,
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

		List<PlanIndicator> list = null;

		if (useFinderCache) {
			list = (List<PlanIndicator>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANINDICATOR);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANINDICATOR;

				sql = sql.concat(PlanIndicatorModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanIndicator>)QueryUtil.list(
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
	 * Removes all the plan indicators from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanIndicator planIndicator : findAll()) {
			remove(planIndicator);
		}
	}

	/**
	 * Returns the number of plan indicators.
	 *
	 * @return the number of plan indicators
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANINDICATOR);

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
		return "planIndicatorId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANINDICATOR;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanIndicatorModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan indicator persistence.
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

		_finderPathFetchByP_C = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByP_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planEntryId", "code_"}, true);

		_finderPathCountByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByP_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planEntryId", "code_"}, false);

		PlanIndicatorUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanIndicatorUtil.setPersistence(null);

		entityCache.removeCache(PlanIndicatorImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANINDICATOR =
		"SELECT planIndicator FROM PlanIndicator planIndicator";

	private static final String _SQL_SELECT_PLANINDICATOR_WHERE =
		"SELECT planIndicator FROM PlanIndicator planIndicator WHERE ";

	private static final String _SQL_COUNT_PLANINDICATOR =
		"SELECT COUNT(planIndicator) FROM PlanIndicator planIndicator";

	private static final String _SQL_COUNT_PLANINDICATOR_WHERE =
		"SELECT COUNT(planIndicator) FROM PlanIndicator planIndicator WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planIndicator.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanIndicator exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanIndicator exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanIndicatorPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}