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

import org.ayumi.plan.exception.NoSuchPlanHeadingException;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.model.PlanHeadingTable;
import org.ayumi.plan.model.impl.PlanHeadingImpl;
import org.ayumi.plan.model.impl.PlanHeadingModelImpl;
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;
import org.ayumi.plan.service.persistence.PlanHeadingUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan heading service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanHeadingPersistence.class)
public class PlanHeadingPersistenceImpl
	extends BasePersistenceImpl<PlanHeading> implements PlanHeadingPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanHeadingUtil</code> to access the plan heading persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanHeadingImpl.class.getName();

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
	 * Returns all the plan headings where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan headings
	 */
	@Override
	public List<PlanHeading> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @return the range of matching plan headings
	 */
	@Override
	public List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan headings
	 */
	@Override
	public List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanHeading> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan headings where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan headings
	 */
	@Override
	public List<PlanHeading> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanHeading> orderByComparator,
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

		List<PlanHeading> list = null;

		if (useFinderCache) {
			list = (List<PlanHeading>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanHeading planHeading : list) {
					if (planEntryId != planHeading.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANHEADING_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanHeadingModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanHeading>)QueryUtil.list(
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
	 * Returns the first plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	@Override
	public PlanHeading findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanHeading> orderByComparator)
		throws NoSuchPlanHeadingException {

		PlanHeading planHeading = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planHeading != null) {
			return planHeading;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanHeadingException(sb.toString());
	}

	/**
	 * Returns the first plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	@Override
	public PlanHeading fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanHeading> orderByComparator) {

		List<PlanHeading> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	@Override
	public PlanHeading findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanHeading> orderByComparator)
		throws NoSuchPlanHeadingException {

		PlanHeading planHeading = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planHeading != null) {
			return planHeading;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanHeadingException(sb.toString());
	}

	/**
	 * Returns the last plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	@Override
	public PlanHeading fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanHeading> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanHeading> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan headings before and after the current plan heading in the ordered set where planEntryId = &#63;.
	 *
	 * @param planHeadingId the primary key of the current plan heading
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan heading
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	@Override
	public PlanHeading[] findByPlanEntryId_PrevAndNext(
			long planHeadingId, long planEntryId,
			OrderByComparator<PlanHeading> orderByComparator)
		throws NoSuchPlanHeadingException {

		PlanHeading planHeading = findByPrimaryKey(planHeadingId);

		Session session = null;

		try {
			session = openSession();

			PlanHeading[] array = new PlanHeadingImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planHeading, planEntryId, orderByComparator, true);

			array[1] = planHeading;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planHeading, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanHeading getByPlanEntryId_PrevAndNext(
		Session session, PlanHeading planHeading, long planEntryId,
		OrderByComparator<PlanHeading> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANHEADING_WHERE);

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
			sb.append(PlanHeadingModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planHeading)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanHeading> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan headings where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanHeading planHeading :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planHeading);
		}
	}

	/**
	 * Returns the number of plan headings where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan headings
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANHEADING_WHERE);

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
		"planHeading.planEntryId = ?";

	private FinderPath _finderPathFetchByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanHeadingException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan heading
	 * @throws NoSuchPlanHeadingException if a matching plan heading could not be found
	 */
	@Override
	public PlanHeading findByP_C(long planEntryId, String code)
		throws NoSuchPlanHeadingException {

		PlanHeading planHeading = fetchByP_C(planEntryId, code);

		if (planHeading == null) {
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

			throw new NoSuchPlanHeadingException(sb.toString());
		}

		return planHeading;
	}

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	@Override
	public PlanHeading fetchByP_C(long planEntryId, String code) {
		return fetchByP_C(planEntryId, code, true);
	}

	/**
	 * Returns the plan heading where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan heading, or <code>null</code> if a matching plan heading could not be found
	 */
	@Override
	public PlanHeading fetchByP_C(
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

		if (result instanceof PlanHeading) {
			PlanHeading planHeading = (PlanHeading)result;

			if ((planEntryId != planHeading.getPlanEntryId()) ||
				!Objects.equals(code, planHeading.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANHEADING_WHERE);

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

				List<PlanHeading> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_C, finderArgs, list);
					}
				}
				else {
					PlanHeading planHeading = list.get(0);

					result = planHeading;

					cacheResult(planHeading);
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
			return (PlanHeading)result;
		}
	}

	/**
	 * Removes the plan heading where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan heading that was removed
	 */
	@Override
	public PlanHeading removeByP_C(long planEntryId, String code)
		throws NoSuchPlanHeadingException {

		PlanHeading planHeading = findByP_C(planEntryId, code);

		return remove(planHeading);
	}

	/**
	 * Returns the number of plan headings where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan headings
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANHEADING_WHERE);

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
		"planHeading.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 =
		"planHeading.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planHeading.code IS NULL OR planHeading.code = '')";

	public PlanHeadingPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");
		dbColumnNames.put("number", "number_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanHeading.class);

		setModelImplClass(PlanHeadingImpl.class);
		setModelPKClass(long.class);

		setTable(PlanHeadingTable.INSTANCE);
	}

	/**
	 * Caches the plan heading in the entity cache if it is enabled.
	 *
	 * @param planHeading the plan heading
	 */
	@Override
	public void cacheResult(PlanHeading planHeading) {
		entityCache.putResult(
			PlanHeadingImpl.class, planHeading.getPrimaryKey(), planHeading);

		finderCache.putResult(
			_finderPathFetchByP_C,
			new Object[] {planHeading.getPlanEntryId(), planHeading.getCode()},
			planHeading);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan headings in the entity cache if it is enabled.
	 *
	 * @param planHeadings the plan headings
	 */
	@Override
	public void cacheResult(List<PlanHeading> planHeadings) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planHeadings.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanHeading planHeading : planHeadings) {
			if (entityCache.getResult(
					PlanHeadingImpl.class, planHeading.getPrimaryKey()) ==
						null) {

				cacheResult(planHeading);
			}
		}
	}

	/**
	 * Clears the cache for all plan headings.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanHeadingImpl.class);

		finderCache.clearCache(PlanHeadingImpl.class);
	}

	/**
	 * Clears the cache for the plan heading.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanHeading planHeading) {
		entityCache.removeResult(PlanHeadingImpl.class, planHeading);
	}

	@Override
	public void clearCache(List<PlanHeading> planHeadings) {
		for (PlanHeading planHeading : planHeadings) {
			entityCache.removeResult(PlanHeadingImpl.class, planHeading);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanHeadingImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanHeadingImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanHeadingModelImpl planHeadingModelImpl) {

		Object[] args = new Object[] {
			planHeadingModelImpl.getPlanEntryId(),
			planHeadingModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByP_C, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByP_C, args, planHeadingModelImpl);
	}

	/**
	 * Creates a new plan heading with the primary key. Does not add the plan heading to the database.
	 *
	 * @param planHeadingId the primary key for the new plan heading
	 * @return the new plan heading
	 */
	@Override
	public PlanHeading create(long planHeadingId) {
		PlanHeading planHeading = new PlanHeadingImpl();

		planHeading.setNew(true);
		planHeading.setPrimaryKey(planHeadingId);

		planHeading.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planHeading;
	}

	/**
	 * Removes the plan heading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading that was removed
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	@Override
	public PlanHeading remove(long planHeadingId)
		throws NoSuchPlanHeadingException {

		return remove((Serializable)planHeadingId);
	}

	/**
	 * Removes the plan heading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan heading
	 * @return the plan heading that was removed
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	@Override
	public PlanHeading remove(Serializable primaryKey)
		throws NoSuchPlanHeadingException {

		Session session = null;

		try {
			session = openSession();

			PlanHeading planHeading = (PlanHeading)session.get(
				PlanHeadingImpl.class, primaryKey);

			if (planHeading == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanHeadingException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planHeading);
		}
		catch (NoSuchPlanHeadingException noSuchEntityException) {
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
	protected PlanHeading removeImpl(PlanHeading planHeading) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planHeading)) {
				planHeading = (PlanHeading)session.get(
					PlanHeadingImpl.class, planHeading.getPrimaryKeyObj());
			}

			if (planHeading != null) {
				session.delete(planHeading);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planHeading != null) {
			clearCache(planHeading);
		}

		return planHeading;
	}

	@Override
	public PlanHeading updateImpl(PlanHeading planHeading) {
		boolean isNew = planHeading.isNew();

		if (!(planHeading instanceof PlanHeadingModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planHeading.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planHeading);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planHeading proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanHeading implementation " +
					planHeading.getClass());
		}

		PlanHeadingModelImpl planHeadingModelImpl =
			(PlanHeadingModelImpl)planHeading;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planHeading.getCreateDate() == null)) {
			if (serviceContext == null) {
				planHeading.setCreateDate(date);
			}
			else {
				planHeading.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planHeadingModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planHeading.setModifiedDate(date);
			}
			else {
				planHeading.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planHeading);
			}
			else {
				planHeading = (PlanHeading)session.merge(planHeading);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanHeadingImpl.class, planHeadingModelImpl, false, true);

		cacheUniqueFindersCache(planHeadingModelImpl);

		if (isNew) {
			planHeading.setNew(false);
		}

		planHeading.resetOriginalValues();

		return planHeading;
	}

	/**
	 * Returns the plan heading with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan heading
	 * @return the plan heading
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	@Override
	public PlanHeading findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanHeadingException {

		PlanHeading planHeading = fetchByPrimaryKey(primaryKey);

		if (planHeading == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanHeadingException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planHeading;
	}

	/**
	 * Returns the plan heading with the primary key or throws a <code>NoSuchPlanHeadingException</code> if it could not be found.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading
	 * @throws NoSuchPlanHeadingException if a plan heading with the primary key could not be found
	 */
	@Override
	public PlanHeading findByPrimaryKey(long planHeadingId)
		throws NoSuchPlanHeadingException {

		return findByPrimaryKey((Serializable)planHeadingId);
	}

	/**
	 * Returns the plan heading with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planHeadingId the primary key of the plan heading
	 * @return the plan heading, or <code>null</code> if a plan heading with the primary key could not be found
	 */
	@Override
	public PlanHeading fetchByPrimaryKey(long planHeadingId) {
		return fetchByPrimaryKey((Serializable)planHeadingId);
	}

	/**
	 * Returns all the plan headings.
	 *
	 * @return the plan headings
	 */
	@Override
	public List<PlanHeading> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @return the range of plan headings
	 */
	@Override
	public List<PlanHeading> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan headings
	 */
	@Override
	public List<PlanHeading> findAll(
		int start, int end, OrderByComparator<PlanHeading> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan headings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanHeadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan headings
	 * @param end the upper bound of the range of plan headings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan headings
	 */
	@Override
	public List<PlanHeading> findAll(
		int start, int end, OrderByComparator<PlanHeading> orderByComparator,
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

		List<PlanHeading> list = null;

		if (useFinderCache) {
			list = (List<PlanHeading>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANHEADING);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANHEADING;

				sql = sql.concat(PlanHeadingModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanHeading>)QueryUtil.list(
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
	 * Removes all the plan headings from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanHeading planHeading : findAll()) {
			remove(planHeading);
		}
	}

	/**
	 * Returns the number of plan headings.
	 *
	 * @return the number of plan headings
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANHEADING);

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
		return "planHeadingId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANHEADING;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanHeadingModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan heading persistence.
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

		PlanHeadingUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanHeadingUtil.setPersistence(null);

		entityCache.removeCache(PlanHeadingImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANHEADING =
		"SELECT planHeading FROM PlanHeading planHeading";

	private static final String _SQL_SELECT_PLANHEADING_WHERE =
		"SELECT planHeading FROM PlanHeading planHeading WHERE ";

	private static final String _SQL_COUNT_PLANHEADING =
		"SELECT COUNT(planHeading) FROM PlanHeading planHeading";

	private static final String _SQL_COUNT_PLANHEADING_WHERE =
		"SELECT COUNT(planHeading) FROM PlanHeading planHeading WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planHeading.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanHeading exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanHeading exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanHeadingPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code", "number"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}