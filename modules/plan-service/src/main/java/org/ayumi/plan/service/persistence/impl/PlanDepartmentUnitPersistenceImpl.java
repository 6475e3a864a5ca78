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

import org.ayumi.plan.exception.NoSuchPlanDepartmentUnitException;
import org.ayumi.plan.model.PlanDepartmentUnit;
import org.ayumi.plan.model.PlanDepartmentUnitTable;
import org.ayumi.plan.model.impl.PlanDepartmentUnitImpl;
import org.ayumi.plan.model.impl.PlanDepartmentUnitModelImpl;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan department unit service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanDepartmentUnitPersistence.class)
public class PlanDepartmentUnitPersistenceImpl
	extends BasePersistenceImpl<PlanDepartmentUnit>
	implements PlanDepartmentUnitPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanDepartmentUnitUtil</code> to access the plan department unit persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanDepartmentUnitImpl.class.getName();

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
	 * Returns all the plan department units where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan department units where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
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

		List<PlanDepartmentUnit> list = null;

		if (useFinderCache) {
			list = (List<PlanDepartmentUnit>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanDepartmentUnit planDepartmentUnit : list) {
					if (planEntryId != planDepartmentUnit.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANDEPARTMENTUNIT_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanDepartmentUnitModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanDepartmentUnit>)QueryUtil.list(
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
	 * Returns the first plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws NoSuchPlanDepartmentUnitException {

		PlanDepartmentUnit planDepartmentUnit = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planDepartmentUnit != null) {
			return planDepartmentUnit;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDepartmentUnitException(sb.toString());
	}

	/**
	 * Returns the first plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit fetchByPlanEntryId_First(
		long planEntryId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		List<PlanDepartmentUnit> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws NoSuchPlanDepartmentUnitException {

		PlanDepartmentUnit planDepartmentUnit = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planDepartmentUnit != null) {
			return planDepartmentUnit;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDepartmentUnitException(sb.toString());
	}

	/**
	 * Returns the last plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit fetchByPlanEntryId_Last(
		long planEntryId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanDepartmentUnit> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan department units before and after the current plan department unit in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDepartmentUnitId the primary key of the current plan department unit
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	@Override
	public PlanDepartmentUnit[] findByPlanEntryId_PrevAndNext(
			long planDepartmentUnitId, long planEntryId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws NoSuchPlanDepartmentUnitException {

		PlanDepartmentUnit planDepartmentUnit = findByPrimaryKey(
			planDepartmentUnitId);

		Session session = null;

		try {
			session = openSession();

			PlanDepartmentUnit[] array = new PlanDepartmentUnitImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planDepartmentUnit, planEntryId, orderByComparator,
				true);

			array[1] = planDepartmentUnit;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planDepartmentUnit, planEntryId, orderByComparator,
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

	protected PlanDepartmentUnit getByPlanEntryId_PrevAndNext(
		Session session, PlanDepartmentUnit planDepartmentUnit,
		long planEntryId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
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

		sb.append(_SQL_SELECT_PLANDEPARTMENTUNIT_WHERE);

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
			sb.append(PlanDepartmentUnitModelImpl.ORDER_BY_JPQL);
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
						planDepartmentUnit)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanDepartmentUnit> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan department units where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanDepartmentUnit planDepartmentUnit :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planDepartmentUnit);
		}
	}

	/**
	 * Returns the number of plan department units where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan department units
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANDEPARTMENTUNIT_WHERE);

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
		"planDepartmentUnit.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanDepartmentId;
	private FinderPath _finderPathWithoutPaginationFindByPlanDepartmentId;
	private FinderPath _finderPathCountByPlanDepartmentId;

	/**
	 * Returns all the plan department units where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @return the matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId) {

		return findByPlanDepartmentId(
			planDepartmentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end) {

		return findByPlanDepartmentId(planDepartmentId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return findByPlanDepartmentId(
			planDepartmentId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan department units where planDepartmentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param planDepartmentId the plan department ID
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findByPlanDepartmentId(
		long planDepartmentId, int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPlanDepartmentId;
				finderArgs = new Object[] {planDepartmentId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPlanDepartmentId;
			finderArgs = new Object[] {
				planDepartmentId, start, end, orderByComparator
			};
		}

		List<PlanDepartmentUnit> list = null;

		if (useFinderCache) {
			list = (List<PlanDepartmentUnit>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanDepartmentUnit planDepartmentUnit : list) {
					if (planDepartmentId !=
							planDepartmentUnit.getPlanDepartmentId()) {

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

			sb.append(_SQL_SELECT_PLANDEPARTMENTUNIT_WHERE);

			sb.append(_FINDER_COLUMN_PLANDEPARTMENTID_PLANDEPARTMENTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanDepartmentUnitModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planDepartmentId);

				list = (List<PlanDepartmentUnit>)QueryUtil.list(
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
	 * Returns the first plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit findByPlanDepartmentId_First(
			long planDepartmentId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws NoSuchPlanDepartmentUnitException {

		PlanDepartmentUnit planDepartmentUnit = fetchByPlanDepartmentId_First(
			planDepartmentId, orderByComparator);

		if (planDepartmentUnit != null) {
			return planDepartmentUnit;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planDepartmentId=");
		sb.append(planDepartmentId);

		sb.append("}");

		throw new NoSuchPlanDepartmentUnitException(sb.toString());
	}

	/**
	 * Returns the first plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit fetchByPlanDepartmentId_First(
		long planDepartmentId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		List<PlanDepartmentUnit> list = findByPlanDepartmentId(
			planDepartmentId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit findByPlanDepartmentId_Last(
			long planDepartmentId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws NoSuchPlanDepartmentUnitException {

		PlanDepartmentUnit planDepartmentUnit = fetchByPlanDepartmentId_Last(
			planDepartmentId, orderByComparator);

		if (planDepartmentUnit != null) {
			return planDepartmentUnit;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planDepartmentId=");
		sb.append(planDepartmentId);

		sb.append("}");

		throw new NoSuchPlanDepartmentUnitException(sb.toString());
	}

	/**
	 * Returns the last plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department unit, or <code>null</code> if a matching plan department unit could not be found
	 */
	@Override
	public PlanDepartmentUnit fetchByPlanDepartmentId_Last(
		long planDepartmentId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		int count = countByPlanDepartmentId(planDepartmentId);

		if (count == 0) {
			return null;
		}

		List<PlanDepartmentUnit> list = findByPlanDepartmentId(
			planDepartmentId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan department units before and after the current plan department unit in the ordered set where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentUnitId the primary key of the current plan department unit
	 * @param planDepartmentId the plan department ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	@Override
	public PlanDepartmentUnit[] findByPlanDepartmentId_PrevAndNext(
			long planDepartmentUnitId, long planDepartmentId,
			OrderByComparator<PlanDepartmentUnit> orderByComparator)
		throws NoSuchPlanDepartmentUnitException {

		PlanDepartmentUnit planDepartmentUnit = findByPrimaryKey(
			planDepartmentUnitId);

		Session session = null;

		try {
			session = openSession();

			PlanDepartmentUnit[] array = new PlanDepartmentUnitImpl[3];

			array[0] = getByPlanDepartmentId_PrevAndNext(
				session, planDepartmentUnit, planDepartmentId,
				orderByComparator, true);

			array[1] = planDepartmentUnit;

			array[2] = getByPlanDepartmentId_PrevAndNext(
				session, planDepartmentUnit, planDepartmentId,
				orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanDepartmentUnit getByPlanDepartmentId_PrevAndNext(
		Session session, PlanDepartmentUnit planDepartmentUnit,
		long planDepartmentId,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
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

		sb.append(_SQL_SELECT_PLANDEPARTMENTUNIT_WHERE);

		sb.append(_FINDER_COLUMN_PLANDEPARTMENTID_PLANDEPARTMENTID_2);

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
			sb.append(PlanDepartmentUnitModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planDepartmentId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						planDepartmentUnit)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanDepartmentUnit> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan department units where planDepartmentId = &#63; from the database.
	 *
	 * @param planDepartmentId the plan department ID
	 */
	@Override
	public void removeByPlanDepartmentId(long planDepartmentId) {
		for (PlanDepartmentUnit planDepartmentUnit :
				findByPlanDepartmentId(
					planDepartmentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(planDepartmentUnit);
		}
	}

	/**
	 * Returns the number of plan department units where planDepartmentId = &#63;.
	 *
	 * @param planDepartmentId the plan department ID
	 * @return the number of matching plan department units
	 */
	@Override
	public int countByPlanDepartmentId(long planDepartmentId) {
		FinderPath finderPath = _finderPathCountByPlanDepartmentId;

		Object[] finderArgs = new Object[] {planDepartmentId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANDEPARTMENTUNIT_WHERE);

			sb.append(_FINDER_COLUMN_PLANDEPARTMENTID_PLANDEPARTMENTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planDepartmentId);

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

	private static final String
		_FINDER_COLUMN_PLANDEPARTMENTID_PLANDEPARTMENTID_2 =
			"planDepartmentUnit.planDepartmentId = ?";

	public PlanDepartmentUnitPersistenceImpl() {
		setModelClass(PlanDepartmentUnit.class);

		setModelImplClass(PlanDepartmentUnitImpl.class);
		setModelPKClass(long.class);

		setTable(PlanDepartmentUnitTable.INSTANCE);
	}

	/**
	 * Caches the plan department unit in the entity cache if it is enabled.
	 *
	 * @param planDepartmentUnit the plan department unit
	 */
	@Override
	public void cacheResult(PlanDepartmentUnit planDepartmentUnit) {
		entityCache.putResult(
			PlanDepartmentUnitImpl.class, planDepartmentUnit.getPrimaryKey(),
			planDepartmentUnit);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan department units in the entity cache if it is enabled.
	 *
	 * @param planDepartmentUnits the plan department units
	 */
	@Override
	public void cacheResult(List<PlanDepartmentUnit> planDepartmentUnits) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planDepartmentUnits.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanDepartmentUnit planDepartmentUnit : planDepartmentUnits) {
			if (entityCache.getResult(
					PlanDepartmentUnitImpl.class,
					planDepartmentUnit.getPrimaryKey()) == null) {

				cacheResult(planDepartmentUnit);
			}
		}
	}

	/**
	 * Clears the cache for all plan department units.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanDepartmentUnitImpl.class);

		finderCache.clearCache(PlanDepartmentUnitImpl.class);
	}

	/**
	 * Clears the cache for the plan department unit.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanDepartmentUnit planDepartmentUnit) {
		entityCache.removeResult(
			PlanDepartmentUnitImpl.class, planDepartmentUnit);
	}

	@Override
	public void clearCache(List<PlanDepartmentUnit> planDepartmentUnits) {
		for (PlanDepartmentUnit planDepartmentUnit : planDepartmentUnits) {
			entityCache.removeResult(
				PlanDepartmentUnitImpl.class, planDepartmentUnit);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanDepartmentUnitImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanDepartmentUnitImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan department unit with the primary key. Does not add the plan department unit to the database.
	 *
	 * @param planDepartmentUnitId the primary key for the new plan department unit
	 * @return the new plan department unit
	 */
	@Override
	public PlanDepartmentUnit create(long planDepartmentUnitId) {
		PlanDepartmentUnit planDepartmentUnit = new PlanDepartmentUnitImpl();

		planDepartmentUnit.setNew(true);
		planDepartmentUnit.setPrimaryKey(planDepartmentUnitId);

		planDepartmentUnit.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planDepartmentUnit;
	}

	/**
	 * Removes the plan department unit with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit that was removed
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	@Override
	public PlanDepartmentUnit remove(long planDepartmentUnitId)
		throws NoSuchPlanDepartmentUnitException {

		return remove((Serializable)planDepartmentUnitId);
	}

	/**
	 * Removes the plan department unit with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan department unit
	 * @return the plan department unit that was removed
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	@Override
	public PlanDepartmentUnit remove(Serializable primaryKey)
		throws NoSuchPlanDepartmentUnitException {

		Session session = null;

		try {
			session = openSession();

			PlanDepartmentUnit planDepartmentUnit =
				(PlanDepartmentUnit)session.get(
					PlanDepartmentUnitImpl.class, primaryKey);

			if (planDepartmentUnit == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanDepartmentUnitException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planDepartmentUnit);
		}
		catch (NoSuchPlanDepartmentUnitException noSuchEntityException) {
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
	protected PlanDepartmentUnit removeImpl(
		PlanDepartmentUnit planDepartmentUnit) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planDepartmentUnit)) {
				planDepartmentUnit = (PlanDepartmentUnit)session.get(
					PlanDepartmentUnitImpl.class,
					planDepartmentUnit.getPrimaryKeyObj());
			}

			if (planDepartmentUnit != null) {
				session.delete(planDepartmentUnit);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planDepartmentUnit != null) {
			clearCache(planDepartmentUnit);
		}

		return planDepartmentUnit;
	}

	@Override
	public PlanDepartmentUnit updateImpl(
		PlanDepartmentUnit planDepartmentUnit) {

		boolean isNew = planDepartmentUnit.isNew();

		if (!(planDepartmentUnit instanceof PlanDepartmentUnitModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planDepartmentUnit.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planDepartmentUnit);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planDepartmentUnit proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanDepartmentUnit implementation " +
					planDepartmentUnit.getClass());
		}

		PlanDepartmentUnitModelImpl planDepartmentUnitModelImpl =
			(PlanDepartmentUnitModelImpl)planDepartmentUnit;

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planDepartmentUnit);
			}
			else {
				planDepartmentUnit = (PlanDepartmentUnit)session.merge(
					planDepartmentUnit);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanDepartmentUnitImpl.class, planDepartmentUnitModelImpl, false,
			true);

		if (isNew) {
			planDepartmentUnit.setNew(false);
		}

		planDepartmentUnit.resetOriginalValues();

		return planDepartmentUnit;
	}

	/**
	 * Returns the plan department unit with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan department unit
	 * @return the plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	@Override
	public PlanDepartmentUnit findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanDepartmentUnitException {

		PlanDepartmentUnit planDepartmentUnit = fetchByPrimaryKey(primaryKey);

		if (planDepartmentUnit == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanDepartmentUnitException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planDepartmentUnit;
	}

	/**
	 * Returns the plan department unit with the primary key or throws a <code>NoSuchPlanDepartmentUnitException</code> if it could not be found.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit
	 * @throws NoSuchPlanDepartmentUnitException if a plan department unit with the primary key could not be found
	 */
	@Override
	public PlanDepartmentUnit findByPrimaryKey(long planDepartmentUnitId)
		throws NoSuchPlanDepartmentUnitException {

		return findByPrimaryKey((Serializable)planDepartmentUnitId);
	}

	/**
	 * Returns the plan department unit with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDepartmentUnitId the primary key of the plan department unit
	 * @return the plan department unit, or <code>null</code> if a plan department unit with the primary key could not be found
	 */
	@Override
	public PlanDepartmentUnit fetchByPrimaryKey(long planDepartmentUnitId) {
		return fetchByPrimaryKey((Serializable)planDepartmentUnitId);
	}

	/**
	 * Returns all the plan department units.
	 *
	 * @return the plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @return the range of plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findAll(
		int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan department units.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentUnitModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan department units
	 * @param end the upper bound of the range of plan department units (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan department units
	 */
	@Override
	public List<PlanDepartmentUnit> findAll(
		int start, int end,
		OrderByComparator<PlanDepartmentUnit> orderByComparator,
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

		List<PlanDepartmentUnit> list = null;

		if (useFinderCache) {
			list = (List<PlanDepartmentUnit>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANDEPARTMENTUNIT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANDEPARTMENTUNIT;

				sql = sql.concat(PlanDepartmentUnitModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanDepartmentUnit>)QueryUtil.list(
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
	 * Removes all the plan department units from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanDepartmentUnit planDepartmentUnit : findAll()) {
			remove(planDepartmentUnit);
		}
	}

	/**
	 * Returns the number of plan department units.
	 *
	 * @return the number of plan department units
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(
					_SQL_COUNT_PLANDEPARTMENTUNIT);

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
		return "planDepartmentUnitId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANDEPARTMENTUNIT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanDepartmentUnitModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan department unit persistence.
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

		_finderPathWithPaginationFindByPlanDepartmentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPlanDepartmentId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"planDepartmentId"}, true);

		_finderPathWithoutPaginationFindByPlanDepartmentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPlanDepartmentId",
			new String[] {Long.class.getName()},
			new String[] {"planDepartmentId"}, true);

		_finderPathCountByPlanDepartmentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"countByPlanDepartmentId", new String[] {Long.class.getName()},
			new String[] {"planDepartmentId"}, false);

		PlanDepartmentUnitUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanDepartmentUnitUtil.setPersistence(null);

		entityCache.removeCache(PlanDepartmentUnitImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANDEPARTMENTUNIT =
		"SELECT planDepartmentUnit FROM PlanDepartmentUnit planDepartmentUnit";

	private static final String _SQL_SELECT_PLANDEPARTMENTUNIT_WHERE =
		"SELECT planDepartmentUnit FROM PlanDepartmentUnit planDepartmentUnit WHERE ";

	private static final String _SQL_COUNT_PLANDEPARTMENTUNIT =
		"SELECT COUNT(planDepartmentUnit) FROM PlanDepartmentUnit planDepartmentUnit";

	private static final String _SQL_COUNT_PLANDEPARTMENTUNIT_WHERE =
		"SELECT COUNT(planDepartmentUnit) FROM PlanDepartmentUnit planDepartmentUnit WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planDepartmentUnit.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanDepartmentUnit exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanDepartmentUnit exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanDepartmentUnitPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}