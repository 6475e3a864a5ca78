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
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanActorMarkException;
import org.ayumi.plan.model.PlanActorMark;
import org.ayumi.plan.model.PlanActorMarkTable;
import org.ayumi.plan.model.impl.PlanActorMarkImpl;
import org.ayumi.plan.model.impl.PlanActorMarkModelImpl;
import org.ayumi.plan.service.persistence.PlanActorMarkPersistence;
import org.ayumi.plan.service.persistence.PlanActorMarkUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan actor mark service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanActorMarkPersistence.class)
public class PlanActorMarkPersistenceImpl
	extends BasePersistenceImpl<PlanActorMark>
	implements PlanActorMarkPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanActorMarkUtil</code> to access the plan actor mark persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanActorMarkImpl.class.getName();

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
	 * Returns all the plan actor marks where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan actor marks where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @return the range of matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator,
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

		List<PlanActorMark> list = null;

		if (useFinderCache) {
			list = (List<PlanActorMark>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanActorMark planActorMark : list) {
					if (planEntryId != planActorMark.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANACTORMARK_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanActorMarkModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanActorMark>)QueryUtil.list(
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
	 * Returns the first plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws NoSuchPlanActorMarkException {

		PlanActorMark planActorMark = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planActorMark != null) {
			return planActorMark;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanActorMarkException(sb.toString());
	}

	/**
	 * Returns the first plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanActorMark> orderByComparator) {

		List<PlanActorMark> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws NoSuchPlanActorMarkException {

		PlanActorMark planActorMark = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planActorMark != null) {
			return planActorMark;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanActorMarkException(sb.toString());
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanActorMark> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanActorMark> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan actor marks before and after the current plan actor mark in the ordered set where planEntryId = &#63;.
	 *
	 * @param planActorMarkId the primary key of the current plan actor mark
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	@Override
	public PlanActorMark[] findByPlanEntryId_PrevAndNext(
			long planActorMarkId, long planEntryId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws NoSuchPlanActorMarkException {

		PlanActorMark planActorMark = findByPrimaryKey(planActorMarkId);

		Session session = null;

		try {
			session = openSession();

			PlanActorMark[] array = new PlanActorMarkImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planActorMark, planEntryId, orderByComparator, true);

			array[1] = planActorMark;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planActorMark, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanActorMark getByPlanEntryId_PrevAndNext(
		Session session, PlanActorMark planActorMark, long planEntryId,
		OrderByComparator<PlanActorMark> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANACTORMARK_WHERE);

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
			sb.append(PlanActorMarkModelImpl.ORDER_BY_JPQL);
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
						planActorMark)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanActorMark> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan actor marks where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanActorMark planActorMark :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planActorMark);
		}
	}

	/**
	 * Returns the number of plan actor marks where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan actor marks
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANACTORMARK_WHERE);

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
		"planActorMark.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanItemId;
	private FinderPath _finderPathWithoutPaginationFindByPlanItemId;
	private FinderPath _finderPathCountByPlanItemId;

	/**
	 * Returns all the plan actor marks where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanItemId(long planItemId) {
		return findByPlanItemId(
			planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan actor marks where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @return the range of matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end) {

		return findByPlanItemId(planItemId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator) {

		return findByPlanItemId(
			planItemId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan actor marks where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan actor marks
	 */
	@Override
	public List<PlanActorMark> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator,
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

		List<PlanActorMark> list = null;

		if (useFinderCache) {
			list = (List<PlanActorMark>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanActorMark planActorMark : list) {
					if (planItemId != planActorMark.getPlanItemId()) {
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

			sb.append(_SQL_SELECT_PLANACTORMARK_WHERE);

			sb.append(_FINDER_COLUMN_PLANITEMID_PLANITEMID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanActorMarkModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planItemId);

				list = (List<PlanActorMark>)QueryUtil.list(
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
	 * Returns the first plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark findByPlanItemId_First(
			long planItemId, OrderByComparator<PlanActorMark> orderByComparator)
		throws NoSuchPlanActorMarkException {

		PlanActorMark planActorMark = fetchByPlanItemId_First(
			planItemId, orderByComparator);

		if (planActorMark != null) {
			return planActorMark;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanActorMarkException(sb.toString());
	}

	/**
	 * Returns the first plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanActorMark> orderByComparator) {

		List<PlanActorMark> list = findByPlanItemId(
			planItemId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark
	 * @throws NoSuchPlanActorMarkException if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark findByPlanItemId_Last(
			long planItemId, OrderByComparator<PlanActorMark> orderByComparator)
		throws NoSuchPlanActorMarkException {

		PlanActorMark planActorMark = fetchByPlanItemId_Last(
			planItemId, orderByComparator);

		if (planActorMark != null) {
			return planActorMark;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanActorMarkException(sb.toString());
	}

	/**
	 * Returns the last plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan actor mark, or <code>null</code> if a matching plan actor mark could not be found
	 */
	@Override
	public PlanActorMark fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanActorMark> orderByComparator) {

		int count = countByPlanItemId(planItemId);

		if (count == 0) {
			return null;
		}

		List<PlanActorMark> list = findByPlanItemId(
			planItemId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan actor marks before and after the current plan actor mark in the ordered set where planItemId = &#63;.
	 *
	 * @param planActorMarkId the primary key of the current plan actor mark
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	@Override
	public PlanActorMark[] findByPlanItemId_PrevAndNext(
			long planActorMarkId, long planItemId,
			OrderByComparator<PlanActorMark> orderByComparator)
		throws NoSuchPlanActorMarkException {

		PlanActorMark planActorMark = findByPrimaryKey(planActorMarkId);

		Session session = null;

		try {
			session = openSession();

			PlanActorMark[] array = new PlanActorMarkImpl[3];

			array[0] = getByPlanItemId_PrevAndNext(
				session, planActorMark, planItemId, orderByComparator, true);

			array[1] = planActorMark;

			array[2] = getByPlanItemId_PrevAndNext(
				session, planActorMark, planItemId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanActorMark getByPlanItemId_PrevAndNext(
		Session session, PlanActorMark planActorMark, long planItemId,
		OrderByComparator<PlanActorMark> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANACTORMARK_WHERE);

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
			sb.append(PlanActorMarkModelImpl.ORDER_BY_JPQL);
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
						planActorMark)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanActorMark> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan actor marks where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	@Override
	public void removeByPlanItemId(long planItemId) {
		for (PlanActorMark planActorMark :
				findByPlanItemId(
					planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planActorMark);
		}
	}

	/**
	 * Returns the number of plan actor marks where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan actor marks
	 */
	@Override
	public int countByPlanItemId(long planItemId) {
		FinderPath finderPath = _finderPathCountByPlanItemId;

		Object[] finderArgs = new Object[] {planItemId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANACTORMARK_WHERE);

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
		"planActorMark.planItemId = ?";

	public PlanActorMarkPersistenceImpl() {
		setModelClass(PlanActorMark.class);

		setModelImplClass(PlanActorMarkImpl.class);
		setModelPKClass(long.class);

		setTable(PlanActorMarkTable.INSTANCE);
	}

	/**
	 * Caches the plan actor mark in the entity cache if it is enabled.
	 *
	 * @param planActorMark the plan actor mark
	 */
	@Override
	public void cacheResult(PlanActorMark planActorMark) {
		entityCache.putResult(
			PlanActorMarkImpl.class, planActorMark.getPrimaryKey(),
			planActorMark);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan actor marks in the entity cache if it is enabled.
	 *
	 * @param planActorMarks the plan actor marks
	 */
	@Override
	public void cacheResult(List<PlanActorMark> planActorMarks) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planActorMarks.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanActorMark planActorMark : planActorMarks) {
			if (entityCache.getResult(
					PlanActorMarkImpl.class, planActorMark.getPrimaryKey()) ==
						null) {

				cacheResult(planActorMark);
			}
		}
	}

	/**
	 * Clears the cache for all plan actor marks.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanActorMarkImpl.class);

		finderCache.clearCache(PlanActorMarkImpl.class);
	}

	/**
	 * Clears the cache for the plan actor mark.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanActorMark planActorMark) {
		entityCache.removeResult(PlanActorMarkImpl.class, planActorMark);
	}

	@Override
	public void clearCache(List<PlanActorMark> planActorMarks) {
		for (PlanActorMark planActorMark : planActorMarks) {
			entityCache.removeResult(PlanActorMarkImpl.class, planActorMark);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanActorMarkImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanActorMarkImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan actor mark with the primary key. Does not add the plan actor mark to the database.
	 *
	 * @param planActorMarkId the primary key for the new plan actor mark
	 * @return the new plan actor mark
	 */
	@Override
	public PlanActorMark create(long planActorMarkId) {
		PlanActorMark planActorMark = new PlanActorMarkImpl();

		planActorMark.setNew(true);
		planActorMark.setPrimaryKey(planActorMarkId);

		planActorMark.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planActorMark;
	}

	/**
	 * Removes the plan actor mark with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark that was removed
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	@Override
	public PlanActorMark remove(long planActorMarkId)
		throws NoSuchPlanActorMarkException {

		return remove((Serializable)planActorMarkId);
	}

	/**
	 * Removes the plan actor mark with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan actor mark
	 * @return the plan actor mark that was removed
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	@Override
	public PlanActorMark remove(Serializable primaryKey)
		throws NoSuchPlanActorMarkException {

		Session session = null;

		try {
			session = openSession();

			PlanActorMark planActorMark = (PlanActorMark)session.get(
				PlanActorMarkImpl.class, primaryKey);

			if (planActorMark == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanActorMarkException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planActorMark);
		}
		catch (NoSuchPlanActorMarkException noSuchEntityException) {
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
	protected PlanActorMark removeImpl(PlanActorMark planActorMark) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planActorMark)) {
				planActorMark = (PlanActorMark)session.get(
					PlanActorMarkImpl.class, planActorMark.getPrimaryKeyObj());
			}

			if (planActorMark != null) {
				session.delete(planActorMark);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planActorMark != null) {
			clearCache(planActorMark);
		}

		return planActorMark;
	}

	@Override
	public PlanActorMark updateImpl(PlanActorMark planActorMark) {
		boolean isNew = planActorMark.isNew();

		if (!(planActorMark instanceof PlanActorMarkModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planActorMark.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planActorMark);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planActorMark proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanActorMark implementation " +
					planActorMark.getClass());
		}

		PlanActorMarkModelImpl planActorMarkModelImpl =
			(PlanActorMarkModelImpl)planActorMark;

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planActorMark);
			}
			else {
				planActorMark = (PlanActorMark)session.merge(planActorMark);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanActorMarkImpl.class, planActorMarkModelImpl, false, true);

		if (isNew) {
			planActorMark.setNew(false);
		}

		planActorMark.resetOriginalValues();

		return planActorMark;
	}

	/**
	 * Returns the plan actor mark with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan actor mark
	 * @return the plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	@Override
	public PlanActorMark findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanActorMarkException {

		PlanActorMark planActorMark = fetchByPrimaryKey(primaryKey);

		if (planActorMark == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanActorMarkException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planActorMark;
	}

	/**
	 * Returns the plan actor mark with the primary key or throws a <code>NoSuchPlanActorMarkException</code> if it could not be found.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark
	 * @throws NoSuchPlanActorMarkException if a plan actor mark with the primary key could not be found
	 */
	@Override
	public PlanActorMark findByPrimaryKey(long planActorMarkId)
		throws NoSuchPlanActorMarkException {

		return findByPrimaryKey((Serializable)planActorMarkId);
	}

	/**
	 * Returns the plan actor mark with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planActorMarkId the primary key of the plan actor mark
	 * @return the plan actor mark, or <code>null</code> if a plan actor mark with the primary key could not be found
	 */
	@Override
	public PlanActorMark fetchByPrimaryKey(long planActorMarkId) {
		return fetchByPrimaryKey((Serializable)planActorMarkId);
	}

	/**
	 * Returns all the plan actor marks.
	 *
	 * @return the plan actor marks
	 */
	@Override
	public List<PlanActorMark> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan actor marks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @return the range of plan actor marks
	 */
	@Override
	public List<PlanActorMark> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan actor marks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan actor marks
	 */
	@Override
	public List<PlanActorMark> findAll(
		int start, int end,
		OrderByComparator<PlanActorMark> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan actor marks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanActorMarkModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan actor marks
	 * @param end the upper bound of the range of plan actor marks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan actor marks
	 */
	@Override
	public List<PlanActorMark> findAll(
		int start, int end, OrderByComparator<PlanActorMark> orderByComparator,
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

		List<PlanActorMark> list = null;

		if (useFinderCache) {
			list = (List<PlanActorMark>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANACTORMARK);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANACTORMARK;

				sql = sql.concat(PlanActorMarkModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanActorMark>)QueryUtil.list(
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
	 * Removes all the plan actor marks from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanActorMark planActorMark : findAll()) {
			remove(planActorMark);
		}
	}

	/**
	 * Returns the number of plan actor marks.
	 *
	 * @return the number of plan actor marks
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANACTORMARK);

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
		return "planActorMarkId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANACTORMARK;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanActorMarkModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan actor mark persistence.
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

		PlanActorMarkUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanActorMarkUtil.setPersistence(null);

		entityCache.removeCache(PlanActorMarkImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANACTORMARK =
		"SELECT planActorMark FROM PlanActorMark planActorMark";

	private static final String _SQL_SELECT_PLANACTORMARK_WHERE =
		"SELECT planActorMark FROM PlanActorMark planActorMark WHERE ";

	private static final String _SQL_COUNT_PLANACTORMARK =
		"SELECT COUNT(planActorMark) FROM PlanActorMark planActorMark";

	private static final String _SQL_COUNT_PLANACTORMARK_WHERE =
		"SELECT COUNT(planActorMark) FROM PlanActorMark planActorMark WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planActorMark.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanActorMark exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanActorMark exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanActorMarkPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}