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

import org.ayumi.plan.exception.NoSuchPlanColumnMappingException;
import org.ayumi.plan.model.PlanColumnMapping;
import org.ayumi.plan.model.PlanColumnMappingTable;
import org.ayumi.plan.model.impl.PlanColumnMappingImpl;
import org.ayumi.plan.model.impl.PlanColumnMappingModelImpl;
import org.ayumi.plan.service.persistence.PlanColumnMappingPersistence;
import org.ayumi.plan.service.persistence.PlanColumnMappingUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan column mapping service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanColumnMappingPersistence.class)
public class PlanColumnMappingPersistenceImpl
	extends BasePersistenceImpl<PlanColumnMapping>
	implements PlanColumnMappingPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanColumnMappingUtil</code> to access the plan column mapping persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanColumnMappingImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByG_P;
	private FinderPath _finderPathWithoutPaginationFindByG_P;
	private FinderPath _finderPathCountByG_P;

	/**
	 * Returns all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @return the matching plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findByG_P(long groupId, long planEntryId) {
		return findByG_P(
			groupId, planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @return the range of matching plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end) {

		return findByG_P(groupId, planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		return findByG_P(
			groupId, planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findByG_P(
		long groupId, long planEntryId, int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_P;
				finderArgs = new Object[] {groupId, planEntryId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_P;
			finderArgs = new Object[] {
				groupId, planEntryId, start, end, orderByComparator
			};
		}

		List<PlanColumnMapping> list = null;

		if (useFinderCache) {
			list = (List<PlanColumnMapping>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanColumnMapping planColumnMapping : list) {
					if ((groupId != planColumnMapping.getGroupId()) ||
						(planEntryId != planColumnMapping.getPlanEntryId())) {

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

			sb.append(_SQL_SELECT_PLANCOLUMNMAPPING_WHERE);

			sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_P_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanColumnMappingModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(planEntryId);

				list = (List<PlanColumnMapping>)QueryUtil.list(
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
	 * Returns the first plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	@Override
	public PlanColumnMapping findByG_P_First(
			long groupId, long planEntryId,
			OrderByComparator<PlanColumnMapping> orderByComparator)
		throws NoSuchPlanColumnMappingException {

		PlanColumnMapping planColumnMapping = fetchByG_P_First(
			groupId, planEntryId, orderByComparator);

		if (planColumnMapping != null) {
			return planColumnMapping;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanColumnMappingException(sb.toString());
	}

	/**
	 * Returns the first plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	@Override
	public PlanColumnMapping fetchByG_P_First(
		long groupId, long planEntryId,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		List<PlanColumnMapping> list = findByG_P(
			groupId, planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	@Override
	public PlanColumnMapping findByG_P_Last(
			long groupId, long planEntryId,
			OrderByComparator<PlanColumnMapping> orderByComparator)
		throws NoSuchPlanColumnMappingException {

		PlanColumnMapping planColumnMapping = fetchByG_P_Last(
			groupId, planEntryId, orderByComparator);

		if (planColumnMapping != null) {
			return planColumnMapping;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanColumnMappingException(sb.toString());
	}

	/**
	 * Returns the last plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	@Override
	public PlanColumnMapping fetchByG_P_Last(
		long groupId, long planEntryId,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		int count = countByG_P(groupId, planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanColumnMapping> list = findByG_P(
			groupId, planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan column mappings before and after the current plan column mapping in the ordered set where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param planColumnMappingId the primary key of the current plan column mapping
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	@Override
	public PlanColumnMapping[] findByG_P_PrevAndNext(
			long planColumnMappingId, long groupId, long planEntryId,
			OrderByComparator<PlanColumnMapping> orderByComparator)
		throws NoSuchPlanColumnMappingException {

		PlanColumnMapping planColumnMapping = findByPrimaryKey(
			planColumnMappingId);

		Session session = null;

		try {
			session = openSession();

			PlanColumnMapping[] array = new PlanColumnMappingImpl[3];

			array[0] = getByG_P_PrevAndNext(
				session, planColumnMapping, groupId, planEntryId,
				orderByComparator, true);

			array[1] = planColumnMapping;

			array[2] = getByG_P_PrevAndNext(
				session, planColumnMapping, groupId, planEntryId,
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

	protected PlanColumnMapping getByG_P_PrevAndNext(
		Session session, PlanColumnMapping planColumnMapping, long groupId,
		long planEntryId,
		OrderByComparator<PlanColumnMapping> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PLANCOLUMNMAPPING_WHERE);

		sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_P_PLANENTRYID_2);

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
			sb.append(PlanColumnMappingModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						planColumnMapping)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanColumnMapping> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan column mappings where groupId = &#63; and planEntryId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByG_P(long groupId, long planEntryId) {
		for (PlanColumnMapping planColumnMapping :
				findByG_P(
					groupId, planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(planColumnMapping);
		}
	}

	/**
	 * Returns the number of plan column mappings where groupId = &#63; and planEntryId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan column mappings
	 */
	@Override
	public int countByG_P(long groupId, long planEntryId) {
		FinderPath finderPath = _finderPathCountByG_P;

		Object[] finderArgs = new Object[] {groupId, planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANCOLUMNMAPPING_WHERE);

			sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_P_PLANENTRYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

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

	private static final String _FINDER_COLUMN_G_P_GROUPID_2 =
		"planColumnMapping.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_P_PLANENTRYID_2 =
		"planColumnMapping.planEntryId = ?";

	private FinderPath _finderPathFetchByG_P_N;
	private FinderPath _finderPathCountByG_P_N;

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or throws a <code>NoSuchPlanColumnMappingException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the matching plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a matching plan column mapping could not be found
	 */
	@Override
	public PlanColumnMapping findByG_P_N(
			long groupId, long planEntryId, String name)
		throws NoSuchPlanColumnMappingException {

		PlanColumnMapping planColumnMapping = fetchByG_P_N(
			groupId, planEntryId, name);

		if (planColumnMapping == null) {
			StringBundler sb = new StringBundler(8);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("groupId=");
			sb.append(groupId);

			sb.append(", planEntryId=");
			sb.append(planEntryId);

			sb.append(", name=");
			sb.append(name);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPlanColumnMappingException(sb.toString());
		}

		return planColumnMapping;
	}

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	@Override
	public PlanColumnMapping fetchByG_P_N(
		long groupId, long planEntryId, String name) {

		return fetchByG_P_N(groupId, planEntryId, name, true);
	}

	/**
	 * Returns the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan column mapping, or <code>null</code> if a matching plan column mapping could not be found
	 */
	@Override
	public PlanColumnMapping fetchByG_P_N(
		long groupId, long planEntryId, String name, boolean useFinderCache) {

		name = Objects.toString(name, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {groupId, planEntryId, name};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByG_P_N, finderArgs, this);
		}

		if (result instanceof PlanColumnMapping) {
			PlanColumnMapping planColumnMapping = (PlanColumnMapping)result;

			if ((groupId != planColumnMapping.getGroupId()) ||
				(planEntryId != planColumnMapping.getPlanEntryId()) ||
				!Objects.equals(name, planColumnMapping.getName())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_SELECT_PLANCOLUMNMAPPING_WHERE);

			sb.append(_FINDER_COLUMN_G_P_N_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_P_N_PLANENTRYID_2);

			boolean bindName = false;

			if (name.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_P_N_NAME_3);
			}
			else {
				bindName = true;

				sb.append(_FINDER_COLUMN_G_P_N_NAME_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(planEntryId);

				if (bindName) {
					queryPos.add(name);
				}

				List<PlanColumnMapping> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByG_P_N, finderArgs, list);
					}
				}
				else {
					PlanColumnMapping planColumnMapping = list.get(0);

					result = planColumnMapping;

					cacheResult(planColumnMapping);
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
			return (PlanColumnMapping)result;
		}
	}

	/**
	 * Removes the plan column mapping where groupId = &#63; and planEntryId = &#63; and name = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the plan column mapping that was removed
	 */
	@Override
	public PlanColumnMapping removeByG_P_N(
			long groupId, long planEntryId, String name)
		throws NoSuchPlanColumnMappingException {

		PlanColumnMapping planColumnMapping = findByG_P_N(
			groupId, planEntryId, name);

		return remove(planColumnMapping);
	}

	/**
	 * Returns the number of plan column mappings where groupId = &#63; and planEntryId = &#63; and name = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planEntryId the plan entry ID
	 * @param name the name
	 * @return the number of matching plan column mappings
	 */
	@Override
	public int countByG_P_N(long groupId, long planEntryId, String name) {
		name = Objects.toString(name, "");

		FinderPath finderPath = _finderPathCountByG_P_N;

		Object[] finderArgs = new Object[] {groupId, planEntryId, name};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_PLANCOLUMNMAPPING_WHERE);

			sb.append(_FINDER_COLUMN_G_P_N_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_P_N_PLANENTRYID_2);

			boolean bindName = false;

			if (name.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_P_N_NAME_3);
			}
			else {
				bindName = true;

				sb.append(_FINDER_COLUMN_G_P_N_NAME_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(planEntryId);

				if (bindName) {
					queryPos.add(name);
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

	private static final String _FINDER_COLUMN_G_P_N_GROUPID_2 =
		"planColumnMapping.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_P_N_PLANENTRYID_2 =
		"planColumnMapping.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_G_P_N_NAME_2 =
		"planColumnMapping.name = ?";

	private static final String _FINDER_COLUMN_G_P_N_NAME_3 =
		"(planColumnMapping.name IS NULL OR planColumnMapping.name = '')";

	public PlanColumnMappingPersistenceImpl() {
		setModelClass(PlanColumnMapping.class);

		setModelImplClass(PlanColumnMappingImpl.class);
		setModelPKClass(long.class);

		setTable(PlanColumnMappingTable.INSTANCE);
	}

	/**
	 * Caches the plan column mapping in the entity cache if it is enabled.
	 *
	 * @param planColumnMapping the plan column mapping
	 */
	@Override
	public void cacheResult(PlanColumnMapping planColumnMapping) {
		entityCache.putResult(
			PlanColumnMappingImpl.class, planColumnMapping.getPrimaryKey(),
			planColumnMapping);

		finderCache.putResult(
			_finderPathFetchByG_P_N,
			new Object[] {
				planColumnMapping.getGroupId(),
				planColumnMapping.getPlanEntryId(), planColumnMapping.getName()
			},
			planColumnMapping);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan column mappings in the entity cache if it is enabled.
	 *
	 * @param planColumnMappings the plan column mappings
	 */
	@Override
	public void cacheResult(List<PlanColumnMapping> planColumnMappings) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planColumnMappings.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanColumnMapping planColumnMapping : planColumnMappings) {
			if (entityCache.getResult(
					PlanColumnMappingImpl.class,
					planColumnMapping.getPrimaryKey()) == null) {

				cacheResult(planColumnMapping);
			}
		}
	}

	/**
	 * Clears the cache for all plan column mappings.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanColumnMappingImpl.class);

		finderCache.clearCache(PlanColumnMappingImpl.class);
	}

	/**
	 * Clears the cache for the plan column mapping.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanColumnMapping planColumnMapping) {
		entityCache.removeResult(
			PlanColumnMappingImpl.class, planColumnMapping);
	}

	@Override
	public void clearCache(List<PlanColumnMapping> planColumnMappings) {
		for (PlanColumnMapping planColumnMapping : planColumnMappings) {
			entityCache.removeResult(
				PlanColumnMappingImpl.class, planColumnMapping);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanColumnMappingImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanColumnMappingImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanColumnMappingModelImpl planColumnMappingModelImpl) {

		Object[] args = new Object[] {
			planColumnMappingModelImpl.getGroupId(),
			planColumnMappingModelImpl.getPlanEntryId(),
			planColumnMappingModelImpl.getName()
		};

		finderCache.putResult(_finderPathCountByG_P_N, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByG_P_N, args, planColumnMappingModelImpl);
	}

	/**
	 * Creates a new plan column mapping with the primary key. Does not add the plan column mapping to the database.
	 *
	 * @param planColumnMappingId the primary key for the new plan column mapping
	 * @return the new plan column mapping
	 */
	@Override
	public PlanColumnMapping create(long planColumnMappingId) {
		PlanColumnMapping planColumnMapping = new PlanColumnMappingImpl();

		planColumnMapping.setNew(true);
		planColumnMapping.setPrimaryKey(planColumnMappingId);

		planColumnMapping.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planColumnMapping;
	}

	/**
	 * Removes the plan column mapping with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping that was removed
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	@Override
	public PlanColumnMapping remove(long planColumnMappingId)
		throws NoSuchPlanColumnMappingException {

		return remove((Serializable)planColumnMappingId);
	}

	/**
	 * Removes the plan column mapping with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan column mapping
	 * @return the plan column mapping that was removed
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	@Override
	public PlanColumnMapping remove(Serializable primaryKey)
		throws NoSuchPlanColumnMappingException {

		Session session = null;

		try {
			session = openSession();

			PlanColumnMapping planColumnMapping =
				(PlanColumnMapping)session.get(
					PlanColumnMappingImpl.class, primaryKey);

			if (planColumnMapping == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanColumnMappingException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planColumnMapping);
		}
		catch (NoSuchPlanColumnMappingException noSuchEntityException) {
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
	protected PlanColumnMapping removeImpl(
		PlanColumnMapping planColumnMapping) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planColumnMapping)) {
				planColumnMapping = (PlanColumnMapping)session.get(
					PlanColumnMappingImpl.class,
					planColumnMapping.getPrimaryKeyObj());
			}

			if (planColumnMapping != null) {
				session.delete(planColumnMapping);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planColumnMapping != null) {
			clearCache(planColumnMapping);
		}

		return planColumnMapping;
	}

	@Override
	public PlanColumnMapping updateImpl(PlanColumnMapping planColumnMapping) {
		boolean isNew = planColumnMapping.isNew();

		if (!(planColumnMapping instanceof PlanColumnMappingModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planColumnMapping.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planColumnMapping);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planColumnMapping proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanColumnMapping implementation " +
					planColumnMapping.getClass());
		}

		PlanColumnMappingModelImpl planColumnMappingModelImpl =
			(PlanColumnMappingModelImpl)planColumnMapping;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planColumnMapping.getCreateDate() == null)) {
			if (serviceContext == null) {
				planColumnMapping.setCreateDate(date);
			}
			else {
				planColumnMapping.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!planColumnMappingModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planColumnMapping.setModifiedDate(date);
			}
			else {
				planColumnMapping.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planColumnMapping);
			}
			else {
				planColumnMapping = (PlanColumnMapping)session.merge(
					planColumnMapping);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanColumnMappingImpl.class, planColumnMappingModelImpl, false,
			true);

		cacheUniqueFindersCache(planColumnMappingModelImpl);

		if (isNew) {
			planColumnMapping.setNew(false);
		}

		planColumnMapping.resetOriginalValues();

		return planColumnMapping;
	}

	/**
	 * Returns the plan column mapping with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan column mapping
	 * @return the plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	@Override
	public PlanColumnMapping findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanColumnMappingException {

		PlanColumnMapping planColumnMapping = fetchByPrimaryKey(primaryKey);

		if (planColumnMapping == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanColumnMappingException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planColumnMapping;
	}

	/**
	 * Returns the plan column mapping with the primary key or throws a <code>NoSuchPlanColumnMappingException</code> if it could not be found.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping
	 * @throws NoSuchPlanColumnMappingException if a plan column mapping with the primary key could not be found
	 */
	@Override
	public PlanColumnMapping findByPrimaryKey(long planColumnMappingId)
		throws NoSuchPlanColumnMappingException {

		return findByPrimaryKey((Serializable)planColumnMappingId);
	}

	/**
	 * Returns the plan column mapping with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planColumnMappingId the primary key of the plan column mapping
	 * @return the plan column mapping, or <code>null</code> if a plan column mapping with the primary key could not be found
	 */
	@Override
	public PlanColumnMapping fetchByPrimaryKey(long planColumnMappingId) {
		return fetchByPrimaryKey((Serializable)planColumnMappingId);
	}

	/**
	 * Returns all the plan column mappings.
	 *
	 * @return the plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan column mappings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @return the range of plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan column mappings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findAll(
		int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan column mappings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanColumnMappingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan column mappings
	 * @param end the upper bound of the range of plan column mappings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan column mappings
	 */
	@Override
	public List<PlanColumnMapping> findAll(
		int start, int end,
		OrderByComparator<PlanColumnMapping> orderByComparator,
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

		List<PlanColumnMapping> list = null;

		if (useFinderCache) {
			list = (List<PlanColumnMapping>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANCOLUMNMAPPING);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANCOLUMNMAPPING;

				sql = sql.concat(PlanColumnMappingModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanColumnMapping>)QueryUtil.list(
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
	 * Removes all the plan column mappings from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanColumnMapping planColumnMapping : findAll()) {
			remove(planColumnMapping);
		}
	}

	/**
	 * Returns the number of plan column mappings.
	 *
	 * @return the number of plan column mappings
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANCOLUMNMAPPING);

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
		return "planColumnMappingId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANCOLUMNMAPPING;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanColumnMappingModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan column mapping persistence.
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

		_finderPathWithPaginationFindByG_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_P",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"groupId", "planEntryId"}, true);

		_finderPathWithoutPaginationFindByG_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_P",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "planEntryId"}, true);

		_finderPathCountByG_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_P",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "planEntryId"}, false);

		_finderPathFetchByG_P_N = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByG_P_N",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "planEntryId", "name"}, true);

		_finderPathCountByG_P_N = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_P_N",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "planEntryId", "name"}, false);

		PlanColumnMappingUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanColumnMappingUtil.setPersistence(null);

		entityCache.removeCache(PlanColumnMappingImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANCOLUMNMAPPING =
		"SELECT planColumnMapping FROM PlanColumnMapping planColumnMapping";

	private static final String _SQL_SELECT_PLANCOLUMNMAPPING_WHERE =
		"SELECT planColumnMapping FROM PlanColumnMapping planColumnMapping WHERE ";

	private static final String _SQL_COUNT_PLANCOLUMNMAPPING =
		"SELECT COUNT(planColumnMapping) FROM PlanColumnMapping planColumnMapping";

	private static final String _SQL_COUNT_PLANCOLUMNMAPPING_WHERE =
		"SELECT COUNT(planColumnMapping) FROM PlanColumnMapping planColumnMapping WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planColumnMapping.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanColumnMapping exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanColumnMapping exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanColumnMappingPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}