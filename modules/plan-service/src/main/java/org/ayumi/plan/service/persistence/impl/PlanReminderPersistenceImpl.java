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
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanReminderException;
import org.ayumi.plan.model.PlanReminder;
import org.ayumi.plan.model.PlanReminderTable;
import org.ayumi.plan.model.impl.PlanReminderImpl;
import org.ayumi.plan.model.impl.PlanReminderModelImpl;
import org.ayumi.plan.service.persistence.PlanReminderPersistence;
import org.ayumi.plan.service.persistence.PlanReminderUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan reminder service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanReminderPersistence.class)
public class PlanReminderPersistenceImpl
	extends BasePersistenceImpl<PlanReminder>
	implements PlanReminderPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanReminderUtil</code> to access the plan reminder persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanReminderImpl.class.getName();

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
	 * Returns all the plan reminders where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan reminders where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @return the range of matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator,
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

		List<PlanReminder> list = null;

		if (useFinderCache) {
			list = (List<PlanReminder>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanReminder planReminder : list) {
					if (planEntryId != planReminder.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanReminderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanReminder>)QueryUtil.list(
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
	 * Returns the first plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanReminder> orderByComparator)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planReminder != null) {
			return planReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanReminderException(sb.toString());
	}

	/**
	 * Returns the first plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanReminder> orderByComparator) {

		List<PlanReminder> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanReminder> orderByComparator)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planReminder != null) {
			return planReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanReminderException(sb.toString());
	}

	/**
	 * Returns the last plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanReminder> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanReminder> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan reminders before and after the current plan reminder in the ordered set where planEntryId = &#63;.
	 *
	 * @param planReminderId the primary key of the current plan reminder
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	@Override
	public PlanReminder[] findByPlanEntryId_PrevAndNext(
			long planReminderId, long planEntryId,
			OrderByComparator<PlanReminder> orderByComparator)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = findByPrimaryKey(planReminderId);

		Session session = null;

		try {
			session = openSession();

			PlanReminder[] array = new PlanReminderImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planReminder, planEntryId, orderByComparator, true);

			array[1] = planReminder;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planReminder, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanReminder getByPlanEntryId_PrevAndNext(
		Session session, PlanReminder planReminder, long planEntryId,
		OrderByComparator<PlanReminder> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANREMINDER_WHERE);

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
			sb.append(PlanReminderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planReminder)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanReminder> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan reminders where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanReminder planReminder :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planReminder);
		}
	}

	/**
	 * Returns the number of plan reminders where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan reminders
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANREMINDER_WHERE);

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
		"planReminder.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanRoundId;
	private FinderPath _finderPathWithoutPaginationFindByPlanRoundId;
	private FinderPath _finderPathCountByPlanRoundId;

	/**
	 * Returns all the plan reminders where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanRoundId(long planRoundId) {
		return findByPlanRoundId(
			planRoundId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan reminders where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @return the range of matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end) {

		return findByPlanRoundId(planRoundId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator) {

		return findByPlanRoundId(
			planRoundId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan reminders where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan reminders
	 */
	@Override
	public List<PlanReminder> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanReminder> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPlanRoundId;
				finderArgs = new Object[] {planRoundId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPlanRoundId;
			finderArgs = new Object[] {
				planRoundId, start, end, orderByComparator
			};
		}

		List<PlanReminder> list = null;

		if (useFinderCache) {
			list = (List<PlanReminder>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanReminder planReminder : list) {
					if (planRoundId != planReminder.getPlanRoundId()) {
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

			sb.append(_SQL_SELECT_PLANREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_PLANROUNDID_PLANROUNDID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanReminderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				list = (List<PlanReminder>)QueryUtil.list(
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
	 * Returns the first plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder findByPlanRoundId_First(
			long planRoundId, OrderByComparator<PlanReminder> orderByComparator)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = fetchByPlanRoundId_First(
			planRoundId, orderByComparator);

		if (planReminder != null) {
			return planReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append("}");

		throw new NoSuchPlanReminderException(sb.toString());
	}

	/**
	 * Returns the first plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder fetchByPlanRoundId_First(
		long planRoundId, OrderByComparator<PlanReminder> orderByComparator) {

		List<PlanReminder> list = findByPlanRoundId(
			planRoundId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder findByPlanRoundId_Last(
			long planRoundId, OrderByComparator<PlanReminder> orderByComparator)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = fetchByPlanRoundId_Last(
			planRoundId, orderByComparator);

		if (planReminder != null) {
			return planReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append("}");

		throw new NoSuchPlanReminderException(sb.toString());
	}

	/**
	 * Returns the last plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder fetchByPlanRoundId_Last(
		long planRoundId, OrderByComparator<PlanReminder> orderByComparator) {

		int count = countByPlanRoundId(planRoundId);

		if (count == 0) {
			return null;
		}

		List<PlanReminder> list = findByPlanRoundId(
			planRoundId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan reminders before and after the current plan reminder in the ordered set where planRoundId = &#63;.
	 *
	 * @param planReminderId the primary key of the current plan reminder
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	@Override
	public PlanReminder[] findByPlanRoundId_PrevAndNext(
			long planReminderId, long planRoundId,
			OrderByComparator<PlanReminder> orderByComparator)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = findByPrimaryKey(planReminderId);

		Session session = null;

		try {
			session = openSession();

			PlanReminder[] array = new PlanReminderImpl[3];

			array[0] = getByPlanRoundId_PrevAndNext(
				session, planReminder, planRoundId, orderByComparator, true);

			array[1] = planReminder;

			array[2] = getByPlanRoundId_PrevAndNext(
				session, planReminder, planRoundId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanReminder getByPlanRoundId_PrevAndNext(
		Session session, PlanReminder planReminder, long planRoundId,
		OrderByComparator<PlanReminder> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANREMINDER_WHERE);

		sb.append(_FINDER_COLUMN_PLANROUNDID_PLANROUNDID_2);

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
			sb.append(PlanReminderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planRoundId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planReminder)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanReminder> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan reminders where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	@Override
	public void removeByPlanRoundId(long planRoundId) {
		for (PlanReminder planReminder :
				findByPlanRoundId(
					planRoundId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planReminder);
		}
	}

	/**
	 * Returns the number of plan reminders where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan reminders
	 */
	@Override
	public int countByPlanRoundId(long planRoundId) {
		FinderPath finderPath = _finderPathCountByPlanRoundId;

		Object[] finderArgs = new Object[] {planRoundId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_PLANROUNDID_PLANROUNDID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

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

	private static final String _FINDER_COLUMN_PLANROUNDID_PLANROUNDID_2 =
		"planReminder.planRoundId = ?";

	private FinderPath _finderPathFetchByR_U_D;
	private FinderPath _finderPathCountByR_U_D;

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or throws a <code>NoSuchPlanReminderException</code> if it could not be found.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the matching plan reminder
	 * @throws NoSuchPlanReminderException if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder findByR_U_D(
			long planRoundId, long userId, String reminderDay)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = fetchByR_U_D(
			planRoundId, userId, reminderDay);

		if (planReminder == null) {
			StringBundler sb = new StringBundler(8);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("planRoundId=");
			sb.append(planRoundId);

			sb.append(", userId=");
			sb.append(userId);

			sb.append(", reminderDay=");
			sb.append(reminderDay);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPlanReminderException(sb.toString());
		}

		return planReminder;
	}

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder fetchByR_U_D(
		long planRoundId, long userId, String reminderDay) {

		return fetchByR_U_D(planRoundId, userId, reminderDay, true);
	}

	/**
	 * Returns the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan reminder, or <code>null</code> if a matching plan reminder could not be found
	 */
	@Override
	public PlanReminder fetchByR_U_D(
		long planRoundId, long userId, String reminderDay,
		boolean useFinderCache) {

		reminderDay = Objects.toString(reminderDay, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {planRoundId, userId, reminderDay};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByR_U_D, finderArgs, this);
		}

		if (result instanceof PlanReminder) {
			PlanReminder planReminder = (PlanReminder)result;

			if ((planRoundId != planReminder.getPlanRoundId()) ||
				(userId != planReminder.getUserId()) ||
				!Objects.equals(reminderDay, planReminder.getReminderDay())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_SELECT_PLANREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_R_U_D_PLANROUNDID_2);

			sb.append(_FINDER_COLUMN_R_U_D_USERID_2);

			boolean bindReminderDay = false;

			if (reminderDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_R_U_D_REMINDERDAY_3);
			}
			else {
				bindReminderDay = true;

				sb.append(_FINDER_COLUMN_R_U_D_REMINDERDAY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				queryPos.add(userId);

				if (bindReminderDay) {
					queryPos.add(reminderDay);
				}

				List<PlanReminder> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByR_U_D, finderArgs, list);
					}
				}
				else {
					PlanReminder planReminder = list.get(0);

					result = planReminder;

					cacheResult(planReminder);
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
			return (PlanReminder)result;
		}
	}

	/**
	 * Removes the plan reminder where planRoundId = &#63; and userId = &#63; and reminderDay = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the plan reminder that was removed
	 */
	@Override
	public PlanReminder removeByR_U_D(
			long planRoundId, long userId, String reminderDay)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = findByR_U_D(
			planRoundId, userId, reminderDay);

		return remove(planReminder);
	}

	/**
	 * Returns the number of plan reminders where planRoundId = &#63; and userId = &#63; and reminderDay = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param userId the user ID
	 * @param reminderDay the reminder day
	 * @return the number of matching plan reminders
	 */
	@Override
	public int countByR_U_D(long planRoundId, long userId, String reminderDay) {
		reminderDay = Objects.toString(reminderDay, "");

		FinderPath finderPath = _finderPathCountByR_U_D;

		Object[] finderArgs = new Object[] {planRoundId, userId, reminderDay};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_PLANREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_R_U_D_PLANROUNDID_2);

			sb.append(_FINDER_COLUMN_R_U_D_USERID_2);

			boolean bindReminderDay = false;

			if (reminderDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_R_U_D_REMINDERDAY_3);
			}
			else {
				bindReminderDay = true;

				sb.append(_FINDER_COLUMN_R_U_D_REMINDERDAY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				queryPos.add(userId);

				if (bindReminderDay) {
					queryPos.add(reminderDay);
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

	private static final String _FINDER_COLUMN_R_U_D_PLANROUNDID_2 =
		"planReminder.planRoundId = ? AND ";

	private static final String _FINDER_COLUMN_R_U_D_USERID_2 =
		"planReminder.userId = ? AND ";

	private static final String _FINDER_COLUMN_R_U_D_REMINDERDAY_2 =
		"planReminder.reminderDay = ?";

	private static final String _FINDER_COLUMN_R_U_D_REMINDERDAY_3 =
		"(planReminder.reminderDay IS NULL OR planReminder.reminderDay = '')";

	public PlanReminderPersistenceImpl() {
		setModelClass(PlanReminder.class);

		setModelImplClass(PlanReminderImpl.class);
		setModelPKClass(long.class);

		setTable(PlanReminderTable.INSTANCE);
	}

	/**
	 * Caches the plan reminder in the entity cache if it is enabled.
	 *
	 * @param planReminder the plan reminder
	 */
	@Override
	public void cacheResult(PlanReminder planReminder) {
		entityCache.putResult(
			PlanReminderImpl.class, planReminder.getPrimaryKey(), planReminder);

		finderCache.putResult(
			_finderPathFetchByR_U_D,
			new Object[] {
				planReminder.getPlanRoundId(), planReminder.getUserId(),
				planReminder.getReminderDay()
			},
			planReminder);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan reminders in the entity cache if it is enabled.
	 *
	 * @param planReminders the plan reminders
	 */
	@Override
	public void cacheResult(List<PlanReminder> planReminders) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planReminders.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanReminder planReminder : planReminders) {
			if (entityCache.getResult(
					PlanReminderImpl.class, planReminder.getPrimaryKey()) ==
						null) {

				cacheResult(planReminder);
			}
		}
	}

	/**
	 * Clears the cache for all plan reminders.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanReminderImpl.class);

		finderCache.clearCache(PlanReminderImpl.class);
	}

	/**
	 * Clears the cache for the plan reminder.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanReminder planReminder) {
		entityCache.removeResult(PlanReminderImpl.class, planReminder);
	}

	@Override
	public void clearCache(List<PlanReminder> planReminders) {
		for (PlanReminder planReminder : planReminders) {
			entityCache.removeResult(PlanReminderImpl.class, planReminder);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanReminderImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanReminderImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanReminderModelImpl planReminderModelImpl) {

		Object[] args = new Object[] {
			planReminderModelImpl.getPlanRoundId(),
			planReminderModelImpl.getUserId(),
			planReminderModelImpl.getReminderDay()
		};

		finderCache.putResult(_finderPathCountByR_U_D, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByR_U_D, args, planReminderModelImpl);
	}

	/**
	 * Creates a new plan reminder with the primary key. Does not add the plan reminder to the database.
	 *
	 * @param planReminderId the primary key for the new plan reminder
	 * @return the new plan reminder
	 */
	@Override
	public PlanReminder create(long planReminderId) {
		PlanReminder planReminder = new PlanReminderImpl();

		planReminder.setNew(true);
		planReminder.setPrimaryKey(planReminderId);

		planReminder.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planReminder;
	}

	/**
	 * Removes the plan reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder that was removed
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	@Override
	public PlanReminder remove(long planReminderId)
		throws NoSuchPlanReminderException {

		return remove((Serializable)planReminderId);
	}

	/**
	 * Removes the plan reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan reminder
	 * @return the plan reminder that was removed
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	@Override
	public PlanReminder remove(Serializable primaryKey)
		throws NoSuchPlanReminderException {

		Session session = null;

		try {
			session = openSession();

			PlanReminder planReminder = (PlanReminder)session.get(
				PlanReminderImpl.class, primaryKey);

			if (planReminder == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanReminderException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planReminder);
		}
		catch (NoSuchPlanReminderException noSuchEntityException) {
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
	protected PlanReminder removeImpl(PlanReminder planReminder) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planReminder)) {
				planReminder = (PlanReminder)session.get(
					PlanReminderImpl.class, planReminder.getPrimaryKeyObj());
			}

			if (planReminder != null) {
				session.delete(planReminder);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planReminder != null) {
			clearCache(planReminder);
		}

		return planReminder;
	}

	@Override
	public PlanReminder updateImpl(PlanReminder planReminder) {
		boolean isNew = planReminder.isNew();

		if (!(planReminder instanceof PlanReminderModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planReminder.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planReminder);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planReminder proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanReminder implementation " +
					planReminder.getClass());
		}

		PlanReminderModelImpl planReminderModelImpl =
			(PlanReminderModelImpl)planReminder;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planReminder.getCreateDate() == null)) {
			if (serviceContext == null) {
				planReminder.setCreateDate(date);
			}
			else {
				planReminder.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planReminderModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planReminder.setModifiedDate(date);
			}
			else {
				planReminder.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planReminder);
			}
			else {
				planReminder = (PlanReminder)session.merge(planReminder);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanReminderImpl.class, planReminderModelImpl, false, true);

		cacheUniqueFindersCache(planReminderModelImpl);

		if (isNew) {
			planReminder.setNew(false);
		}

		planReminder.resetOriginalValues();

		return planReminder;
	}

	/**
	 * Returns the plan reminder with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan reminder
	 * @return the plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	@Override
	public PlanReminder findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanReminderException {

		PlanReminder planReminder = fetchByPrimaryKey(primaryKey);

		if (planReminder == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanReminderException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planReminder;
	}

	/**
	 * Returns the plan reminder with the primary key or throws a <code>NoSuchPlanReminderException</code> if it could not be found.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder
	 * @throws NoSuchPlanReminderException if a plan reminder with the primary key could not be found
	 */
	@Override
	public PlanReminder findByPrimaryKey(long planReminderId)
		throws NoSuchPlanReminderException {

		return findByPrimaryKey((Serializable)planReminderId);
	}

	/**
	 * Returns the plan reminder with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planReminderId the primary key of the plan reminder
	 * @return the plan reminder, or <code>null</code> if a plan reminder with the primary key could not be found
	 */
	@Override
	public PlanReminder fetchByPrimaryKey(long planReminderId) {
		return fetchByPrimaryKey((Serializable)planReminderId);
	}

	/**
	 * Returns all the plan reminders.
	 *
	 * @return the plan reminders
	 */
	@Override
	public List<PlanReminder> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @return the range of plan reminders
	 */
	@Override
	public List<PlanReminder> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan reminders
	 */
	@Override
	public List<PlanReminder> findAll(
		int start, int end, OrderByComparator<PlanReminder> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan reminders
	 * @param end the upper bound of the range of plan reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan reminders
	 */
	@Override
	public List<PlanReminder> findAll(
		int start, int end, OrderByComparator<PlanReminder> orderByComparator,
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

		List<PlanReminder> list = null;

		if (useFinderCache) {
			list = (List<PlanReminder>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANREMINDER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANREMINDER;

				sql = sql.concat(PlanReminderModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanReminder>)QueryUtil.list(
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
	 * Removes all the plan reminders from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanReminder planReminder : findAll()) {
			remove(planReminder);
		}
	}

	/**
	 * Returns the number of plan reminders.
	 *
	 * @return the number of plan reminders
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANREMINDER);

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
		return "planReminderId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANREMINDER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanReminderModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan reminder persistence.
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

		_finderPathWithPaginationFindByPlanRoundId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPlanRoundId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"planRoundId"}, true);

		_finderPathWithoutPaginationFindByPlanRoundId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPlanRoundId",
			new String[] {Long.class.getName()}, new String[] {"planRoundId"},
			true);

		_finderPathCountByPlanRoundId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPlanRoundId",
			new String[] {Long.class.getName()}, new String[] {"planRoundId"},
			false);

		_finderPathFetchByR_U_D = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByR_U_D",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"planRoundId", "userId", "reminderDay"}, true);

		_finderPathCountByR_U_D = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByR_U_D",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"planRoundId", "userId", "reminderDay"}, false);

		PlanReminderUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanReminderUtil.setPersistence(null);

		entityCache.removeCache(PlanReminderImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANREMINDER =
		"SELECT planReminder FROM PlanReminder planReminder";

	private static final String _SQL_SELECT_PLANREMINDER_WHERE =
		"SELECT planReminder FROM PlanReminder planReminder WHERE ";

	private static final String _SQL_COUNT_PLANREMINDER =
		"SELECT COUNT(planReminder) FROM PlanReminder planReminder";

	private static final String _SQL_COUNT_PLANREMINDER_WHERE =
		"SELECT COUNT(planReminder) FROM PlanReminder planReminder WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planReminder.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanReminder exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanReminder exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanReminderPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}