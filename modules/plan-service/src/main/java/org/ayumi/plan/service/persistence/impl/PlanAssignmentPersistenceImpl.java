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

import org.ayumi.plan.exception.NoSuchPlanAssignmentException;
import org.ayumi.plan.model.PlanAssignment;
import org.ayumi.plan.model.PlanAssignmentTable;
import org.ayumi.plan.model.impl.PlanAssignmentImpl;
import org.ayumi.plan.model.impl.PlanAssignmentModelImpl;
import org.ayumi.plan.service.persistence.PlanAssignmentPersistence;
import org.ayumi.plan.service.persistence.PlanAssignmentUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan assignment service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanAssignmentPersistence.class)
public class PlanAssignmentPersistenceImpl
	extends BasePersistenceImpl<PlanAssignment>
	implements PlanAssignmentPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanAssignmentUtil</code> to access the plan assignment persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanAssignmentImpl.class.getName();

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
	 * Returns all the plan assignments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan assignments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @return the range of matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator,
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

		List<PlanAssignment> list = null;

		if (useFinderCache) {
			list = (List<PlanAssignment>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanAssignment planAssignment : list) {
					if (planEntryId != planAssignment.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANASSIGNMENT_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanAssignmentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanAssignment>)QueryUtil.list(
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
	 * Returns the first plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws NoSuchPlanAssignmentException {

		PlanAssignment planAssignment = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planAssignment != null) {
			return planAssignment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanAssignmentException(sb.toString());
	}

	/**
	 * Returns the first plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanAssignment> orderByComparator) {

		List<PlanAssignment> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws NoSuchPlanAssignmentException {

		PlanAssignment planAssignment = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planAssignment != null) {
			return planAssignment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanAssignmentException(sb.toString());
	}

	/**
	 * Returns the last plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanAssignment> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanAssignment> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan assignments before and after the current plan assignment in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAssignmentId the primary key of the current plan assignment
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	@Override
	public PlanAssignment[] findByPlanEntryId_PrevAndNext(
			long planAssignmentId, long planEntryId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws NoSuchPlanAssignmentException {

		PlanAssignment planAssignment = findByPrimaryKey(planAssignmentId);

		Session session = null;

		try {
			session = openSession();

			PlanAssignment[] array = new PlanAssignmentImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planAssignment, planEntryId, orderByComparator, true);

			array[1] = planAssignment;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planAssignment, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanAssignment getByPlanEntryId_PrevAndNext(
		Session session, PlanAssignment planAssignment, long planEntryId,
		OrderByComparator<PlanAssignment> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANASSIGNMENT_WHERE);

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
			sb.append(PlanAssignmentModelImpl.ORDER_BY_JPQL);
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
						planAssignment)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanAssignment> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan assignments where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanAssignment planAssignment :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planAssignment);
		}
	}

	/**
	 * Returns the number of plan assignments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan assignments
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANASSIGNMENT_WHERE);

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
		"planAssignment.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanItemId;
	private FinderPath _finderPathWithoutPaginationFindByPlanItemId;
	private FinderPath _finderPathCountByPlanItemId;

	/**
	 * Returns all the plan assignments where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanItemId(long planItemId) {
		return findByPlanItemId(
			planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan assignments where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @return the range of matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end) {

		return findByPlanItemId(planItemId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator) {

		return findByPlanItemId(
			planItemId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan assignments where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan assignments
	 */
	@Override
	public List<PlanAssignment> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator,
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

		List<PlanAssignment> list = null;

		if (useFinderCache) {
			list = (List<PlanAssignment>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanAssignment planAssignment : list) {
					if (planItemId != planAssignment.getPlanItemId()) {
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

			sb.append(_SQL_SELECT_PLANASSIGNMENT_WHERE);

			sb.append(_FINDER_COLUMN_PLANITEMID_PLANITEMID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanAssignmentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planItemId);

				list = (List<PlanAssignment>)QueryUtil.list(
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
	 * Returns the first plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment findByPlanItemId_First(
			long planItemId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws NoSuchPlanAssignmentException {

		PlanAssignment planAssignment = fetchByPlanItemId_First(
			planItemId, orderByComparator);

		if (planAssignment != null) {
			return planAssignment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanAssignmentException(sb.toString());
	}

	/**
	 * Returns the first plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanAssignment> orderByComparator) {

		List<PlanAssignment> list = findByPlanItemId(
			planItemId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment
	 * @throws NoSuchPlanAssignmentException if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment findByPlanItemId_Last(
			long planItemId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws NoSuchPlanAssignmentException {

		PlanAssignment planAssignment = fetchByPlanItemId_Last(
			planItemId, orderByComparator);

		if (planAssignment != null) {
			return planAssignment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanAssignmentException(sb.toString());
	}

	/**
	 * Returns the last plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan assignment, or <code>null</code> if a matching plan assignment could not be found
	 */
	@Override
	public PlanAssignment fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanAssignment> orderByComparator) {

		int count = countByPlanItemId(planItemId);

		if (count == 0) {
			return null;
		}

		List<PlanAssignment> list = findByPlanItemId(
			planItemId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan assignments before and after the current plan assignment in the ordered set where planItemId = &#63;.
	 *
	 * @param planAssignmentId the primary key of the current plan assignment
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	@Override
	public PlanAssignment[] findByPlanItemId_PrevAndNext(
			long planAssignmentId, long planItemId,
			OrderByComparator<PlanAssignment> orderByComparator)
		throws NoSuchPlanAssignmentException {

		PlanAssignment planAssignment = findByPrimaryKey(planAssignmentId);

		Session session = null;

		try {
			session = openSession();

			PlanAssignment[] array = new PlanAssignmentImpl[3];

			array[0] = getByPlanItemId_PrevAndNext(
				session, planAssignment, planItemId, orderByComparator, true);

			array[1] = planAssignment;

			array[2] = getByPlanItemId_PrevAndNext(
				session, planAssignment, planItemId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanAssignment getByPlanItemId_PrevAndNext(
		Session session, PlanAssignment planAssignment, long planItemId,
		OrderByComparator<PlanAssignment> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANASSIGNMENT_WHERE);

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
			sb.append(PlanAssignmentModelImpl.ORDER_BY_JPQL);
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
						planAssignment)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanAssignment> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan assignments where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	@Override
	public void removeByPlanItemId(long planItemId) {
		for (PlanAssignment planAssignment :
				findByPlanItemId(
					planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planAssignment);
		}
	}

	/**
	 * Returns the number of plan assignments where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan assignments
	 */
	@Override
	public int countByPlanItemId(long planItemId) {
		FinderPath finderPath = _finderPathCountByPlanItemId;

		Object[] finderArgs = new Object[] {planItemId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANASSIGNMENT_WHERE);

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
		"planAssignment.planItemId = ?";

	public PlanAssignmentPersistenceImpl() {
		setModelClass(PlanAssignment.class);

		setModelImplClass(PlanAssignmentImpl.class);
		setModelPKClass(long.class);

		setTable(PlanAssignmentTable.INSTANCE);
	}

	/**
	 * Caches the plan assignment in the entity cache if it is enabled.
	 *
	 * @param planAssignment the plan assignment
	 */
	@Override
	public void cacheResult(PlanAssignment planAssignment) {
		entityCache.putResult(
			PlanAssignmentImpl.class, planAssignment.getPrimaryKey(),
			planAssignment);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan assignments in the entity cache if it is enabled.
	 *
	 * @param planAssignments the plan assignments
	 */
	@Override
	public void cacheResult(List<PlanAssignment> planAssignments) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planAssignments.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanAssignment planAssignment : planAssignments) {
			if (entityCache.getResult(
					PlanAssignmentImpl.class, planAssignment.getPrimaryKey()) ==
						null) {

				cacheResult(planAssignment);
			}
		}
	}

	/**
	 * Clears the cache for all plan assignments.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanAssignmentImpl.class);

		finderCache.clearCache(PlanAssignmentImpl.class);
	}

	/**
	 * Clears the cache for the plan assignment.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanAssignment planAssignment) {
		entityCache.removeResult(PlanAssignmentImpl.class, planAssignment);
	}

	@Override
	public void clearCache(List<PlanAssignment> planAssignments) {
		for (PlanAssignment planAssignment : planAssignments) {
			entityCache.removeResult(PlanAssignmentImpl.class, planAssignment);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanAssignmentImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanAssignmentImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan assignment with the primary key. Does not add the plan assignment to the database.
	 *
	 * @param planAssignmentId the primary key for the new plan assignment
	 * @return the new plan assignment
	 */
	@Override
	public PlanAssignment create(long planAssignmentId) {
		PlanAssignment planAssignment = new PlanAssignmentImpl();

		planAssignment.setNew(true);
		planAssignment.setPrimaryKey(planAssignmentId);

		planAssignment.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planAssignment;
	}

	/**
	 * Removes the plan assignment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment that was removed
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	@Override
	public PlanAssignment remove(long planAssignmentId)
		throws NoSuchPlanAssignmentException {

		return remove((Serializable)planAssignmentId);
	}

	/**
	 * Removes the plan assignment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan assignment
	 * @return the plan assignment that was removed
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	@Override
	public PlanAssignment remove(Serializable primaryKey)
		throws NoSuchPlanAssignmentException {

		Session session = null;

		try {
			session = openSession();

			PlanAssignment planAssignment = (PlanAssignment)session.get(
				PlanAssignmentImpl.class, primaryKey);

			if (planAssignment == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanAssignmentException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planAssignment);
		}
		catch (NoSuchPlanAssignmentException noSuchEntityException) {
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
	protected PlanAssignment removeImpl(PlanAssignment planAssignment) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planAssignment)) {
				planAssignment = (PlanAssignment)session.get(
					PlanAssignmentImpl.class,
					planAssignment.getPrimaryKeyObj());
			}

			if (planAssignment != null) {
				session.delete(planAssignment);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planAssignment != null) {
			clearCache(planAssignment);
		}

		return planAssignment;
	}

	@Override
	public PlanAssignment updateImpl(PlanAssignment planAssignment) {
		boolean isNew = planAssignment.isNew();

		if (!(planAssignment instanceof PlanAssignmentModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planAssignment.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planAssignment);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planAssignment proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanAssignment implementation " +
					planAssignment.getClass());
		}

		PlanAssignmentModelImpl planAssignmentModelImpl =
			(PlanAssignmentModelImpl)planAssignment;

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planAssignment);
			}
			else {
				planAssignment = (PlanAssignment)session.merge(planAssignment);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanAssignmentImpl.class, planAssignmentModelImpl, false, true);

		if (isNew) {
			planAssignment.setNew(false);
		}

		planAssignment.resetOriginalValues();

		return planAssignment;
	}

	/**
	 * Returns the plan assignment with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan assignment
	 * @return the plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	@Override
	public PlanAssignment findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanAssignmentException {

		PlanAssignment planAssignment = fetchByPrimaryKey(primaryKey);

		if (planAssignment == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanAssignmentException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planAssignment;
	}

	/**
	 * Returns the plan assignment with the primary key or throws a <code>NoSuchPlanAssignmentException</code> if it could not be found.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment
	 * @throws NoSuchPlanAssignmentException if a plan assignment with the primary key could not be found
	 */
	@Override
	public PlanAssignment findByPrimaryKey(long planAssignmentId)
		throws NoSuchPlanAssignmentException {

		return findByPrimaryKey((Serializable)planAssignmentId);
	}

	/**
	 * Returns the plan assignment with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAssignmentId the primary key of the plan assignment
	 * @return the plan assignment, or <code>null</code> if a plan assignment with the primary key could not be found
	 */
	@Override
	public PlanAssignment fetchByPrimaryKey(long planAssignmentId) {
		return fetchByPrimaryKey((Serializable)planAssignmentId);
	}

	/**
	 * Returns all the plan assignments.
	 *
	 * @return the plan assignments
	 */
	@Override
	public List<PlanAssignment> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan assignments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @return the range of plan assignments
	 */
	@Override
	public List<PlanAssignment> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan assignments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan assignments
	 */
	@Override
	public List<PlanAssignment> findAll(
		int start, int end,
		OrderByComparator<PlanAssignment> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan assignments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAssignmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan assignments
	 * @param end the upper bound of the range of plan assignments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan assignments
	 */
	@Override
	public List<PlanAssignment> findAll(
		int start, int end, OrderByComparator<PlanAssignment> orderByComparator,
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

		List<PlanAssignment> list = null;

		if (useFinderCache) {
			list = (List<PlanAssignment>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANASSIGNMENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANASSIGNMENT;

				sql = sql.concat(PlanAssignmentModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanAssignment>)QueryUtil.list(
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
	 * Removes all the plan assignments from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanAssignment planAssignment : findAll()) {
			remove(planAssignment);
		}
	}

	/**
	 * Returns the number of plan assignments.
	 *
	 * @return the number of plan assignments
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANASSIGNMENT);

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
		return "planAssignmentId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANASSIGNMENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanAssignmentModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan assignment persistence.
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

		PlanAssignmentUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanAssignmentUtil.setPersistence(null);

		entityCache.removeCache(PlanAssignmentImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANASSIGNMENT =
		"SELECT planAssignment FROM PlanAssignment planAssignment";

	private static final String _SQL_SELECT_PLANASSIGNMENT_WHERE =
		"SELECT planAssignment FROM PlanAssignment planAssignment WHERE ";

	private static final String _SQL_COUNT_PLANASSIGNMENT =
		"SELECT COUNT(planAssignment) FROM PlanAssignment planAssignment";

	private static final String _SQL_COUNT_PLANASSIGNMENT_WHERE =
		"SELECT COUNT(planAssignment) FROM PlanAssignment planAssignment WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planAssignment.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanAssignment exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanAssignment exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanAssignmentPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}