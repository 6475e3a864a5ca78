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

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanContentYearException;
import org.ayumi.plan.model.PlanContentYear;
import org.ayumi.plan.model.PlanContentYearTable;
import org.ayumi.plan.model.impl.PlanContentYearImpl;
import org.ayumi.plan.model.impl.PlanContentYearModelImpl;
import org.ayumi.plan.service.persistence.PlanContentYearPersistence;
import org.ayumi.plan.service.persistence.PlanContentYearUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan content year service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanContentYearPersistence.class)
public class PlanContentYearPersistenceImpl
	extends BasePersistenceImpl<PlanContentYear>
	implements PlanContentYearPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanContentYearUtil</code> to access the plan content year persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanContentYearImpl.class.getName();

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
	 * Returns all the plan content years where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan content years where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator,
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

		List<PlanContentYear> list = null;

		if (useFinderCache) {
			list = (List<PlanContentYear>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanContentYear planContentYear : list) {
					if (planEntryId != planContentYear.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANCONTENTYEAR_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanContentYearModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanContentYear>)QueryUtil.list(
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
	 * Returns the first plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws NoSuchPlanContentYearException {

		PlanContentYear planContentYear = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planContentYear != null) {
			return planContentYear;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanContentYearException(sb.toString());
	}

	/**
	 * Returns the first plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear fetchByPlanEntryId_First(
		long planEntryId,
		OrderByComparator<PlanContentYear> orderByComparator) {

		List<PlanContentYear> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws NoSuchPlanContentYearException {

		PlanContentYear planContentYear = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planContentYear != null) {
			return planContentYear;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanContentYearException(sb.toString());
	}

	/**
	 * Returns the last plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear fetchByPlanEntryId_Last(
		long planEntryId,
		OrderByComparator<PlanContentYear> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanContentYear> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan content years before and after the current plan content year in the ordered set where planEntryId = &#63;.
	 *
	 * @param planContentYearId the primary key of the current plan content year
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	@Override
	public PlanContentYear[] findByPlanEntryId_PrevAndNext(
			long planContentYearId, long planEntryId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws NoSuchPlanContentYearException {

		PlanContentYear planContentYear = findByPrimaryKey(planContentYearId);

		Session session = null;

		try {
			session = openSession();

			PlanContentYear[] array = new PlanContentYearImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planContentYear, planEntryId, orderByComparator, true);

			array[1] = planContentYear;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planContentYear, planEntryId, orderByComparator,
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

	protected PlanContentYear getByPlanEntryId_PrevAndNext(
		Session session, PlanContentYear planContentYear, long planEntryId,
		OrderByComparator<PlanContentYear> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANCONTENTYEAR_WHERE);

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
			sb.append(PlanContentYearModelImpl.ORDER_BY_JPQL);
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
						planContentYear)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanContentYear> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan content years where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanContentYear planContentYear :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planContentYear);
		}
	}

	/**
	 * Returns the number of plan content years where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan content years
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANCONTENTYEAR_WHERE);

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
		"planContentYear.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanItemId;
	private FinderPath _finderPathWithoutPaginationFindByPlanItemId;
	private FinderPath _finderPathCountByPlanItemId;

	/**
	 * Returns all the plan content years where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanItemId(long planItemId) {
		return findByPlanItemId(
			planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end) {

		return findByPlanItemId(planItemId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return findByPlanItemId(
			planItemId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan content years where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan content years
	 */
	@Override
	public List<PlanContentYear> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPlanItemId;
				finderArgs = new Object[] {planItemId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPlanItemId;
			finderArgs = new Object[] {
				planItemId, start, end, orderByComparator
			};
		}

		List<PlanContentYear> list = null;

		if (useFinderCache) {
			list = (List<PlanContentYear>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanContentYear planContentYear : list) {
					if (planItemId != planContentYear.getPlanItemId()) {
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

			sb.append(_SQL_SELECT_PLANCONTENTYEAR_WHERE);

			sb.append(_FINDER_COLUMN_PLANITEMID_PLANITEMID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanContentYearModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planItemId);

				list = (List<PlanContentYear>)QueryUtil.list(
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
	 * Returns the first plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear findByPlanItemId_First(
			long planItemId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws NoSuchPlanContentYearException {

		PlanContentYear planContentYear = fetchByPlanItemId_First(
			planItemId, orderByComparator);

		if (planContentYear != null) {
			return planContentYear;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanContentYearException(sb.toString());
	}

	/**
	 * Returns the first plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanContentYear> orderByComparator) {

		List<PlanContentYear> list = findByPlanItemId(
			planItemId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year
	 * @throws NoSuchPlanContentYearException if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear findByPlanItemId_Last(
			long planItemId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws NoSuchPlanContentYearException {

		PlanContentYear planContentYear = fetchByPlanItemId_Last(
			planItemId, orderByComparator);

		if (planContentYear != null) {
			return planContentYear;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanContentYearException(sb.toString());
	}

	/**
	 * Returns the last plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content year, or <code>null</code> if a matching plan content year could not be found
	 */
	@Override
	public PlanContentYear fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanContentYear> orderByComparator) {

		int count = countByPlanItemId(planItemId);

		if (count == 0) {
			return null;
		}

		List<PlanContentYear> list = findByPlanItemId(
			planItemId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan content years before and after the current plan content year in the ordered set where planItemId = &#63;.
	 *
	 * @param planContentYearId the primary key of the current plan content year
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	@Override
	public PlanContentYear[] findByPlanItemId_PrevAndNext(
			long planContentYearId, long planItemId,
			OrderByComparator<PlanContentYear> orderByComparator)
		throws NoSuchPlanContentYearException {

		PlanContentYear planContentYear = findByPrimaryKey(planContentYearId);

		Session session = null;

		try {
			session = openSession();

			PlanContentYear[] array = new PlanContentYearImpl[3];

			array[0] = getByPlanItemId_PrevAndNext(
				session, planContentYear, planItemId, orderByComparator, true);

			array[1] = planContentYear;

			array[2] = getByPlanItemId_PrevAndNext(
				session, planContentYear, planItemId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanContentYear getByPlanItemId_PrevAndNext(
		Session session, PlanContentYear planContentYear, long planItemId,
		OrderByComparator<PlanContentYear> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANCONTENTYEAR_WHERE);

		sb.append(_FINDER_COLUMN_PLANITEMID_PLANITEMID_2);

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
			sb.append(PlanContentYearModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planItemId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						planContentYear)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanContentYear> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan content years where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	@Override
	public void removeByPlanItemId(long planItemId) {
		for (PlanContentYear planContentYear :
				findByPlanItemId(
					planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planContentYear);
		}
	}

	/**
	 * Returns the number of plan content years where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan content years
	 */
	@Override
	public int countByPlanItemId(long planItemId) {
		FinderPath finderPath = _finderPathCountByPlanItemId;

		Object[] finderArgs = new Object[] {planItemId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANCONTENTYEAR_WHERE);

			sb.append(_FINDER_COLUMN_PLANITEMID_PLANITEMID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planItemId);

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

	private static final String _FINDER_COLUMN_PLANITEMID_PLANITEMID_2 =
		"planContentYear.planItemId = ?";

	public PlanContentYearPersistenceImpl() {
		setModelClass(PlanContentYear.class);

		setModelImplClass(PlanContentYearImpl.class);
		setModelPKClass(long.class);

		setTable(PlanContentYearTable.INSTANCE);
	}

	/**
	 * Caches the plan content year in the entity cache if it is enabled.
	 *
	 * @param planContentYear the plan content year
	 */
	@Override
	public void cacheResult(PlanContentYear planContentYear) {
		entityCache.putResult(
			PlanContentYearImpl.class, planContentYear.getPrimaryKey(),
			planContentYear);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan content years in the entity cache if it is enabled.
	 *
	 * @param planContentYears the plan content years
	 */
	@Override
	public void cacheResult(List<PlanContentYear> planContentYears) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planContentYears.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanContentYear planContentYear : planContentYears) {
			if (entityCache.getResult(
					PlanContentYearImpl.class,
					planContentYear.getPrimaryKey()) == null) {

				cacheResult(planContentYear);
			}
		}
	}

	/**
	 * Clears the cache for all plan content years.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanContentYearImpl.class);

		finderCache.clearCache(PlanContentYearImpl.class);
	}

	/**
	 * Clears the cache for the plan content year.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanContentYear planContentYear) {
		entityCache.removeResult(PlanContentYearImpl.class, planContentYear);
	}

	@Override
	public void clearCache(List<PlanContentYear> planContentYears) {
		for (PlanContentYear planContentYear : planContentYears) {
			entityCache.removeResult(
				PlanContentYearImpl.class, planContentYear);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanContentYearImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanContentYearImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan content year with the primary key. Does not add the plan content year to the database.
	 *
	 * @param planContentYearId the primary key for the new plan content year
	 * @return the new plan content year
	 */
	@Override
	public PlanContentYear create(long planContentYearId) {
		PlanContentYear planContentYear = new PlanContentYearImpl();

		planContentYear.setNew(true);
		planContentYear.setPrimaryKey(planContentYearId);

		planContentYear.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planContentYear;
	}

	/**
	 * Removes the plan content year with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year that was removed
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	@Override
	public PlanContentYear remove(long planContentYearId)
		throws NoSuchPlanContentYearException {

		return remove((Serializable)planContentYearId);
	}

	/**
	 * Removes the plan content year with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan content year
	 * @return the plan content year that was removed
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	@Override
	public PlanContentYear remove(Serializable primaryKey)
		throws NoSuchPlanContentYearException {

		Session session = null;

		try {
			session = openSession();

			PlanContentYear planContentYear = (PlanContentYear)session.get(
				PlanContentYearImpl.class, primaryKey);

			if (planContentYear == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanContentYearException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planContentYear);
		}
		catch (NoSuchPlanContentYearException noSuchEntityException) {
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
	protected PlanContentYear removeImpl(PlanContentYear planContentYear) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planContentYear)) {
				planContentYear = (PlanContentYear)session.get(
					PlanContentYearImpl.class,
					planContentYear.getPrimaryKeyObj());
			}

			if (planContentYear != null) {
				session.delete(planContentYear);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planContentYear != null) {
			clearCache(planContentYear);
		}

		return planContentYear;
	}

	@Override
	public PlanContentYear updateImpl(PlanContentYear planContentYear) {
		boolean isNew = planContentYear.isNew();

		if (!(planContentYear instanceof PlanContentYearModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planContentYear.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planContentYear);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planContentYear proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanContentYear implementation " +
					planContentYear.getClass());
		}

		PlanContentYearModelImpl planContentYearModelImpl =
			(PlanContentYearModelImpl)planContentYear;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planContentYear.getCreateDate() == null)) {
			if (serviceContext == null) {
				planContentYear.setCreateDate(date);
			}
			else {
				planContentYear.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!planContentYearModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planContentYear.setModifiedDate(date);
			}
			else {
				planContentYear.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planContentYear);
			}
			else {
				planContentYear = (PlanContentYear)session.merge(
					planContentYear);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanContentYearImpl.class, planContentYearModelImpl, false, true);

		if (isNew) {
			planContentYear.setNew(false);
		}

		planContentYear.resetOriginalValues();

		return planContentYear;
	}

	/**
	 * Returns the plan content year with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan content year
	 * @return the plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	@Override
	public PlanContentYear findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanContentYearException {

		PlanContentYear planContentYear = fetchByPrimaryKey(primaryKey);

		if (planContentYear == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanContentYearException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planContentYear;
	}

	/**
	 * Returns the plan content year with the primary key or throws a <code>NoSuchPlanContentYearException</code> if it could not be found.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year
	 * @throws NoSuchPlanContentYearException if a plan content year with the primary key could not be found
	 */
	@Override
	public PlanContentYear findByPrimaryKey(long planContentYearId)
		throws NoSuchPlanContentYearException {

		return findByPrimaryKey((Serializable)planContentYearId);
	}

	/**
	 * Returns the plan content year with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planContentYearId the primary key of the plan content year
	 * @return the plan content year, or <code>null</code> if a plan content year with the primary key could not be found
	 */
	@Override
	public PlanContentYear fetchByPrimaryKey(long planContentYearId) {
		return fetchByPrimaryKey((Serializable)planContentYearId);
	}

	/**
	 * Returns all the plan content years.
	 *
	 * @return the plan content years
	 */
	@Override
	public List<PlanContentYear> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @return the range of plan content years
	 */
	@Override
	public List<PlanContentYear> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan content years
	 */
	@Override
	public List<PlanContentYear> findAll(
		int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan content years.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentYearModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan content years
	 * @param end the upper bound of the range of plan content years (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan content years
	 */
	@Override
	public List<PlanContentYear> findAll(
		int start, int end,
		OrderByComparator<PlanContentYear> orderByComparator,
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

		List<PlanContentYear> list = null;

		if (useFinderCache) {
			list = (List<PlanContentYear>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANCONTENTYEAR);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANCONTENTYEAR;

				sql = sql.concat(PlanContentYearModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanContentYear>)QueryUtil.list(
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
	 * Removes all the plan content years from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanContentYear planContentYear : findAll()) {
			remove(planContentYear);
		}
	}

	/**
	 * Returns the number of plan content years.
	 *
	 * @return the number of plan content years
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANCONTENTYEAR);

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
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "planContentYearId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANCONTENTYEAR;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanContentYearModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan content year persistence.
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

		_finderPathWithPaginationFindByPlanItemId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPlanItemId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"planItemId"}, true);

		_finderPathWithoutPaginationFindByPlanItemId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPlanItemId",
			new String[] {Long.class.getName()}, new String[] {"planItemId"},
			true);

		_finderPathCountByPlanItemId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPlanItemId",
			new String[] {Long.class.getName()}, new String[] {"planItemId"},
			false);

		PlanContentYearUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanContentYearUtil.setPersistence(null);

		entityCache.removeCache(PlanContentYearImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANCONTENTYEAR =
		"SELECT planContentYear FROM PlanContentYear planContentYear";

	private static final String _SQL_SELECT_PLANCONTENTYEAR_WHERE =
		"SELECT planContentYear FROM PlanContentYear planContentYear WHERE ";

	private static final String _SQL_COUNT_PLANCONTENTYEAR =
		"SELECT COUNT(planContentYear) FROM PlanContentYear planContentYear";

	private static final String _SQL_COUNT_PLANCONTENTYEAR_WHERE =
		"SELECT COUNT(planContentYear) FROM PlanContentYear planContentYear WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planContentYear.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanContentYear exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanContentYear exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanContentYearPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}