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

import org.ayumi.plan.exception.NoSuchPlanItemException;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.model.PlanItemTable;
import org.ayumi.plan.model.impl.PlanItemImpl;
import org.ayumi.plan.model.impl.PlanItemModelImpl;
import org.ayumi.plan.service.persistence.PlanItemPersistence;
import org.ayumi.plan.service.persistence.PlanItemUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan item service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanItemPersistence.class)
public class PlanItemPersistenceImpl
	extends BasePersistenceImpl<PlanItem> implements PlanItemPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanItemUtil</code> to access the plan item persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanItemImpl.class.getName();

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
	 * Returns all the plan items where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan items
	 */
	@Override
	public List<PlanItem> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @return the range of matching plan items
	 */
	@Override
	public List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan items
	 */
	@Override
	public List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanItem> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan items where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan items
	 */
	@Override
	public List<PlanItem> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanItem> orderByComparator, boolean useFinderCache) {

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

		List<PlanItem> list = null;

		if (useFinderCache) {
			list = (List<PlanItem>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanItem planItem : list) {
					if (planEntryId != planItem.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANITEM_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanItemModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanItem>)QueryUtil.list(
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
	 * Returns the first plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	@Override
	public PlanItem findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanItem> orderByComparator)
		throws NoSuchPlanItemException {

		PlanItem planItem = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planItem != null) {
			return planItem;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanItemException(sb.toString());
	}

	/**
	 * Returns the first plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	@Override
	public PlanItem fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanItem> orderByComparator) {

		List<PlanItem> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	@Override
	public PlanItem findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanItem> orderByComparator)
		throws NoSuchPlanItemException {

		PlanItem planItem = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planItem != null) {
			return planItem;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanItemException(sb.toString());
	}

	/**
	 * Returns the last plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	@Override
	public PlanItem fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanItem> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanItem> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan items before and after the current plan item in the ordered set where planEntryId = &#63;.
	 *
	 * @param planItemId the primary key of the current plan item
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan item
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	@Override
	public PlanItem[] findByPlanEntryId_PrevAndNext(
			long planItemId, long planEntryId,
			OrderByComparator<PlanItem> orderByComparator)
		throws NoSuchPlanItemException {

		PlanItem planItem = findByPrimaryKey(planItemId);

		Session session = null;

		try {
			session = openSession();

			PlanItem[] array = new PlanItemImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planItem, planEntryId, orderByComparator, true);

			array[1] = planItem;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planItem, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanItem getByPlanEntryId_PrevAndNext(
		Session session, PlanItem planItem, long planEntryId,
		OrderByComparator<PlanItem> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANITEM_WHERE);

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
			sb.append(PlanItemModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planItem)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanItem> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan items where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanItem planItem :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planItem);
		}
	}

	/**
	 * Returns the number of plan items where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan items
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANITEM_WHERE);

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
		"planItem.planEntryId = ?";

	private FinderPath _finderPathFetchByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanItemException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan item
	 * @throws NoSuchPlanItemException if a matching plan item could not be found
	 */
	@Override
	public PlanItem findByP_C(long planEntryId, String code)
		throws NoSuchPlanItemException {

		PlanItem planItem = fetchByP_C(planEntryId, code);

		if (planItem == null) {
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

			throw new NoSuchPlanItemException(sb.toString());
		}

		return planItem;
	}

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	@Override
	public PlanItem fetchByP_C(long planEntryId, String code) {
		return fetchByP_C(planEntryId, code, true);
	}

	/**
	 * Returns the plan item where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan item, or <code>null</code> if a matching plan item could not be found
	 */
	@Override
	public PlanItem fetchByP_C(
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

		if (result instanceof PlanItem) {
			PlanItem planItem = (PlanItem)result;

			if ((planEntryId != planItem.getPlanEntryId()) ||
				!Objects.equals(code, planItem.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANITEM_WHERE);

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

				List<PlanItem> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_C, finderArgs, list);
					}
				}
				else {
					PlanItem planItem = list.get(0);

					result = planItem;

					cacheResult(planItem);
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
			return (PlanItem)result;
		}
	}

	/**
	 * Removes the plan item where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan item that was removed
	 */
	@Override
	public PlanItem removeByP_C(long planEntryId, String code)
		throws NoSuchPlanItemException {

		PlanItem planItem = findByP_C(planEntryId, code);

		return remove(planItem);
	}

	/**
	 * Returns the number of plan items where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan items
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANITEM_WHERE);

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
		"planItem.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 = "planItem.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planItem.code IS NULL OR planItem.code = '')";

	public PlanItemPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");
		dbColumnNames.put("number", "number_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanItem.class);

		setModelImplClass(PlanItemImpl.class);
		setModelPKClass(long.class);

		setTable(PlanItemTable.INSTANCE);
	}

	/**
	 * Caches the plan item in the entity cache if it is enabled.
	 *
	 * @param planItem the plan item
	 */
	@Override
	public void cacheResult(PlanItem planItem) {
		entityCache.putResult(
			PlanItemImpl.class, planItem.getPrimaryKey(), planItem);

		finderCache.putResult(
			_finderPathFetchByP_C,
			new Object[] {planItem.getPlanEntryId(), planItem.getCode()},
			planItem);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan items in the entity cache if it is enabled.
	 *
	 * @param planItems the plan items
	 */
	@Override
	public void cacheResult(List<PlanItem> planItems) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planItems.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanItem planItem : planItems) {
			if (entityCache.getResult(
					PlanItemImpl.class, planItem.getPrimaryKey()) == null) {

				cacheResult(planItem);
			}
		}
	}

	/**
	 * Clears the cache for all plan items.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanItemImpl.class);

		finderCache.clearCache(PlanItemImpl.class);
	}

	/**
	 * Clears the cache for the plan item.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanItem planItem) {
		entityCache.removeResult(PlanItemImpl.class, planItem);
	}

	@Override
	public void clearCache(List<PlanItem> planItems) {
		for (PlanItem planItem : planItems) {
			entityCache.removeResult(PlanItemImpl.class, planItem);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanItemImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanItemImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanItemModelImpl planItemModelImpl) {

		Object[] args = new Object[] {
			planItemModelImpl.getPlanEntryId(), planItemModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByP_C, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByP_C, args, planItemModelImpl);
	}

	/**
	 * Creates a new plan item with the primary key. Does not add the plan item to the database.
	 *
	 * @param planItemId the primary key for the new plan item
	 * @return the new plan item
	 */
	@Override
	public PlanItem create(long planItemId) {
		PlanItem planItem = new PlanItemImpl();

		planItem.setNew(true);
		planItem.setPrimaryKey(planItemId);

		planItem.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planItem;
	}

	/**
	 * Removes the plan item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item that was removed
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	@Override
	public PlanItem remove(long planItemId) throws NoSuchPlanItemException {
		return remove((Serializable)planItemId);
	}

	/**
	 * Removes the plan item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan item
	 * @return the plan item that was removed
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	@Override
	public PlanItem remove(Serializable primaryKey)
		throws NoSuchPlanItemException {

		Session session = null;

		try {
			session = openSession();

			PlanItem planItem = (PlanItem)session.get(
				PlanItemImpl.class, primaryKey);

			if (planItem == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanItemException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planItem);
		}
		catch (NoSuchPlanItemException noSuchEntityException) {
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
	protected PlanItem removeImpl(PlanItem planItem) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planItem)) {
				planItem = (PlanItem)session.get(
					PlanItemImpl.class, planItem.getPrimaryKeyObj());
			}

			if (planItem != null) {
				session.delete(planItem);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planItem != null) {
			clearCache(planItem);
		}

		return planItem;
	}

	@Override
	public PlanItem updateImpl(PlanItem planItem) {
		boolean isNew = planItem.isNew();

		if (!(planItem instanceof PlanItemModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planItem.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planItem);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planItem proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanItem implementation " +
					planItem.getClass());
		}

		PlanItemModelImpl planItemModelImpl = (PlanItemModelImpl)planItem;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planItem.getCreateDate() == null)) {
			if (serviceContext == null) {
				planItem.setCreateDate(date);
			}
			else {
				planItem.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planItemModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planItem.setModifiedDate(date);
			}
			else {
				planItem.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planItem);
			}
			else {
				planItem = (PlanItem)session.merge(planItem);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanItemImpl.class, planItemModelImpl, false, true);

		cacheUniqueFindersCache(planItemModelImpl);

		if (isNew) {
			planItem.setNew(false);
		}

		planItem.resetOriginalValues();

		return planItem;
	}

	/**
	 * Returns the plan item with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan item
	 * @return the plan item
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	@Override
	public PlanItem findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanItemException {

		PlanItem planItem = fetchByPrimaryKey(primaryKey);

		if (planItem == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanItemException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planItem;
	}

	/**
	 * Returns the plan item with the primary key or throws a <code>NoSuchPlanItemException</code> if it could not be found.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item
	 * @throws NoSuchPlanItemException if a plan item with the primary key could not be found
	 */
	@Override
	public PlanItem findByPrimaryKey(long planItemId)
		throws NoSuchPlanItemException {

		return findByPrimaryKey((Serializable)planItemId);
	}

	/**
	 * Returns the plan item with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planItemId the primary key of the plan item
	 * @return the plan item, or <code>null</code> if a plan item with the primary key could not be found
	 */
	@Override
	public PlanItem fetchByPrimaryKey(long planItemId) {
		return fetchByPrimaryKey((Serializable)planItemId);
	}

	/**
	 * Returns all the plan items.
	 *
	 * @return the plan items
	 */
	@Override
	public List<PlanItem> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @return the range of plan items
	 */
	@Override
	public List<PlanItem> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan items
	 */
	@Override
	public List<PlanItem> findAll(
		int start, int end, OrderByComparator<PlanItem> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan items
	 * @param end the upper bound of the range of plan items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan items
	 */
	@Override
	public List<PlanItem> findAll(
		int start, int end, OrderByComparator<PlanItem> orderByComparator,
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

		List<PlanItem> list = null;

		if (useFinderCache) {
			list = (List<PlanItem>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANITEM);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANITEM;

				sql = sql.concat(PlanItemModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanItem>)QueryUtil.list(
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
	 * Removes all the plan items from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanItem planItem : findAll()) {
			remove(planItem);
		}
	}

	/**
	 * Returns the number of plan items.
	 *
	 * @return the number of plan items
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANITEM);

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
		return "planItemId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANITEM;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanItemModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan item persistence.
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

		PlanItemUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanItemUtil.setPersistence(null);

		entityCache.removeCache(PlanItemImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANITEM =
		"SELECT planItem FROM PlanItem planItem";

	private static final String _SQL_SELECT_PLANITEM_WHERE =
		"SELECT planItem FROM PlanItem planItem WHERE ";

	private static final String _SQL_COUNT_PLANITEM =
		"SELECT COUNT(planItem) FROM PlanItem planItem";

	private static final String _SQL_COUNT_PLANITEM_WHERE =
		"SELECT COUNT(planItem) FROM PlanItem planItem WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planItem.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanItem exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanItem exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanItemPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code", "number"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}