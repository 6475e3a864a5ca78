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

import org.ayumi.plan.exception.NoSuchPlanChangeException;
import org.ayumi.plan.model.PlanChange;
import org.ayumi.plan.model.PlanChangeTable;
import org.ayumi.plan.model.impl.PlanChangeImpl;
import org.ayumi.plan.model.impl.PlanChangeModelImpl;
import org.ayumi.plan.service.persistence.PlanChangePersistence;
import org.ayumi.plan.service.persistence.PlanChangeUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan change service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanChangePersistence.class)
public class PlanChangePersistenceImpl
	extends BasePersistenceImpl<PlanChange> implements PlanChangePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanChangeUtil</code> to access the plan change persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanChangeImpl.class.getName();

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
	 * Returns all the plan changes where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan changes
	 */
	@Override
	public List<PlanChange> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of matching plan changes
	 */
	@Override
	public List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan changes
	 */
	@Override
	public List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanChange> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan changes
	 */
	@Override
	public List<PlanChange> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanChange> orderByComparator,
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

		List<PlanChange> list = null;

		if (useFinderCache) {
			list = (List<PlanChange>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanChange planChange : list) {
					if (planEntryId != planChange.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANCHANGE_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanChangeModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanChange>)QueryUtil.list(
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
	 * Returns the first plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	@Override
	public PlanChange findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanChange> orderByComparator)
		throws NoSuchPlanChangeException {

		PlanChange planChange = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planChange != null) {
			return planChange;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanChangeException(sb.toString());
	}

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	@Override
	public PlanChange fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanChange> orderByComparator) {

		List<PlanChange> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	@Override
	public PlanChange findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanChange> orderByComparator)
		throws NoSuchPlanChangeException {

		PlanChange planChange = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planChange != null) {
			return planChange;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanChangeException(sb.toString());
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	@Override
	public PlanChange fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanChange> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanChange> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan changes before and after the current plan change in the ordered set where planEntryId = &#63;.
	 *
	 * @param planChangeId the primary key of the current plan change
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	@Override
	public PlanChange[] findByPlanEntryId_PrevAndNext(
			long planChangeId, long planEntryId,
			OrderByComparator<PlanChange> orderByComparator)
		throws NoSuchPlanChangeException {

		PlanChange planChange = findByPrimaryKey(planChangeId);

		Session session = null;

		try {
			session = openSession();

			PlanChange[] array = new PlanChangeImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planChange, planEntryId, orderByComparator, true);

			array[1] = planChange;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planChange, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanChange getByPlanEntryId_PrevAndNext(
		Session session, PlanChange planChange, long planEntryId,
		OrderByComparator<PlanChange> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANCHANGE_WHERE);

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
			sb.append(PlanChangeModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planChange)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanChange> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan changes where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanChange planChange :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planChange);
		}
	}

	/**
	 * Returns the number of plan changes where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan changes
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANCHANGE_WHERE);

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
		"planChange.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByP_C;
	private FinderPath _finderPathWithoutPaginationFindByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan changes
	 */
	@Override
	public List<PlanChange> findByP_C(long planEntryId, String code) {
		return findByP_C(
			planEntryId, code, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of matching plan changes
	 */
	@Override
	public List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end) {

		return findByP_C(planEntryId, code, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan changes
	 */
	@Override
	public List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end,
		OrderByComparator<PlanChange> orderByComparator) {

		return findByP_C(
			planEntryId, code, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan changes
	 */
	@Override
	public List<PlanChange> findByP_C(
		long planEntryId, String code, int start, int end,
		OrderByComparator<PlanChange> orderByComparator,
		boolean useFinderCache) {

		code = Objects.toString(code, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByP_C;
				finderArgs = new Object[] {planEntryId, code};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByP_C;
			finderArgs = new Object[] {
				planEntryId, code, start, end, orderByComparator
			};
		}

		List<PlanChange> list = null;

		if (useFinderCache) {
			list = (List<PlanChange>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanChange planChange : list) {
					if ((planEntryId != planChange.getPlanEntryId()) ||
						!code.equals(planChange.getCode())) {

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

			sb.append(_SQL_SELECT_PLANCHANGE_WHERE);

			sb.append(_FINDER_COLUMN_P_C_PLANENTRYID_2);

			boolean bindCode = false;

			if (code.isEmpty()) {
				sb.append(_FINDER_COLUMN_P_C_CODE_3);
			}
			else {
				bindCode = true;

				sb.append(_FINDER_COLUMN_P_C_CODE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanChangeModelImpl.ORDER_BY_JPQL);
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

				list = (List<PlanChange>)QueryUtil.list(
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
	 * Returns the first plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	@Override
	public PlanChange findByP_C_First(
			long planEntryId, String code,
			OrderByComparator<PlanChange> orderByComparator)
		throws NoSuchPlanChangeException {

		PlanChange planChange = fetchByP_C_First(
			planEntryId, code, orderByComparator);

		if (planChange != null) {
			return planChange;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append(", code=");
		sb.append(code);

		sb.append("}");

		throw new NoSuchPlanChangeException(sb.toString());
	}

	/**
	 * Returns the first plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	@Override
	public PlanChange fetchByP_C_First(
		long planEntryId, String code,
		OrderByComparator<PlanChange> orderByComparator) {

		List<PlanChange> list = findByP_C(
			planEntryId, code, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change
	 * @throws NoSuchPlanChangeException if a matching plan change could not be found
	 */
	@Override
	public PlanChange findByP_C_Last(
			long planEntryId, String code,
			OrderByComparator<PlanChange> orderByComparator)
		throws NoSuchPlanChangeException {

		PlanChange planChange = fetchByP_C_Last(
			planEntryId, code, orderByComparator);

		if (planChange != null) {
			return planChange;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append(", code=");
		sb.append(code);

		sb.append("}");

		throw new NoSuchPlanChangeException(sb.toString());
	}

	/**
	 * Returns the last plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan change, or <code>null</code> if a matching plan change could not be found
	 */
	@Override
	public PlanChange fetchByP_C_Last(
		long planEntryId, String code,
		OrderByComparator<PlanChange> orderByComparator) {

		int count = countByP_C(planEntryId, code);

		if (count == 0) {
			return null;
		}

		List<PlanChange> list = findByP_C(
			planEntryId, code, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan changes before and after the current plan change in the ordered set where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planChangeId the primary key of the current plan change
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	@Override
	public PlanChange[] findByP_C_PrevAndNext(
			long planChangeId, long planEntryId, String code,
			OrderByComparator<PlanChange> orderByComparator)
		throws NoSuchPlanChangeException {

		code = Objects.toString(code, "");

		PlanChange planChange = findByPrimaryKey(planChangeId);

		Session session = null;

		try {
			session = openSession();

			PlanChange[] array = new PlanChangeImpl[3];

			array[0] = getByP_C_PrevAndNext(
				session, planChange, planEntryId, code, orderByComparator,
				true);

			array[1] = planChange;

			array[2] = getByP_C_PrevAndNext(
				session, planChange, planEntryId, code, orderByComparator,
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

	protected PlanChange getByP_C_PrevAndNext(
		Session session, PlanChange planChange, long planEntryId, String code,
		OrderByComparator<PlanChange> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PLANCHANGE_WHERE);

		sb.append(_FINDER_COLUMN_P_C_PLANENTRYID_2);

		boolean bindCode = false;

		if (code.isEmpty()) {
			sb.append(_FINDER_COLUMN_P_C_CODE_3);
		}
		else {
			bindCode = true;

			sb.append(_FINDER_COLUMN_P_C_CODE_2);
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
			sb.append(PlanChangeModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (bindCode) {
			queryPos.add(code);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planChange)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanChange> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan changes where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 */
	@Override
	public void removeByP_C(long planEntryId, String code) {
		for (PlanChange planChange :
				findByP_C(
					planEntryId, code, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(planChange);
		}
	}

	/**
	 * Returns the number of plan changes where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan changes
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANCHANGE_WHERE);

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
		"planChange.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 =
		"planChange.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planChange.code IS NULL OR planChange.code = '')";

	public PlanChangePersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");
		dbColumnNames.put("before", "before_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanChange.class);

		setModelImplClass(PlanChangeImpl.class);
		setModelPKClass(long.class);

		setTable(PlanChangeTable.INSTANCE);
	}

	/**
	 * Caches the plan change in the entity cache if it is enabled.
	 *
	 * @param planChange the plan change
	 */
	@Override
	public void cacheResult(PlanChange planChange) {
		entityCache.putResult(
			PlanChangeImpl.class, planChange.getPrimaryKey(), planChange);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan changes in the entity cache if it is enabled.
	 *
	 * @param planChanges the plan changes
	 */
	@Override
	public void cacheResult(List<PlanChange> planChanges) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planChanges.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanChange planChange : planChanges) {
			if (entityCache.getResult(
					PlanChangeImpl.class, planChange.getPrimaryKey()) == null) {

				cacheResult(planChange);
			}
		}
	}

	/**
	 * Clears the cache for all plan changes.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanChangeImpl.class);

		finderCache.clearCache(PlanChangeImpl.class);
	}

	/**
	 * Clears the cache for the plan change.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanChange planChange) {
		entityCache.removeResult(PlanChangeImpl.class, planChange);
	}

	@Override
	public void clearCache(List<PlanChange> planChanges) {
		for (PlanChange planChange : planChanges) {
			entityCache.removeResult(PlanChangeImpl.class, planChange);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanChangeImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanChangeImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan change with the primary key. Does not add the plan change to the database.
	 *
	 * @param planChangeId the primary key for the new plan change
	 * @return the new plan change
	 */
	@Override
	public PlanChange create(long planChangeId) {
		PlanChange planChange = new PlanChangeImpl();

		planChange.setNew(true);
		planChange.setPrimaryKey(planChangeId);

		planChange.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planChange;
	}

	/**
	 * Removes the plan change with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change that was removed
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	@Override
	public PlanChange remove(long planChangeId)
		throws NoSuchPlanChangeException {

		return remove((Serializable)planChangeId);
	}

	/**
	 * Removes the plan change with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan change
	 * @return the plan change that was removed
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	@Override
	public PlanChange remove(Serializable primaryKey)
		throws NoSuchPlanChangeException {

		Session session = null;

		try {
			session = openSession();

			PlanChange planChange = (PlanChange)session.get(
				PlanChangeImpl.class, primaryKey);

			if (planChange == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanChangeException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planChange);
		}
		catch (NoSuchPlanChangeException noSuchEntityException) {
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
	protected PlanChange removeImpl(PlanChange planChange) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planChange)) {
				planChange = (PlanChange)session.get(
					PlanChangeImpl.class, planChange.getPrimaryKeyObj());
			}

			if (planChange != null) {
				session.delete(planChange);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planChange != null) {
			clearCache(planChange);
		}

		return planChange;
	}

	@Override
	public PlanChange updateImpl(PlanChange planChange) {
		boolean isNew = planChange.isNew();

		if (!(planChange instanceof PlanChangeModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planChange.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planChange);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planChange proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanChange implementation " +
					planChange.getClass());
		}

		PlanChangeModelImpl planChangeModelImpl =
			(PlanChangeModelImpl)planChange;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planChange.getCreateDate() == null)) {
			if (serviceContext == null) {
				planChange.setCreateDate(date);
			}
			else {
				planChange.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planChangeModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planChange.setModifiedDate(date);
			}
			else {
				planChange.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planChange);
			}
			else {
				planChange = (PlanChange)session.merge(planChange);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanChangeImpl.class, planChangeModelImpl, false, true);

		if (isNew) {
			planChange.setNew(false);
		}

		planChange.resetOriginalValues();

		return planChange;
	}

	/**
	 * Returns the plan change with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan change
	 * @return the plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	@Override
	public PlanChange findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanChangeException {

		PlanChange planChange = fetchByPrimaryKey(primaryKey);

		if (planChange == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanChangeException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planChange;
	}

	/**
	 * Returns the plan change with the primary key or throws a <code>NoSuchPlanChangeException</code> if it could not be found.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change
	 * @throws NoSuchPlanChangeException if a plan change with the primary key could not be found
	 */
	@Override
	public PlanChange findByPrimaryKey(long planChangeId)
		throws NoSuchPlanChangeException {

		return findByPrimaryKey((Serializable)planChangeId);
	}

	/**
	 * Returns the plan change with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planChangeId the primary key of the plan change
	 * @return the plan change, or <code>null</code> if a plan change with the primary key could not be found
	 */
	@Override
	public PlanChange fetchByPrimaryKey(long planChangeId) {
		return fetchByPrimaryKey((Serializable)planChangeId);
	}

	/**
	 * Returns all the plan changes.
	 *
	 * @return the plan changes
	 */
	@Override
	public List<PlanChange> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @return the range of plan changes
	 */
	@Override
	public List<PlanChange> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan changes
	 */
	@Override
	public List<PlanChange> findAll(
		int start, int end, OrderByComparator<PlanChange> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan changes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanChangeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan changes
	 * @param end the upper bound of the range of plan changes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan changes
	 */
	@Override
	public List<PlanChange> findAll(
		int start, int end, OrderByComparator<PlanChange> orderByComparator,
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

		List<PlanChange> list = null;

		if (useFinderCache) {
			list = (List<PlanChange>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANCHANGE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANCHANGE;

				sql = sql.concat(PlanChangeModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanChange>)QueryUtil.list(
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
	 * Removes all the plan changes from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanChange planChange : findAll()) {
			remove(planChange);
		}
	}

	/**
	 * Returns the number of plan changes.
	 *
	 * @return the number of plan changes
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANCHANGE);

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
		return "planChangeId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANCHANGE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanChangeModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan change persistence.
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

		_finderPathWithPaginationFindByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByP_C",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"planEntryId", "code_"}, true);

		_finderPathWithoutPaginationFindByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByP_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planEntryId", "code_"}, true);

		_finderPathCountByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByP_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planEntryId", "code_"}, false);

		PlanChangeUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanChangeUtil.setPersistence(null);

		entityCache.removeCache(PlanChangeImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANCHANGE =
		"SELECT planChange FROM PlanChange planChange";

	private static final String _SQL_SELECT_PLANCHANGE_WHERE =
		"SELECT planChange FROM PlanChange planChange WHERE ";

	private static final String _SQL_COUNT_PLANCHANGE =
		"SELECT COUNT(planChange) FROM PlanChange planChange";

	private static final String _SQL_COUNT_PLANCHANGE_WHERE =
		"SELECT COUNT(planChange) FROM PlanChange planChange WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planChange.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanChange exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanChange exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanChangePersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code", "before"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}