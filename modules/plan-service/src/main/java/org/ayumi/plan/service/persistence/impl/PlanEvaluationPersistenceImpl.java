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

import org.ayumi.plan.exception.NoSuchPlanEvaluationException;
import org.ayumi.plan.model.PlanEvaluation;
import org.ayumi.plan.model.PlanEvaluationTable;
import org.ayumi.plan.model.impl.PlanEvaluationImpl;
import org.ayumi.plan.model.impl.PlanEvaluationModelImpl;
import org.ayumi.plan.service.persistence.PlanEvaluationPersistence;
import org.ayumi.plan.service.persistence.PlanEvaluationUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan evaluation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanEvaluationPersistence.class)
public class PlanEvaluationPersistenceImpl
	extends BasePersistenceImpl<PlanEvaluation>
	implements PlanEvaluationPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanEvaluationUtil</code> to access the plan evaluation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanEvaluationImpl.class.getName();

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
	 * Returns all the plan evaluations where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of matching plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEvaluation> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan evaluations where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEvaluation> orderByComparator,
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

		List<PlanEvaluation> list = null;

		if (useFinderCache) {
			list = (List<PlanEvaluation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanEvaluation planEvaluation : list) {
					if (planEntryId != planEvaluation.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANEVALUATION_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanEvaluationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanEvaluation>)QueryUtil.list(
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
	 * Returns the first plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	@Override
	public PlanEvaluation findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanEvaluation> orderByComparator)
		throws NoSuchPlanEvaluationException {

		PlanEvaluation planEvaluation = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planEvaluation != null) {
			return planEvaluation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanEvaluationException(sb.toString());
	}

	/**
	 * Returns the first plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	@Override
	public PlanEvaluation fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanEvaluation> orderByComparator) {

		List<PlanEvaluation> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	@Override
	public PlanEvaluation findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanEvaluation> orderByComparator)
		throws NoSuchPlanEvaluationException {

		PlanEvaluation planEvaluation = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planEvaluation != null) {
			return planEvaluation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanEvaluationException(sb.toString());
	}

	/**
	 * Returns the last plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	@Override
	public PlanEvaluation fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanEvaluation> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanEvaluation> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan evaluations before and after the current plan evaluation in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEvaluationId the primary key of the current plan evaluation
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan evaluation
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	@Override
	public PlanEvaluation[] findByPlanEntryId_PrevAndNext(
			long planEvaluationId, long planEntryId,
			OrderByComparator<PlanEvaluation> orderByComparator)
		throws NoSuchPlanEvaluationException {

		PlanEvaluation planEvaluation = findByPrimaryKey(planEvaluationId);

		Session session = null;

		try {
			session = openSession();

			PlanEvaluation[] array = new PlanEvaluationImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planEvaluation, planEntryId, orderByComparator, true);

			array[1] = planEvaluation;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planEvaluation, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanEvaluation getByPlanEntryId_PrevAndNext(
		Session session, PlanEvaluation planEvaluation, long planEntryId,
		OrderByComparator<PlanEvaluation> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANEVALUATION_WHERE);

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
			sb.append(PlanEvaluationModelImpl.ORDER_BY_JPQL);
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
						planEvaluation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEvaluation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan evaluations where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanEvaluation planEvaluation :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planEvaluation);
		}
	}

	/**
	 * Returns the number of plan evaluations where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan evaluations
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANEVALUATION_WHERE);

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
		"planEvaluation.planEntryId = ?";

	private FinderPath _finderPathFetchByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanEvaluationException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan evaluation
	 * @throws NoSuchPlanEvaluationException if a matching plan evaluation could not be found
	 */
	@Override
	public PlanEvaluation findByP_C(long planEntryId, String code)
		throws NoSuchPlanEvaluationException {

		PlanEvaluation planEvaluation = fetchByP_C(planEntryId, code);

		if (planEvaluation == null) {
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

			throw new NoSuchPlanEvaluationException(sb.toString());
		}

		return planEvaluation;
	}

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	@Override
	public PlanEvaluation fetchByP_C(long planEntryId, String code) {
		return fetchByP_C(planEntryId, code, true);
	}

	/**
	 * Returns the plan evaluation where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan evaluation, or <code>null</code> if a matching plan evaluation could not be found
	 */
	@Override
	public PlanEvaluation fetchByP_C(
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

		if (result instanceof PlanEvaluation) {
			PlanEvaluation planEvaluation = (PlanEvaluation)result;

			if ((planEntryId != planEvaluation.getPlanEntryId()) ||
				!Objects.equals(code, planEvaluation.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANEVALUATION_WHERE);

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

				List<PlanEvaluation> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_C, finderArgs, list);
					}
				}
				else {
					PlanEvaluation planEvaluation = list.get(0);

					result = planEvaluation;

					cacheResult(planEvaluation);
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
			return (PlanEvaluation)result;
		}
	}

	/**
	 * Removes the plan evaluation where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan evaluation that was removed
	 */
	@Override
	public PlanEvaluation removeByP_C(long planEntryId, String code)
		throws NoSuchPlanEvaluationException {

		PlanEvaluation planEvaluation = findByP_C(planEntryId, code);

		return remove(planEvaluation);
	}

	/**
	 * Returns the number of plan evaluations where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan evaluations
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANEVALUATION_WHERE);

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
		"planEvaluation.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 =
		"planEvaluation.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planEvaluation.code IS NULL OR planEvaluation.code = '')";

	public PlanEvaluationPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanEvaluation.class);

		setModelImplClass(PlanEvaluationImpl.class);
		setModelPKClass(long.class);

		setTable(PlanEvaluationTable.INSTANCE);
	}

	/**
	 * Caches the plan evaluation in the entity cache if it is enabled.
	 *
	 * @param planEvaluation the plan evaluation
	 */
	@Override
	public void cacheResult(PlanEvaluation planEvaluation) {
		entityCache.putResult(
			PlanEvaluationImpl.class, planEvaluation.getPrimaryKey(),
			planEvaluation);

		finderCache.putResult(
			_finderPathFetchByP_C,
			new Object[] {
				planEvaluation.getPlanEntryId(), planEvaluation.getCode()
			},
			planEvaluation);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan evaluations in the entity cache if it is enabled.
	 *
	 * @param planEvaluations the plan evaluations
	 */
	@Override
	public void cacheResult(List<PlanEvaluation> planEvaluations) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planEvaluations.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanEvaluation planEvaluation : planEvaluations) {
			if (entityCache.getResult(
					PlanEvaluationImpl.class, planEvaluation.getPrimaryKey()) ==
						null) {

				cacheResult(planEvaluation);
			}
		}
	}

	/**
	 * Clears the cache for all plan evaluations.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanEvaluationImpl.class);

		finderCache.clearCache(PlanEvaluationImpl.class);
	}

	/**
	 * Clears the cache for the plan evaluation.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanEvaluation planEvaluation) {
		entityCache.removeResult(PlanEvaluationImpl.class, planEvaluation);
	}

	@Override
	public void clearCache(List<PlanEvaluation> planEvaluations) {
		for (PlanEvaluation planEvaluation : planEvaluations) {
			entityCache.removeResult(PlanEvaluationImpl.class, planEvaluation);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanEvaluationImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanEvaluationImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanEvaluationModelImpl planEvaluationModelImpl) {

		Object[] args = new Object[] {
			planEvaluationModelImpl.getPlanEntryId(),
			planEvaluationModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByP_C, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByP_C, args, planEvaluationModelImpl);
	}

	/**
	 * Creates a new plan evaluation with the primary key. Does not add the plan evaluation to the database.
	 *
	 * @param planEvaluationId the primary key for the new plan evaluation
	 * @return the new plan evaluation
	 */
	@Override
	public PlanEvaluation create(long planEvaluationId) {
		PlanEvaluation planEvaluation = new PlanEvaluationImpl();

		planEvaluation.setNew(true);
		planEvaluation.setPrimaryKey(planEvaluationId);

		planEvaluation.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planEvaluation;
	}

	/**
	 * Removes the plan evaluation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation that was removed
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	@Override
	public PlanEvaluation remove(long planEvaluationId)
		throws NoSuchPlanEvaluationException {

		return remove((Serializable)planEvaluationId);
	}

	/**
	 * Removes the plan evaluation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan evaluation
	 * @return the plan evaluation that was removed
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	@Override
	public PlanEvaluation remove(Serializable primaryKey)
		throws NoSuchPlanEvaluationException {

		Session session = null;

		try {
			session = openSession();

			PlanEvaluation planEvaluation = (PlanEvaluation)session.get(
				PlanEvaluationImpl.class, primaryKey);

			if (planEvaluation == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanEvaluationException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planEvaluation);
		}
		catch (NoSuchPlanEvaluationException noSuchEntityException) {
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
	protected PlanEvaluation removeImpl(PlanEvaluation planEvaluation) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planEvaluation)) {
				planEvaluation = (PlanEvaluation)session.get(
					PlanEvaluationImpl.class,
					planEvaluation.getPrimaryKeyObj());
			}

			if (planEvaluation != null) {
				session.delete(planEvaluation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planEvaluation != null) {
			clearCache(planEvaluation);
		}

		return planEvaluation;
	}

	@Override
	public PlanEvaluation updateImpl(PlanEvaluation planEvaluation) {
		boolean isNew = planEvaluation.isNew();

		if (!(planEvaluation instanceof PlanEvaluationModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planEvaluation.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planEvaluation);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planEvaluation proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanEvaluation implementation " +
					planEvaluation.getClass());
		}

		PlanEvaluationModelImpl planEvaluationModelImpl =
			(PlanEvaluationModelImpl)planEvaluation;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planEvaluation.getCreateDate() == null)) {
			if (serviceContext == null) {
				planEvaluation.setCreateDate(date);
			}
			else {
				planEvaluation.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!planEvaluationModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planEvaluation.setModifiedDate(date);
			}
			else {
				planEvaluation.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planEvaluation);
			}
			else {
				planEvaluation = (PlanEvaluation)session.merge(planEvaluation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanEvaluationImpl.class, planEvaluationModelImpl, false, true);

		cacheUniqueFindersCache(planEvaluationModelImpl);

		if (isNew) {
			planEvaluation.setNew(false);
		}

		planEvaluation.resetOriginalValues();

		return planEvaluation;
	}

	/**
	 * Returns the plan evaluation with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan evaluation
	 * @return the plan evaluation
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	@Override
	public PlanEvaluation findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanEvaluationException {

		PlanEvaluation planEvaluation = fetchByPrimaryKey(primaryKey);

		if (planEvaluation == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanEvaluationException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planEvaluation;
	}

	/**
	 * Returns the plan evaluation with the primary key or throws a <code>NoSuchPlanEvaluationException</code> if it could not be found.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation
	 * @throws NoSuchPlanEvaluationException if a plan evaluation with the primary key could not be found
	 */
	@Override
	public PlanEvaluation findByPrimaryKey(long planEvaluationId)
		throws NoSuchPlanEvaluationException {

		return findByPrimaryKey((Serializable)planEvaluationId);
	}

	/**
	 * Returns the plan evaluation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEvaluationId the primary key of the plan evaluation
	 * @return the plan evaluation, or <code>null</code> if a plan evaluation with the primary key could not be found
	 */
	@Override
	public PlanEvaluation fetchByPrimaryKey(long planEvaluationId) {
		return fetchByPrimaryKey((Serializable)planEvaluationId);
	}

	/**
	 * Returns all the plan evaluations.
	 *
	 * @return the plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @return the range of plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findAll(
		int start, int end,
		OrderByComparator<PlanEvaluation> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan evaluations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEvaluationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan evaluations
	 * @param end the upper bound of the range of plan evaluations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan evaluations
	 */
	@Override
	public List<PlanEvaluation> findAll(
		int start, int end, OrderByComparator<PlanEvaluation> orderByComparator,
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

		List<PlanEvaluation> list = null;

		if (useFinderCache) {
			list = (List<PlanEvaluation>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANEVALUATION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANEVALUATION;

				sql = sql.concat(PlanEvaluationModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanEvaluation>)QueryUtil.list(
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
	 * Removes all the plan evaluations from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanEvaluation planEvaluation : findAll()) {
			remove(planEvaluation);
		}
	}

	/**
	 * Returns the number of plan evaluations.
	 *
	 * @return the number of plan evaluations
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANEVALUATION);

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
		return "planEvaluationId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANEVALUATION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanEvaluationModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan evaluation persistence.
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

		PlanEvaluationUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanEvaluationUtil.setPersistence(null);

		entityCache.removeCache(PlanEvaluationImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANEVALUATION =
		"SELECT planEvaluation FROM PlanEvaluation planEvaluation";

	private static final String _SQL_SELECT_PLANEVALUATION_WHERE =
		"SELECT planEvaluation FROM PlanEvaluation planEvaluation WHERE ";

	private static final String _SQL_COUNT_PLANEVALUATION =
		"SELECT COUNT(planEvaluation) FROM PlanEvaluation planEvaluation";

	private static final String _SQL_COUNT_PLANEVALUATION_WHERE =
		"SELECT COUNT(planEvaluation) FROM PlanEvaluation planEvaluation WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planEvaluation.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanEvaluation exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanEvaluation exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanEvaluationPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}