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

import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanDepartmentTable;
import org.ayumi.plan.model.impl.PlanDepartmentImpl;
import org.ayumi.plan.model.impl.PlanDepartmentModelImpl;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan department service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanDepartmentPersistence.class)
public class PlanDepartmentPersistenceImpl
	extends BasePersistenceImpl<PlanDepartment>
	implements PlanDepartmentPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanDepartmentUtil</code> to access the plan department persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanDepartmentImpl.class.getName();

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
	 * Returns all the plan departments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan departments
	 */
	@Override
	public List<PlanDepartment> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan departments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @return the range of matching plan departments
	 */
	@Override
	public List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan departments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan departments
	 */
	@Override
	public List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartment> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan departments where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan departments
	 */
	@Override
	public List<PlanDepartment> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanDepartment> orderByComparator,
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

		List<PlanDepartment> list = null;

		if (useFinderCache) {
			list = (List<PlanDepartment>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanDepartment planDepartment : list) {
					if (planEntryId != planDepartment.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANDEPARTMENT_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanDepartmentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanDepartment>)QueryUtil.list(
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
	 * Returns the first plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	@Override
	public PlanDepartment findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanDepartment> orderByComparator)
		throws NoSuchPlanDepartmentException {

		PlanDepartment planDepartment = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planDepartment != null) {
			return planDepartment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDepartmentException(sb.toString());
	}

	/**
	 * Returns the first plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	@Override
	public PlanDepartment fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanDepartment> orderByComparator) {

		List<PlanDepartment> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	@Override
	public PlanDepartment findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanDepartment> orderByComparator)
		throws NoSuchPlanDepartmentException {

		PlanDepartment planDepartment = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planDepartment != null) {
			return planDepartment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanDepartmentException(sb.toString());
	}

	/**
	 * Returns the last plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	@Override
	public PlanDepartment fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanDepartment> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanDepartment> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan departments before and after the current plan department in the ordered set where planEntryId = &#63;.
	 *
	 * @param planDepartmentId the primary key of the current plan department
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan department
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	@Override
	public PlanDepartment[] findByPlanEntryId_PrevAndNext(
			long planDepartmentId, long planEntryId,
			OrderByComparator<PlanDepartment> orderByComparator)
		throws NoSuchPlanDepartmentException {

		PlanDepartment planDepartment = findByPrimaryKey(planDepartmentId);

		Session session = null;

		try {
			session = openSession();

			PlanDepartment[] array = new PlanDepartmentImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planDepartment, planEntryId, orderByComparator, true);

			array[1] = planDepartment;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planDepartment, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanDepartment getByPlanEntryId_PrevAndNext(
		Session session, PlanDepartment planDepartment, long planEntryId,
		OrderByComparator<PlanDepartment> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANDEPARTMENT_WHERE);

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
			sb.append(PlanDepartmentModelImpl.ORDER_BY_JPQL);
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
						planDepartment)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanDepartment> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan departments where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanDepartment planDepartment :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planDepartment);
		}
	}

	/**
	 * Returns the number of plan departments where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan departments
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANDEPARTMENT_WHERE);

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
		"planDepartment.planEntryId = ?";

	private FinderPath _finderPathFetchByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanDepartmentException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan department
	 * @throws NoSuchPlanDepartmentException if a matching plan department could not be found
	 */
	@Override
	public PlanDepartment findByP_C(long planEntryId, String code)
		throws NoSuchPlanDepartmentException {

		PlanDepartment planDepartment = fetchByP_C(planEntryId, code);

		if (planDepartment == null) {
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

			throw new NoSuchPlanDepartmentException(sb.toString());
		}

		return planDepartment;
	}

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	@Override
	public PlanDepartment fetchByP_C(long planEntryId, String code) {
		return fetchByP_C(planEntryId, code, true);
	}

	/**
	 * Returns the plan department where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan department, or <code>null</code> if a matching plan department could not be found
	 */
	@Override
	public PlanDepartment fetchByP_C(
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

		if (result instanceof PlanDepartment) {
			PlanDepartment planDepartment = (PlanDepartment)result;

			if ((planEntryId != planDepartment.getPlanEntryId()) ||
				!Objects.equals(code, planDepartment.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANDEPARTMENT_WHERE);

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

				List<PlanDepartment> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_C, finderArgs, list);
					}
				}
				else {
					PlanDepartment planDepartment = list.get(0);

					result = planDepartment;

					cacheResult(planDepartment);
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
			return (PlanDepartment)result;
		}
	}

	/**
	 * Removes the plan department where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan department that was removed
	 */
	@Override
	public PlanDepartment removeByP_C(long planEntryId, String code)
		throws NoSuchPlanDepartmentException {

		PlanDepartment planDepartment = findByP_C(planEntryId, code);

		return remove(planDepartment);
	}

	/**
	 * Returns the number of plan departments where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan departments
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANDEPARTMENT_WHERE);

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
		"planDepartment.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 =
		"planDepartment.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planDepartment.code IS NULL OR planDepartment.code = '')";

	public PlanDepartmentPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");
		dbColumnNames.put("type", "type_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanDepartment.class);

		setModelImplClass(PlanDepartmentImpl.class);
		setModelPKClass(long.class);

		setTable(PlanDepartmentTable.INSTANCE);
	}

	/**
	 * Caches the plan department in the entity cache if it is enabled.
	 *
	 * @param planDepartment the plan department
	 */
	@Override
	public void cacheResult(PlanDepartment planDepartment) {
		entityCache.putResult(
			PlanDepartmentImpl.class, planDepartment.getPrimaryKey(),
			planDepartment);

		finderCache.putResult(
			_finderPathFetchByP_C,
			new Object[] {
				planDepartment.getPlanEntryId(), planDepartment.getCode()
			},
			planDepartment);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan departments in the entity cache if it is enabled.
	 *
	 * @param planDepartments the plan departments
	 */
	@Override
	public void cacheResult(List<PlanDepartment> planDepartments) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planDepartments.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanDepartment planDepartment : planDepartments) {
			if (entityCache.getResult(
					PlanDepartmentImpl.class, planDepartment.getPrimaryKey()) ==
						null) {

				cacheResult(planDepartment);
			}
		}
	}

	/**
	 * Clears the cache for all plan departments.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanDepartmentImpl.class);

		finderCache.clearCache(PlanDepartmentImpl.class);
	}

	/**
	 * Clears the cache for the plan department.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanDepartment planDepartment) {
		entityCache.removeResult(PlanDepartmentImpl.class, planDepartment);
	}

	@Override
	public void clearCache(List<PlanDepartment> planDepartments) {
		for (PlanDepartment planDepartment : planDepartments) {
			entityCache.removeResult(PlanDepartmentImpl.class, planDepartment);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanDepartmentImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanDepartmentImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanDepartmentModelImpl planDepartmentModelImpl) {

		Object[] args = new Object[] {
			planDepartmentModelImpl.getPlanEntryId(),
			planDepartmentModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByP_C, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByP_C, args, planDepartmentModelImpl);
	}

	/**
	 * Creates a new plan department with the primary key. Does not add the plan department to the database.
	 *
	 * @param planDepartmentId the primary key for the new plan department
	 * @return the new plan department
	 */
	@Override
	public PlanDepartment create(long planDepartmentId) {
		PlanDepartment planDepartment = new PlanDepartmentImpl();

		planDepartment.setNew(true);
		planDepartment.setPrimaryKey(planDepartmentId);

		planDepartment.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planDepartment;
	}

	/**
	 * Removes the plan department with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department that was removed
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	@Override
	public PlanDepartment remove(long planDepartmentId)
		throws NoSuchPlanDepartmentException {

		return remove((Serializable)planDepartmentId);
	}

	/**
	 * Removes the plan department with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan department
	 * @return the plan department that was removed
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	@Override
	public PlanDepartment remove(Serializable primaryKey)
		throws NoSuchPlanDepartmentException {

		Session session = null;

		try {
			session = openSession();

			PlanDepartment planDepartment = (PlanDepartment)session.get(
				PlanDepartmentImpl.class, primaryKey);

			if (planDepartment == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanDepartmentException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planDepartment);
		}
		catch (NoSuchPlanDepartmentException noSuchEntityException) {
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
	protected PlanDepartment removeImpl(PlanDepartment planDepartment) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planDepartment)) {
				planDepartment = (PlanDepartment)session.get(
					PlanDepartmentImpl.class,
					planDepartment.getPrimaryKeyObj());
			}

			if (planDepartment != null) {
				session.delete(planDepartment);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planDepartment != null) {
			clearCache(planDepartment);
		}

		return planDepartment;
	}

	@Override
	public PlanDepartment updateImpl(PlanDepartment planDepartment) {
		boolean isNew = planDepartment.isNew();

		if (!(planDepartment instanceof PlanDepartmentModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planDepartment.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planDepartment);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planDepartment proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanDepartment implementation " +
					planDepartment.getClass());
		}

		PlanDepartmentModelImpl planDepartmentModelImpl =
			(PlanDepartmentModelImpl)planDepartment;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planDepartment.getCreateDate() == null)) {
			if (serviceContext == null) {
				planDepartment.setCreateDate(date);
			}
			else {
				planDepartment.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!planDepartmentModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planDepartment.setModifiedDate(date);
			}
			else {
				planDepartment.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planDepartment);
			}
			else {
				planDepartment = (PlanDepartment)session.merge(planDepartment);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanDepartmentImpl.class, planDepartmentModelImpl, false, true);

		cacheUniqueFindersCache(planDepartmentModelImpl);

		if (isNew) {
			planDepartment.setNew(false);
		}

		planDepartment.resetOriginalValues();

		return planDepartment;
	}

	/**
	 * Returns the plan department with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan department
	 * @return the plan department
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	@Override
	public PlanDepartment findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanDepartmentException {

		PlanDepartment planDepartment = fetchByPrimaryKey(primaryKey);

		if (planDepartment == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanDepartmentException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planDepartment;
	}

	/**
	 * Returns the plan department with the primary key or throws a <code>NoSuchPlanDepartmentException</code> if it could not be found.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department
	 * @throws NoSuchPlanDepartmentException if a plan department with the primary key could not be found
	 */
	@Override
	public PlanDepartment findByPrimaryKey(long planDepartmentId)
		throws NoSuchPlanDepartmentException {

		return findByPrimaryKey((Serializable)planDepartmentId);
	}

	/**
	 * Returns the plan department with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planDepartmentId the primary key of the plan department
	 * @return the plan department, or <code>null</code> if a plan department with the primary key could not be found
	 */
	@Override
	public PlanDepartment fetchByPrimaryKey(long planDepartmentId) {
		return fetchByPrimaryKey((Serializable)planDepartmentId);
	}

	/**
	 * Returns all the plan departments.
	 *
	 * @return the plan departments
	 */
	@Override
	public List<PlanDepartment> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan departments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @return the range of plan departments
	 */
	@Override
	public List<PlanDepartment> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan departments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan departments
	 */
	@Override
	public List<PlanDepartment> findAll(
		int start, int end,
		OrderByComparator<PlanDepartment> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan departments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanDepartmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan departments
	 * @param end the upper bound of the range of plan departments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan departments
	 */
	@Override
	public List<PlanDepartment> findAll(
		int start, int end, OrderByComparator<PlanDepartment> orderByComparator,
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

		List<PlanDepartment> list = null;

		if (useFinderCache) {
			list = (List<PlanDepartment>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANDEPARTMENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANDEPARTMENT;

				sql = sql.concat(PlanDepartmentModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanDepartment>)QueryUtil.list(
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
	 * Removes all the plan departments from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanDepartment planDepartment : findAll()) {
			remove(planDepartment);
		}
	}

	/**
	 * Returns the number of plan departments.
	 *
	 * @return the number of plan departments
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANDEPARTMENT);

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
		return "planDepartmentId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANDEPARTMENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanDepartmentModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan department persistence.
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

		PlanDepartmentUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanDepartmentUtil.setPersistence(null);

		entityCache.removeCache(PlanDepartmentImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANDEPARTMENT =
		"SELECT planDepartment FROM PlanDepartment planDepartment";

	private static final String _SQL_SELECT_PLANDEPARTMENT_WHERE =
		"SELECT planDepartment FROM PlanDepartment planDepartment WHERE ";

	private static final String _SQL_COUNT_PLANDEPARTMENT =
		"SELECT COUNT(planDepartment) FROM PlanDepartment planDepartment";

	private static final String _SQL_COUNT_PLANDEPARTMENT_WHERE =
		"SELECT COUNT(planDepartment) FROM PlanDepartment planDepartment WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planDepartment.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanDepartment exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanDepartment exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanDepartmentPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code", "type"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}