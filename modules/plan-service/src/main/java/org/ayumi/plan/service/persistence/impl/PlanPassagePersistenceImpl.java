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

import org.ayumi.plan.exception.NoSuchPlanPassageException;
import org.ayumi.plan.model.PlanPassage;
import org.ayumi.plan.model.PlanPassageTable;
import org.ayumi.plan.model.impl.PlanPassageImpl;
import org.ayumi.plan.model.impl.PlanPassageModelImpl;
import org.ayumi.plan.service.persistence.PlanPassagePersistence;
import org.ayumi.plan.service.persistence.PlanPassageUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan passage service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanPassagePersistence.class)
public class PlanPassagePersistenceImpl
	extends BasePersistenceImpl<PlanPassage> implements PlanPassagePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanPassageUtil</code> to access the plan passage persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanPassageImpl.class.getName();

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
	 * Returns all the plan passages where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan passages
	 */
	@Override
	public List<PlanPassage> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @return the range of matching plan passages
	 */
	@Override
	public List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan passages
	 */
	@Override
	public List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanPassage> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan passages where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan passages
	 */
	@Override
	public List<PlanPassage> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanPassage> orderByComparator,
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

		List<PlanPassage> list = null;

		if (useFinderCache) {
			list = (List<PlanPassage>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanPassage planPassage : list) {
					if (planEntryId != planPassage.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANPASSAGE_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanPassageModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanPassage>)QueryUtil.list(
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
	 * Returns the first plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	@Override
	public PlanPassage findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanPassage> orderByComparator)
		throws NoSuchPlanPassageException {

		PlanPassage planPassage = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planPassage != null) {
			return planPassage;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanPassageException(sb.toString());
	}

	/**
	 * Returns the first plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	@Override
	public PlanPassage fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanPassage> orderByComparator) {

		List<PlanPassage> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	@Override
	public PlanPassage findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanPassage> orderByComparator)
		throws NoSuchPlanPassageException {

		PlanPassage planPassage = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planPassage != null) {
			return planPassage;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanPassageException(sb.toString());
	}

	/**
	 * Returns the last plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	@Override
	public PlanPassage fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanPassage> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanPassage> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan passages before and after the current plan passage in the ordered set where planEntryId = &#63;.
	 *
	 * @param planPassageId the primary key of the current plan passage
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan passage
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	@Override
	public PlanPassage[] findByPlanEntryId_PrevAndNext(
			long planPassageId, long planEntryId,
			OrderByComparator<PlanPassage> orderByComparator)
		throws NoSuchPlanPassageException {

		PlanPassage planPassage = findByPrimaryKey(planPassageId);

		Session session = null;

		try {
			session = openSession();

			PlanPassage[] array = new PlanPassageImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planPassage, planEntryId, orderByComparator, true);

			array[1] = planPassage;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planPassage, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanPassage getByPlanEntryId_PrevAndNext(
		Session session, PlanPassage planPassage, long planEntryId,
		OrderByComparator<PlanPassage> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANPASSAGE_WHERE);

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
			sb.append(PlanPassageModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planPassage)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanPassage> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan passages where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanPassage planPassage :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planPassage);
		}
	}

	/**
	 * Returns the number of plan passages where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan passages
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANPASSAGE_WHERE);

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
		"planPassage.planEntryId = ?";

	private FinderPath _finderPathFetchByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanPassageException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan passage
	 * @throws NoSuchPlanPassageException if a matching plan passage could not be found
	 */
	@Override
	public PlanPassage findByP_C(long planEntryId, String code)
		throws NoSuchPlanPassageException {

		PlanPassage planPassage = fetchByP_C(planEntryId, code);

		if (planPassage == null) {
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

			throw new NoSuchPlanPassageException(sb.toString());
		}

		return planPassage;
	}

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	@Override
	public PlanPassage fetchByP_C(long planEntryId, String code) {
		return fetchByP_C(planEntryId, code, true);
	}

	/**
	 * Returns the plan passage where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan passage, or <code>null</code> if a matching plan passage could not be found
	 */
	@Override
	public PlanPassage fetchByP_C(
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

		if (result instanceof PlanPassage) {
			PlanPassage planPassage = (PlanPassage)result;

			if ((planEntryId != planPassage.getPlanEntryId()) ||
				!Objects.equals(code, planPassage.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANPASSAGE_WHERE);

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

				List<PlanPassage> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_C, finderArgs, list);
					}
				}
				else {
					PlanPassage planPassage = list.get(0);

					result = planPassage;

					cacheResult(planPassage);
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
			return (PlanPassage)result;
		}
	}

	/**
	 * Removes the plan passage where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan passage that was removed
	 */
	@Override
	public PlanPassage removeByP_C(long planEntryId, String code)
		throws NoSuchPlanPassageException {

		PlanPassage planPassage = findByP_C(planEntryId, code);

		return remove(planPassage);
	}

	/**
	 * Returns the number of plan passages where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan passages
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANPASSAGE_WHERE);

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
		"planPassage.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 =
		"planPassage.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planPassage.code IS NULL OR planPassage.code = '')";

	public PlanPassagePersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");
		dbColumnNames.put("type", "type_");
		dbColumnNames.put("text", "text_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanPassage.class);

		setModelImplClass(PlanPassageImpl.class);
		setModelPKClass(long.class);

		setTable(PlanPassageTable.INSTANCE);
	}

	/**
	 * Caches the plan passage in the entity cache if it is enabled.
	 *
	 * @param planPassage the plan passage
	 */
	@Override
	public void cacheResult(PlanPassage planPassage) {
		entityCache.putResult(
			PlanPassageImpl.class, planPassage.getPrimaryKey(), planPassage);

		finderCache.putResult(
			_finderPathFetchByP_C,
			new Object[] {planPassage.getPlanEntryId(), planPassage.getCode()},
			planPassage);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan passages in the entity cache if it is enabled.
	 *
	 * @param planPassages the plan passages
	 */
	@Override
	public void cacheResult(List<PlanPassage> planPassages) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planPassages.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanPassage planPassage : planPassages) {
			if (entityCache.getResult(
					PlanPassageImpl.class, planPassage.getPrimaryKey()) ==
						null) {

				cacheResult(planPassage);
			}
		}
	}

	/**
	 * Clears the cache for all plan passages.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanPassageImpl.class);

		finderCache.clearCache(PlanPassageImpl.class);
	}

	/**
	 * Clears the cache for the plan passage.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanPassage planPassage) {
		entityCache.removeResult(PlanPassageImpl.class, planPassage);
	}

	@Override
	public void clearCache(List<PlanPassage> planPassages) {
		for (PlanPassage planPassage : planPassages) {
			entityCache.removeResult(PlanPassageImpl.class, planPassage);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanPassageImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanPassageImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanPassageModelImpl planPassageModelImpl) {

		Object[] args = new Object[] {
			planPassageModelImpl.getPlanEntryId(),
			planPassageModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByP_C, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByP_C, args, planPassageModelImpl);
	}

	/**
	 * Creates a new plan passage with the primary key. Does not add the plan passage to the database.
	 *
	 * @param planPassageId the primary key for the new plan passage
	 * @return the new plan passage
	 */
	@Override
	public PlanPassage create(long planPassageId) {
		PlanPassage planPassage = new PlanPassageImpl();

		planPassage.setNew(true);
		planPassage.setPrimaryKey(planPassageId);

		planPassage.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planPassage;
	}

	/**
	 * Removes the plan passage with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage that was removed
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	@Override
	public PlanPassage remove(long planPassageId)
		throws NoSuchPlanPassageException {

		return remove((Serializable)planPassageId);
	}

	/**
	 * Removes the plan passage with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan passage
	 * @return the plan passage that was removed
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	@Override
	public PlanPassage remove(Serializable primaryKey)
		throws NoSuchPlanPassageException {

		Session session = null;

		try {
			session = openSession();

			PlanPassage planPassage = (PlanPassage)session.get(
				PlanPassageImpl.class, primaryKey);

			if (planPassage == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanPassageException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planPassage);
		}
		catch (NoSuchPlanPassageException noSuchEntityException) {
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
	protected PlanPassage removeImpl(PlanPassage planPassage) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planPassage)) {
				planPassage = (PlanPassage)session.get(
					PlanPassageImpl.class, planPassage.getPrimaryKeyObj());
			}

			if (planPassage != null) {
				session.delete(planPassage);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planPassage != null) {
			clearCache(planPassage);
		}

		return planPassage;
	}

	@Override
	public PlanPassage updateImpl(PlanPassage planPassage) {
		boolean isNew = planPassage.isNew();

		if (!(planPassage instanceof PlanPassageModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planPassage.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planPassage);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planPassage proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanPassage implementation " +
					planPassage.getClass());
		}

		PlanPassageModelImpl planPassageModelImpl =
			(PlanPassageModelImpl)planPassage;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planPassage.getCreateDate() == null)) {
			if (serviceContext == null) {
				planPassage.setCreateDate(date);
			}
			else {
				planPassage.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planPassageModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planPassage.setModifiedDate(date);
			}
			else {
				planPassage.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planPassage);
			}
			else {
				planPassage = (PlanPassage)session.merge(planPassage);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanPassageImpl.class, planPassageModelImpl, false, true);

		cacheUniqueFindersCache(planPassageModelImpl);

		if (isNew) {
			planPassage.setNew(false);
		}

		planPassage.resetOriginalValues();

		return planPassage;
	}

	/**
	 * Returns the plan passage with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan passage
	 * @return the plan passage
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	@Override
	public PlanPassage findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanPassageException {

		PlanPassage planPassage = fetchByPrimaryKey(primaryKey);

		if (planPassage == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanPassageException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planPassage;
	}

	/**
	 * Returns the plan passage with the primary key or throws a <code>NoSuchPlanPassageException</code> if it could not be found.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage
	 * @throws NoSuchPlanPassageException if a plan passage with the primary key could not be found
	 */
	@Override
	public PlanPassage findByPrimaryKey(long planPassageId)
		throws NoSuchPlanPassageException {

		return findByPrimaryKey((Serializable)planPassageId);
	}

	/**
	 * Returns the plan passage with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planPassageId the primary key of the plan passage
	 * @return the plan passage, or <code>null</code> if a plan passage with the primary key could not be found
	 */
	@Override
	public PlanPassage fetchByPrimaryKey(long planPassageId) {
		return fetchByPrimaryKey((Serializable)planPassageId);
	}

	/**
	 * Returns all the plan passages.
	 *
	 * @return the plan passages
	 */
	@Override
	public List<PlanPassage> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @return the range of plan passages
	 */
	@Override
	public List<PlanPassage> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan passages
	 */
	@Override
	public List<PlanPassage> findAll(
		int start, int end, OrderByComparator<PlanPassage> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan passages.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanPassageModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan passages
	 * @param end the upper bound of the range of plan passages (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan passages
	 */
	@Override
	public List<PlanPassage> findAll(
		int start, int end, OrderByComparator<PlanPassage> orderByComparator,
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

		List<PlanPassage> list = null;

		if (useFinderCache) {
			list = (List<PlanPassage>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANPASSAGE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANPASSAGE;

				sql = sql.concat(PlanPassageModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanPassage>)QueryUtil.list(
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
	 * Removes all the plan passages from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanPassage planPassage : findAll()) {
			remove(planPassage);
		}
	}

	/**
	 * Returns the number of plan passages.
	 *
	 * @return the number of plan passages
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANPASSAGE);

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
		return "planPassageId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANPASSAGE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanPassageModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan passage persistence.
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

		PlanPassageUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanPassageUtil.setPersistence(null);

		entityCache.removeCache(PlanPassageImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANPASSAGE =
		"SELECT planPassage FROM PlanPassage planPassage";

	private static final String _SQL_SELECT_PLANPASSAGE_WHERE =
		"SELECT planPassage FROM PlanPassage planPassage WHERE ";

	private static final String _SQL_COUNT_PLANPASSAGE =
		"SELECT COUNT(planPassage) FROM PlanPassage planPassage";

	private static final String _SQL_COUNT_PLANPASSAGE_WHERE =
		"SELECT COUNT(planPassage) FROM PlanPassage planPassage WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planPassage.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanPassage exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanPassage exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanPassagePersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code", "type", "text"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}