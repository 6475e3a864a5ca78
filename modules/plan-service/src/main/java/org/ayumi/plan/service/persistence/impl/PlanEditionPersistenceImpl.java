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
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.permission.InlineSQLHelperUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextThreadLocal;
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;
import com.liferay.portal.kernel.util.SetUtil;
import com.liferay.portal.kernel.util.Validator;
import com.liferay.portal.kernel.uuid.PortalUUIDUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.PlanEditionTable;
import org.ayumi.plan.model.impl.PlanEditionImpl;
import org.ayumi.plan.model.impl.PlanEditionModelImpl;
import org.ayumi.plan.service.persistence.PlanEditionPersistence;
import org.ayumi.plan.service.persistence.PlanEditionUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan edition service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanEditionPersistence.class)
public class PlanEditionPersistenceImpl
	extends BasePersistenceImpl<PlanEdition> implements PlanEditionPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanEditionUtil</code> to access the plan edition persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanEditionImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByUuid;
	private FinderPath _finderPathWithoutPaginationFindByUuid;
	private FinderPath _finderPathCountByUuid;

	/**
	 * Returns all the plan editions where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid(String uuid) {
		return findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid(String uuid, int start, int end) {
		return findByUuid(uuid, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return findByUuid(uuid, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUuid;
				finderArgs = new Object[] {uuid};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUuid;
			finderArgs = new Object[] {uuid, start, end, orderByComparator};
		}

		List<PlanEdition> list = null;

		if (useFinderCache) {
			list = (List<PlanEdition>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanEdition planEdition : list) {
					if (!uuid.equals(planEdition.getUuid())) {
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

			sb.append(_SQL_SELECT_PLANEDITION_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_UUID_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				list = (List<PlanEdition>)QueryUtil.list(
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
	 * Returns the first plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByUuid_First(
			String uuid, OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByUuid_First(uuid, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByUuid_First(
		String uuid, OrderByComparator<PlanEdition> orderByComparator) {

		List<PlanEdition> list = findByUuid(uuid, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByUuid_Last(
			String uuid, OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByUuid_Last(uuid, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByUuid_Last(
		String uuid, OrderByComparator<PlanEdition> orderByComparator) {

		int count = countByUuid(uuid);

		if (count == 0) {
			return null;
		}

		List<PlanEdition> list = findByUuid(
			uuid, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where uuid = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition[] findByUuid_PrevAndNext(
			long planEditionId, String uuid,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		uuid = Objects.toString(uuid, "");

		PlanEdition planEdition = findByPrimaryKey(planEditionId);

		Session session = null;

		try {
			session = openSession();

			PlanEdition[] array = new PlanEditionImpl[3];

			array[0] = getByUuid_PrevAndNext(
				session, planEdition, uuid, orderByComparator, true);

			array[1] = planEdition;

			array[2] = getByUuid_PrevAndNext(
				session, planEdition, uuid, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanEdition getByUuid_PrevAndNext(
		Session session, PlanEdition planEdition, String uuid,
		OrderByComparator<PlanEdition> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANEDITION_WHERE);

		boolean bindUuid = false;

		if (uuid.isEmpty()) {
			sb.append(_FINDER_COLUMN_UUID_UUID_3);
		}
		else {
			bindUuid = true;

			sb.append(_FINDER_COLUMN_UUID_UUID_2);
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
			sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindUuid) {
			queryPos.add(uuid);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planEdition)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEdition> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan editions where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	@Override
	public void removeByUuid(String uuid) {
		for (PlanEdition planEdition :
				findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planEdition);
		}
	}

	/**
	 * Returns the number of plan editions where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching plan editions
	 */
	@Override
	public int countByUuid(String uuid) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid;

		Object[] finderArgs = new Object[] {uuid};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANEDITION_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_UUID_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
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

	private static final String _FINDER_COLUMN_UUID_UUID_2 =
		"planEdition.uuid = ?";

	private static final String _FINDER_COLUMN_UUID_UUID_3 =
		"(planEdition.uuid IS NULL OR planEdition.uuid = '')";

	private FinderPath _finderPathFetchByUUID_G;
	private FinderPath _finderPathCountByUUID_G;

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByUUID_G(String uuid, long groupId)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByUUID_G(uuid, groupId);

		if (planEdition == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("uuid=");
			sb.append(uuid);

			sb.append(", groupId=");
			sb.append(groupId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPlanEditionException(sb.toString());
		}

		return planEdition;
	}

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByUUID_G(String uuid, long groupId) {
		return fetchByUUID_G(uuid, groupId, true);
	}

	/**
	 * Returns the plan edition where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {uuid, groupId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByUUID_G, finderArgs, this);
		}

		if (result instanceof PlanEdition) {
			PlanEdition planEdition = (PlanEdition)result;

			if (!Objects.equals(uuid, planEdition.getUuid()) ||
				(groupId != planEdition.getGroupId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANEDITION_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_G_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_G_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_G_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(groupId);

				List<PlanEdition> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByUUID_G, finderArgs, list);
					}
				}
				else {
					PlanEdition planEdition = list.get(0);

					result = planEdition;

					cacheResult(planEdition);
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
			return (PlanEdition)result;
		}
	}

	/**
	 * Removes the plan edition where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the plan edition that was removed
	 */
	@Override
	public PlanEdition removeByUUID_G(String uuid, long groupId)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = findByUUID_G(uuid, groupId);

		return remove(planEdition);
	}

	/**
	 * Returns the number of plan editions where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching plan editions
	 */
	@Override
	public int countByUUID_G(String uuid, long groupId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUUID_G;

		Object[] finderArgs = new Object[] {uuid, groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANEDITION_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_G_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_G_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_G_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(groupId);

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

	private static final String _FINDER_COLUMN_UUID_G_UUID_2 =
		"planEdition.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_G_UUID_3 =
		"(planEdition.uuid IS NULL OR planEdition.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_G_GROUPID_2 =
		"planEdition.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByUuid_C;
	private FinderPath _finderPathWithoutPaginationFindByUuid_C;
	private FinderPath _finderPathCountByUuid_C;

	/**
	 * Returns all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid_C(String uuid, long companyId) {
		return findByUuid_C(
			uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return findByUuid_C(uuid, companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return findByUuid_C(
			uuid, companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUuid_C;
				finderArgs = new Object[] {uuid, companyId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUuid_C;
			finderArgs = new Object[] {
				uuid, companyId, start, end, orderByComparator
			};
		}

		List<PlanEdition> list = null;

		if (useFinderCache) {
			list = (List<PlanEdition>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanEdition planEdition : list) {
					if (!uuid.equals(planEdition.getUuid()) ||
						(companyId != planEdition.getCompanyId())) {

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

			sb.append(_SQL_SELECT_PLANEDITION_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(companyId);

				list = (List<PlanEdition>)QueryUtil.list(
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
	 * Returns the first plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByUuid_C_First(
			uuid, companyId, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the first plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<PlanEdition> orderByComparator) {

		List<PlanEdition> list = findByUuid_C(
			uuid, companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the last plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<PlanEdition> orderByComparator) {

		int count = countByUuid_C(uuid, companyId);

		if (count == 0) {
			return null;
		}

		List<PlanEdition> list = findByUuid_C(
			uuid, companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition[] findByUuid_C_PrevAndNext(
			long planEditionId, String uuid, long companyId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		uuid = Objects.toString(uuid, "");

		PlanEdition planEdition = findByPrimaryKey(planEditionId);

		Session session = null;

		try {
			session = openSession();

			PlanEdition[] array = new PlanEditionImpl[3];

			array[0] = getByUuid_C_PrevAndNext(
				session, planEdition, uuid, companyId, orderByComparator, true);

			array[1] = planEdition;

			array[2] = getByUuid_C_PrevAndNext(
				session, planEdition, uuid, companyId, orderByComparator,
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

	protected PlanEdition getByUuid_C_PrevAndNext(
		Session session, PlanEdition planEdition, String uuid, long companyId,
		OrderByComparator<PlanEdition> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PLANEDITION_WHERE);

		boolean bindUuid = false;

		if (uuid.isEmpty()) {
			sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
		}
		else {
			bindUuid = true;

			sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
		}

		sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

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
			sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindUuid) {
			queryPos.add(uuid);
		}

		queryPos.add(companyId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planEdition)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEdition> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan editions where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	@Override
	public void removeByUuid_C(String uuid, long companyId) {
		for (PlanEdition planEdition :
				findByUuid_C(
					uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(planEdition);
		}
	}

	/**
	 * Returns the number of plan editions where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching plan editions
	 */
	@Override
	public int countByUuid_C(String uuid, long companyId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid_C;

		Object[] finderArgs = new Object[] {uuid, companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANEDITION_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(companyId);

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

	private static final String _FINDER_COLUMN_UUID_C_UUID_2 =
		"planEdition.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_C_UUID_3 =
		"(planEdition.uuid IS NULL OR planEdition.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_C_COMPANYID_2 =
		"planEdition.companyId = ?";

	private FinderPath _finderPathWithPaginationFindByGroupId;
	private FinderPath _finderPathWithoutPaginationFindByGroupId;
	private FinderPath _finderPathCountByGroupId;

	/**
	 * Returns all the plan editions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan editions
	 */
	@Override
	public List<PlanEdition> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByGroupId(long groupId, int start, int end) {
		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGroupId;
				finderArgs = new Object[] {groupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGroupId;
			finderArgs = new Object[] {groupId, start, end, orderByComparator};
		}

		List<PlanEdition> list = null;

		if (useFinderCache) {
			list = (List<PlanEdition>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanEdition planEdition : list) {
					if (groupId != planEdition.getGroupId()) {
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

			sb.append(_SQL_SELECT_PLANEDITION_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<PlanEdition>)QueryUtil.list(
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
	 * Returns the first plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByGroupId_First(
			long groupId, OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByGroupId_First(
			groupId, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByGroupId_First(
		long groupId, OrderByComparator<PlanEdition> orderByComparator) {

		List<PlanEdition> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByGroupId_Last(
			long groupId, OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByGroupId_Last(
		long groupId, OrderByComparator<PlanEdition> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<PlanEdition> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where groupId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition[] findByGroupId_PrevAndNext(
			long planEditionId, long groupId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = findByPrimaryKey(planEditionId);

		Session session = null;

		try {
			session = openSession();

			PlanEdition[] array = new PlanEditionImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, planEdition, groupId, orderByComparator, true);

			array[1] = planEdition;

			array[2] = getByGroupId_PrevAndNext(
				session, planEdition, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanEdition getByGroupId_PrevAndNext(
		Session session, PlanEdition planEdition, long groupId,
		OrderByComparator<PlanEdition> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANEDITION_WHERE);

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

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
			sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planEdition)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEdition> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching plan editions that the user has permission to view
	 */
	@Override
	public List<PlanEdition> filterFindByGroupId(long groupId) {
		return filterFindByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions that the user has permission to view
	 */
	@Override
	public List<PlanEdition> filterFindByGroupId(
		long groupId, int start, int end) {

		return filterFindByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions that the user has permission to view
	 */
	@Override
	public List<PlanEdition> filterFindByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return findByGroupId(groupId, start, end, orderByComparator);
		}

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				3 + (orderByComparator.getOrderByFields().length * 2));
		}
		else {
			sb = new StringBundler(4);
		}

		if (getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_PLANEDITION_WHERE);
		}
		else {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_1);
		}

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

		if (!getDB().isSupportsInlineDistinct()) {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_2);
		}

		if (orderByComparator != null) {
			if (getDB().isSupportsInlineDistinct()) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator, true);
			}
			else {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_TABLE, orderByComparator, true);
			}
		}
		else {
			if (getDB().isSupportsInlineDistinct()) {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_SQL);
			}
		}

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), PlanEdition.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		Session session = null;

		try {
			session = openSession();

			SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

			if (getDB().isSupportsInlineDistinct()) {
				sqlQuery.addEntity(_FILTER_ENTITY_ALIAS, PlanEditionImpl.class);
			}
			else {
				sqlQuery.addEntity(_FILTER_ENTITY_TABLE, PlanEditionImpl.class);
			}

			QueryPos queryPos = QueryPos.getInstance(sqlQuery);

			queryPos.add(groupId);

			return (List<PlanEdition>)QueryUtil.list(
				sqlQuery, getDialect(), start, end);
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set of plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition[] filterFindByGroupId_PrevAndNext(
			long planEditionId, long groupId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return findByGroupId_PrevAndNext(
				planEditionId, groupId, orderByComparator);
		}

		PlanEdition planEdition = findByPrimaryKey(planEditionId);

		Session session = null;

		try {
			session = openSession();

			PlanEdition[] array = new PlanEditionImpl[3];

			array[0] = filterGetByGroupId_PrevAndNext(
				session, planEdition, groupId, orderByComparator, true);

			array[1] = planEdition;

			array[2] = filterGetByGroupId_PrevAndNext(
				session, planEdition, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanEdition filterGetByGroupId_PrevAndNext(
		Session session, PlanEdition planEdition, long groupId,
		OrderByComparator<PlanEdition> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		if (getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_PLANEDITION_WHERE);
		}
		else {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_1);
		}

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

		if (!getDB().isSupportsInlineDistinct()) {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_2);
		}

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				if (getDB().isSupportsInlineDistinct()) {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_ALIAS, orderByConditionFields[i],
							true));
				}
				else {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_TABLE, orderByConditionFields[i],
							true));
				}

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
				if (getDB().isSupportsInlineDistinct()) {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_ALIAS, orderByFields[i], true));
				}
				else {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_TABLE, orderByFields[i], true));
				}

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
			if (getDB().isSupportsInlineDistinct()) {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_SQL);
			}
		}

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), PlanEdition.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

		sqlQuery.setFirstResult(0);
		sqlQuery.setMaxResults(2);

		if (getDB().isSupportsInlineDistinct()) {
			sqlQuery.addEntity(_FILTER_ENTITY_ALIAS, PlanEditionImpl.class);
		}
		else {
			sqlQuery.addEntity(_FILTER_ENTITY_TABLE, PlanEditionImpl.class);
		}

		QueryPos queryPos = QueryPos.getInstance(sqlQuery);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planEdition)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEdition> list = sqlQuery.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan editions where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (PlanEdition planEdition :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planEdition);
		}
	}

	/**
	 * Returns the number of plan editions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan editions
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANEDITION_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

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

	/**
	 * Returns the number of plan editions that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching plan editions that the user has permission to view
	 */
	@Override
	public int filterCountByGroupId(long groupId) {
		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return countByGroupId(groupId);
		}

		StringBundler sb = new StringBundler(2);

		sb.append(_FILTER_SQL_COUNT_PLANEDITION_WHERE);

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), PlanEdition.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		Session session = null;

		try {
			session = openSession();

			SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

			sqlQuery.addScalar(
				COUNT_COLUMN_NAME, com.liferay.portal.kernel.dao.orm.Type.LONG);

			QueryPos queryPos = QueryPos.getInstance(sqlQuery);

			queryPos.add(groupId);

			Long count = (Long)sqlQuery.uniqueResult();

			return count.intValue();
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	private static final String _FINDER_COLUMN_GROUPID_GROUPID_2 =
		"planEdition.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanEntryId;
	private FinderPath _finderPathWithoutPaginationFindByPlanEntryId;
	private FinderPath _finderPathCountByPlanEntryId;

	/**
	 * Returns all the plan editions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan editions
	 */
	@Override
	public List<PlanEdition> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan editions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
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

		List<PlanEdition> list = null;

		if (useFinderCache) {
			list = (List<PlanEdition>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanEdition planEdition : list) {
					if (planEntryId != planEdition.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANEDITION_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanEdition>)QueryUtil.list(
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
	 * Returns the first plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the first plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanEdition> orderByComparator) {

		List<PlanEdition> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the last plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanEdition> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanEdition> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition[] findByPlanEntryId_PrevAndNext(
			long planEditionId, long planEntryId,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = findByPrimaryKey(planEditionId);

		Session session = null;

		try {
			session = openSession();

			PlanEdition[] array = new PlanEditionImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planEdition, planEntryId, orderByComparator, true);

			array[1] = planEdition;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planEdition, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanEdition getByPlanEntryId_PrevAndNext(
		Session session, PlanEdition planEdition, long planEntryId,
		OrderByComparator<PlanEdition> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANEDITION_WHERE);

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
			sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planEdition)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEdition> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan editions where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanEdition planEdition :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planEdition);
		}
	}

	/**
	 * Returns the number of plan editions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan editions
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANEDITION_WHERE);

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
		"planEdition.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByG_P;
	private FinderPath _finderPathWithoutPaginationFindByG_P;
	private FinderPath _finderPathCountByG_P;

	/**
	 * Returns all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the matching plan editions
	 */
	@Override
	public List<PlanEdition> findByG_P(long groupId, String planCode) {
		return findByG_P(
			groupId, planCode, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end) {

		return findByG_P(groupId, planCode, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		return findByG_P(
			groupId, planCode, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan editions
	 */
	@Override
	public List<PlanEdition> findByG_P(
		long groupId, String planCode, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator,
		boolean useFinderCache) {

		planCode = Objects.toString(planCode, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_P;
				finderArgs = new Object[] {groupId, planCode};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_P;
			finderArgs = new Object[] {
				groupId, planCode, start, end, orderByComparator
			};
		}

		List<PlanEdition> list = null;

		if (useFinderCache) {
			list = (List<PlanEdition>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanEdition planEdition : list) {
					if ((groupId != planEdition.getGroupId()) ||
						!planCode.equals(planEdition.getPlanCode())) {

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

			sb.append(_SQL_SELECT_PLANEDITION_WHERE);

			sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

			boolean bindPlanCode = false;

			if (planCode.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_P_PLANCODE_3);
			}
			else {
				bindPlanCode = true;

				sb.append(_FINDER_COLUMN_G_P_PLANCODE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindPlanCode) {
					queryPos.add(planCode);
				}

				list = (List<PlanEdition>)QueryUtil.list(
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
	 * Returns the first plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByG_P_First(
			long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByG_P_First(
			groupId, planCode, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", planCode=");
		sb.append(planCode);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the first plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByG_P_First(
		long groupId, String planCode,
		OrderByComparator<PlanEdition> orderByComparator) {

		List<PlanEdition> list = findByG_P(
			groupId, planCode, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByG_P_Last(
			long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByG_P_Last(
			groupId, planCode, orderByComparator);

		if (planEdition != null) {
			return planEdition;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", planCode=");
		sb.append(planCode);

		sb.append("}");

		throw new NoSuchPlanEditionException(sb.toString());
	}

	/**
	 * Returns the last plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByG_P_Last(
		long groupId, String planCode,
		OrderByComparator<PlanEdition> orderByComparator) {

		int count = countByG_P(groupId, planCode);

		if (count == 0) {
			return null;
		}

		List<PlanEdition> list = findByG_P(
			groupId, planCode, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set where groupId = &#63; and planCode = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition[] findByG_P_PrevAndNext(
			long planEditionId, long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		planCode = Objects.toString(planCode, "");

		PlanEdition planEdition = findByPrimaryKey(planEditionId);

		Session session = null;

		try {
			session = openSession();

			PlanEdition[] array = new PlanEditionImpl[3];

			array[0] = getByG_P_PrevAndNext(
				session, planEdition, groupId, planCode, orderByComparator,
				true);

			array[1] = planEdition;

			array[2] = getByG_P_PrevAndNext(
				session, planEdition, groupId, planCode, orderByComparator,
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

	protected PlanEdition getByG_P_PrevAndNext(
		Session session, PlanEdition planEdition, long groupId, String planCode,
		OrderByComparator<PlanEdition> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PLANEDITION_WHERE);

		sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

		boolean bindPlanCode = false;

		if (planCode.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_P_PLANCODE_3);
		}
		else {
			bindPlanCode = true;

			sb.append(_FINDER_COLUMN_G_P_PLANCODE_2);
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
			sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (bindPlanCode) {
			queryPos.add(planCode);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planEdition)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEdition> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the matching plan editions that the user has permission to view
	 */
	@Override
	public List<PlanEdition> filterFindByG_P(long groupId, String planCode) {
		return filterFindByG_P(
			groupId, planCode, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of matching plan editions that the user has permission to view
	 */
	@Override
	public List<PlanEdition> filterFindByG_P(
		long groupId, String planCode, int start, int end) {

		return filterFindByG_P(groupId, planCode, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions that the user has permissions to view where groupId = &#63; and planCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan editions that the user has permission to view
	 */
	@Override
	public List<PlanEdition> filterFindByG_P(
		long groupId, String planCode, int start, int end,
		OrderByComparator<PlanEdition> orderByComparator) {

		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return findByG_P(groupId, planCode, start, end, orderByComparator);
		}

		planCode = Objects.toString(planCode, "");

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByFields().length * 2));
		}
		else {
			sb = new StringBundler(5);
		}

		if (getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_PLANEDITION_WHERE);
		}
		else {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_1);
		}

		sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

		boolean bindPlanCode = false;

		if (planCode.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_P_PLANCODE_3);
		}
		else {
			bindPlanCode = true;

			sb.append(_FINDER_COLUMN_G_P_PLANCODE_2);
		}

		if (!getDB().isSupportsInlineDistinct()) {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_2);
		}

		if (orderByComparator != null) {
			if (getDB().isSupportsInlineDistinct()) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator, true);
			}
			else {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_TABLE, orderByComparator, true);
			}
		}
		else {
			if (getDB().isSupportsInlineDistinct()) {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_SQL);
			}
		}

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), PlanEdition.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		Session session = null;

		try {
			session = openSession();

			SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

			if (getDB().isSupportsInlineDistinct()) {
				sqlQuery.addEntity(_FILTER_ENTITY_ALIAS, PlanEditionImpl.class);
			}
			else {
				sqlQuery.addEntity(_FILTER_ENTITY_TABLE, PlanEditionImpl.class);
			}

			QueryPos queryPos = QueryPos.getInstance(sqlQuery);

			queryPos.add(groupId);

			if (bindPlanCode) {
				queryPos.add(planCode);
			}

			return (List<PlanEdition>)QueryUtil.list(
				sqlQuery, getDialect(), start, end);
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	/**
	 * Returns the plan editions before and after the current plan edition in the ordered set of plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param planEditionId the primary key of the current plan edition
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition[] filterFindByG_P_PrevAndNext(
			long planEditionId, long groupId, String planCode,
			OrderByComparator<PlanEdition> orderByComparator)
		throws NoSuchPlanEditionException {

		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return findByG_P_PrevAndNext(
				planEditionId, groupId, planCode, orderByComparator);
		}

		planCode = Objects.toString(planCode, "");

		PlanEdition planEdition = findByPrimaryKey(planEditionId);

		Session session = null;

		try {
			session = openSession();

			PlanEdition[] array = new PlanEditionImpl[3];

			array[0] = filterGetByG_P_PrevAndNext(
				session, planEdition, groupId, planCode, orderByComparator,
				true);

			array[1] = planEdition;

			array[2] = filterGetByG_P_PrevAndNext(
				session, planEdition, groupId, planCode, orderByComparator,
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

	protected PlanEdition filterGetByG_P_PrevAndNext(
		Session session, PlanEdition planEdition, long groupId, String planCode,
		OrderByComparator<PlanEdition> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		if (getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_PLANEDITION_WHERE);
		}
		else {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_1);
		}

		sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

		boolean bindPlanCode = false;

		if (planCode.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_P_PLANCODE_3);
		}
		else {
			bindPlanCode = true;

			sb.append(_FINDER_COLUMN_G_P_PLANCODE_2);
		}

		if (!getDB().isSupportsInlineDistinct()) {
			sb.append(
				_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_2);
		}

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				if (getDB().isSupportsInlineDistinct()) {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_ALIAS, orderByConditionFields[i],
							true));
				}
				else {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_TABLE, orderByConditionFields[i],
							true));
				}

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
				if (getDB().isSupportsInlineDistinct()) {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_ALIAS, orderByFields[i], true));
				}
				else {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_TABLE, orderByFields[i], true));
				}

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
			if (getDB().isSupportsInlineDistinct()) {
				sb.append(PlanEditionModelImpl.ORDER_BY_JPQL);
			}
			else {
				sb.append(PlanEditionModelImpl.ORDER_BY_SQL);
			}
		}

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), PlanEdition.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

		sqlQuery.setFirstResult(0);
		sqlQuery.setMaxResults(2);

		if (getDB().isSupportsInlineDistinct()) {
			sqlQuery.addEntity(_FILTER_ENTITY_ALIAS, PlanEditionImpl.class);
		}
		else {
			sqlQuery.addEntity(_FILTER_ENTITY_TABLE, PlanEditionImpl.class);
		}

		QueryPos queryPos = QueryPos.getInstance(sqlQuery);

		queryPos.add(groupId);

		if (bindPlanCode) {
			queryPos.add(planCode);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planEdition)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanEdition> list = sqlQuery.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan editions where groupId = &#63; and planCode = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 */
	@Override
	public void removeByG_P(long groupId, String planCode) {
		for (PlanEdition planEdition :
				findByG_P(
					groupId, planCode, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(planEdition);
		}
	}

	/**
	 * Returns the number of plan editions where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the number of matching plan editions
	 */
	@Override
	public int countByG_P(long groupId, String planCode) {
		planCode = Objects.toString(planCode, "");

		FinderPath finderPath = _finderPathCountByG_P;

		Object[] finderArgs = new Object[] {groupId, planCode};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANEDITION_WHERE);

			sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

			boolean bindPlanCode = false;

			if (planCode.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_P_PLANCODE_3);
			}
			else {
				bindPlanCode = true;

				sb.append(_FINDER_COLUMN_G_P_PLANCODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindPlanCode) {
					queryPos.add(planCode);
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

	/**
	 * Returns the number of plan editions that the user has permission to view where groupId = &#63; and planCode = &#63;.
	 *
	 * @param groupId the group ID
	 * @param planCode the plan code
	 * @return the number of matching plan editions that the user has permission to view
	 */
	@Override
	public int filterCountByG_P(long groupId, String planCode) {
		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return countByG_P(groupId, planCode);
		}

		planCode = Objects.toString(planCode, "");

		StringBundler sb = new StringBundler(3);

		sb.append(_FILTER_SQL_COUNT_PLANEDITION_WHERE);

		sb.append(_FINDER_COLUMN_G_P_GROUPID_2);

		boolean bindPlanCode = false;

		if (planCode.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_P_PLANCODE_3);
		}
		else {
			bindPlanCode = true;

			sb.append(_FINDER_COLUMN_G_P_PLANCODE_2);
		}

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), PlanEdition.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		Session session = null;

		try {
			session = openSession();

			SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

			sqlQuery.addScalar(
				COUNT_COLUMN_NAME, com.liferay.portal.kernel.dao.orm.Type.LONG);

			QueryPos queryPos = QueryPos.getInstance(sqlQuery);

			queryPos.add(groupId);

			if (bindPlanCode) {
				queryPos.add(planCode);
			}

			Long count = (Long)sqlQuery.uniqueResult();

			return count.intValue();
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	private static final String _FINDER_COLUMN_G_P_GROUPID_2 =
		"planEdition.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_P_PLANCODE_2 =
		"planEdition.planCode = ?";

	private static final String _FINDER_COLUMN_G_P_PLANCODE_3 =
		"(planEdition.planCode IS NULL OR planEdition.planCode = '')";

	private FinderPath _finderPathFetchByP_E;
	private FinderPath _finderPathCountByP_E;

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the matching plan edition
	 * @throws NoSuchPlanEditionException if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition findByP_E(long planEntryId, int editionNumber)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByP_E(planEntryId, editionNumber);

		if (planEdition == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("planEntryId=");
			sb.append(planEntryId);

			sb.append(", editionNumber=");
			sb.append(editionNumber);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPlanEditionException(sb.toString());
		}

		return planEdition;
	}

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByP_E(long planEntryId, int editionNumber) {
		return fetchByP_E(planEntryId, editionNumber, true);
	}

	/**
	 * Returns the plan edition where planEntryId = &#63; and editionNumber = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan edition, or <code>null</code> if a matching plan edition could not be found
	 */
	@Override
	public PlanEdition fetchByP_E(
		long planEntryId, int editionNumber, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {planEntryId, editionNumber};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByP_E, finderArgs, this);
		}

		if (result instanceof PlanEdition) {
			PlanEdition planEdition = (PlanEdition)result;

			if ((planEntryId != planEdition.getPlanEntryId()) ||
				(editionNumber != planEdition.getEditionNumber())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANEDITION_WHERE);

			sb.append(_FINDER_COLUMN_P_E_PLANENTRYID_2);

			sb.append(_FINDER_COLUMN_P_E_EDITIONNUMBER_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				queryPos.add(editionNumber);

				List<PlanEdition> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_E, finderArgs, list);
					}
				}
				else {
					PlanEdition planEdition = list.get(0);

					result = planEdition;

					cacheResult(planEdition);
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
			return (PlanEdition)result;
		}
	}

	/**
	 * Removes the plan edition where planEntryId = &#63; and editionNumber = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the plan edition that was removed
	 */
	@Override
	public PlanEdition removeByP_E(long planEntryId, int editionNumber)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = findByP_E(planEntryId, editionNumber);

		return remove(planEdition);
	}

	/**
	 * Returns the number of plan editions where planEntryId = &#63; and editionNumber = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param editionNumber the edition number
	 * @return the number of matching plan editions
	 */
	@Override
	public int countByP_E(long planEntryId, int editionNumber) {
		FinderPath finderPath = _finderPathCountByP_E;

		Object[] finderArgs = new Object[] {planEntryId, editionNumber};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANEDITION_WHERE);

			sb.append(_FINDER_COLUMN_P_E_PLANENTRYID_2);

			sb.append(_FINDER_COLUMN_P_E_EDITIONNUMBER_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				queryPos.add(editionNumber);

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

	private static final String _FINDER_COLUMN_P_E_PLANENTRYID_2 =
		"planEdition.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_E_EDITIONNUMBER_2 =
		"planEdition.editionNumber = ?";

	public PlanEditionPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("uuid", "uuid_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanEdition.class);

		setModelImplClass(PlanEditionImpl.class);
		setModelPKClass(long.class);

		setTable(PlanEditionTable.INSTANCE);
	}

	/**
	 * Caches the plan edition in the entity cache if it is enabled.
	 *
	 * @param planEdition the plan edition
	 */
	@Override
	public void cacheResult(PlanEdition planEdition) {
		entityCache.putResult(
			PlanEditionImpl.class, planEdition.getPrimaryKey(), planEdition);

		finderCache.putResult(
			_finderPathFetchByUUID_G,
			new Object[] {planEdition.getUuid(), planEdition.getGroupId()},
			planEdition);

		finderCache.putResult(
			_finderPathFetchByP_E,
			new Object[] {
				planEdition.getPlanEntryId(), planEdition.getEditionNumber()
			},
			planEdition);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan editions in the entity cache if it is enabled.
	 *
	 * @param planEditions the plan editions
	 */
	@Override
	public void cacheResult(List<PlanEdition> planEditions) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planEditions.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanEdition planEdition : planEditions) {
			if (entityCache.getResult(
					PlanEditionImpl.class, planEdition.getPrimaryKey()) ==
						null) {

				cacheResult(planEdition);
			}
		}
	}

	/**
	 * Clears the cache for all plan editions.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanEditionImpl.class);

		finderCache.clearCache(PlanEditionImpl.class);
	}

	/**
	 * Clears the cache for the plan edition.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanEdition planEdition) {
		entityCache.removeResult(PlanEditionImpl.class, planEdition);
	}

	@Override
	public void clearCache(List<PlanEdition> planEditions) {
		for (PlanEdition planEdition : planEditions) {
			entityCache.removeResult(PlanEditionImpl.class, planEdition);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanEditionImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanEditionImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanEditionModelImpl planEditionModelImpl) {

		Object[] args = new Object[] {
			planEditionModelImpl.getUuid(), planEditionModelImpl.getGroupId()
		};

		finderCache.putResult(_finderPathCountByUUID_G, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByUUID_G, args, planEditionModelImpl);

		args = new Object[] {
			planEditionModelImpl.getPlanEntryId(),
			planEditionModelImpl.getEditionNumber()
		};

		finderCache.putResult(_finderPathCountByP_E, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByP_E, args, planEditionModelImpl);
	}

	/**
	 * Creates a new plan edition with the primary key. Does not add the plan edition to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition
	 * @return the new plan edition
	 */
	@Override
	public PlanEdition create(long planEditionId) {
		PlanEdition planEdition = new PlanEditionImpl();

		planEdition.setNew(true);
		planEdition.setPrimaryKey(planEditionId);

		String uuid = PortalUUIDUtil.generate();

		planEdition.setUuid(uuid);

		planEdition.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planEdition;
	}

	/**
	 * Removes the plan edition with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition that was removed
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition remove(long planEditionId)
		throws NoSuchPlanEditionException {

		return remove((Serializable)planEditionId);
	}

	/**
	 * Removes the plan edition with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan edition
	 * @return the plan edition that was removed
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition remove(Serializable primaryKey)
		throws NoSuchPlanEditionException {

		Session session = null;

		try {
			session = openSession();

			PlanEdition planEdition = (PlanEdition)session.get(
				PlanEditionImpl.class, primaryKey);

			if (planEdition == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanEditionException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planEdition);
		}
		catch (NoSuchPlanEditionException noSuchEntityException) {
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
	protected PlanEdition removeImpl(PlanEdition planEdition) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planEdition)) {
				planEdition = (PlanEdition)session.get(
					PlanEditionImpl.class, planEdition.getPrimaryKeyObj());
			}

			if (planEdition != null) {
				session.delete(planEdition);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planEdition != null) {
			clearCache(planEdition);
		}

		return planEdition;
	}

	@Override
	public PlanEdition updateImpl(PlanEdition planEdition) {
		boolean isNew = planEdition.isNew();

		if (!(planEdition instanceof PlanEditionModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planEdition.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planEdition);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planEdition proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanEdition implementation " +
					planEdition.getClass());
		}

		PlanEditionModelImpl planEditionModelImpl =
			(PlanEditionModelImpl)planEdition;

		if (Validator.isNull(planEdition.getUuid())) {
			String uuid = PortalUUIDUtil.generate();

			planEdition.setUuid(uuid);
		}

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planEdition.getCreateDate() == null)) {
			if (serviceContext == null) {
				planEdition.setCreateDate(date);
			}
			else {
				planEdition.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planEditionModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planEdition.setModifiedDate(date);
			}
			else {
				planEdition.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planEdition);
			}
			else {
				planEdition = (PlanEdition)session.merge(planEdition);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanEditionImpl.class, planEditionModelImpl, false, true);

		cacheUniqueFindersCache(planEditionModelImpl);

		if (isNew) {
			planEdition.setNew(false);
		}

		planEdition.resetOriginalValues();

		return planEdition;
	}

	/**
	 * Returns the plan edition with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan edition
	 * @return the plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanEditionException {

		PlanEdition planEdition = fetchByPrimaryKey(primaryKey);

		if (planEdition == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanEditionException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planEdition;
	}

	/**
	 * Returns the plan edition with the primary key or throws a <code>NoSuchPlanEditionException</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition
	 * @throws NoSuchPlanEditionException if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition findByPrimaryKey(long planEditionId)
		throws NoSuchPlanEditionException {

		return findByPrimaryKey((Serializable)planEditionId);
	}

	/**
	 * Returns the plan edition with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition
	 * @return the plan edition, or <code>null</code> if a plan edition with the primary key could not be found
	 */
	@Override
	public PlanEdition fetchByPrimaryKey(long planEditionId) {
		return fetchByPrimaryKey((Serializable)planEditionId);
	}

	/**
	 * Returns all the plan editions.
	 *
	 * @return the plan editions
	 */
	@Override
	public List<PlanEdition> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan editions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @return the range of plan editions
	 */
	@Override
	public List<PlanEdition> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan editions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan editions
	 */
	@Override
	public List<PlanEdition> findAll(
		int start, int end, OrderByComparator<PlanEdition> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan editions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan editions
	 * @param end the upper bound of the range of plan editions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan editions
	 */
	@Override
	public List<PlanEdition> findAll(
		int start, int end, OrderByComparator<PlanEdition> orderByComparator,
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

		List<PlanEdition> list = null;

		if (useFinderCache) {
			list = (List<PlanEdition>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANEDITION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANEDITION;

				sql = sql.concat(PlanEditionModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanEdition>)QueryUtil.list(
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
	 * Removes all the plan editions from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanEdition planEdition : findAll()) {
			remove(planEdition);
		}
	}

	/**
	 * Returns the number of plan editions.
	 *
	 * @return the number of plan editions
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANEDITION);

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
		return "planEditionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANEDITION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanEditionModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan edition persistence.
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

		_finderPathWithPaginationFindByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUuid",
			new String[] {
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"uuid_"}, true);

		_finderPathWithoutPaginationFindByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUuid",
			new String[] {String.class.getName()}, new String[] {"uuid_"},
			true);

		_finderPathCountByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUuid",
			new String[] {String.class.getName()}, new String[] {"uuid_"},
			false);

		_finderPathFetchByUUID_G = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByUUID_G",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "groupId"}, true);

		_finderPathCountByUUID_G = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUUID_G",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "groupId"}, false);

		_finderPathWithPaginationFindByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUuid_C",
			new String[] {
				String.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"uuid_", "companyId"}, true);

		_finderPathWithoutPaginationFindByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUuid_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "companyId"}, true);

		_finderPathCountByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUuid_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "companyId"}, false);

		_finderPathWithPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId"}, true);

		_finderPathWithoutPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			true);

		_finderPathCountByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			false);

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

		_finderPathWithPaginationFindByG_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_P",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"groupId", "planCode"}, true);

		_finderPathWithoutPaginationFindByG_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_P",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "planCode"}, true);

		_finderPathCountByG_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_P",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "planCode"}, false);

		_finderPathFetchByP_E = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByP_E",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"planEntryId", "editionNumber"}, true);

		_finderPathCountByP_E = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByP_E",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"planEntryId", "editionNumber"}, false);

		PlanEditionUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanEditionUtil.setPersistence(null);

		entityCache.removeCache(PlanEditionImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANEDITION =
		"SELECT planEdition FROM PlanEdition planEdition";

	private static final String _SQL_SELECT_PLANEDITION_WHERE =
		"SELECT planEdition FROM PlanEdition planEdition WHERE ";

	private static final String _SQL_COUNT_PLANEDITION =
		"SELECT COUNT(planEdition) FROM PlanEdition planEdition";

	private static final String _SQL_COUNT_PLANEDITION_WHERE =
		"SELECT COUNT(planEdition) FROM PlanEdition planEdition WHERE ";

	private static final String _FILTER_ENTITY_TABLE_FILTER_PK_COLUMN =
		"planEdition.planEditionId";

	private static final String _FILTER_SQL_SELECT_PLANEDITION_WHERE =
		"SELECT DISTINCT {planEdition.*} FROM Ayumi_PlanEdition planEdition WHERE ";

	private static final String
		_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_1 =
			"SELECT {Ayumi_PlanEdition.*} FROM (SELECT DISTINCT planEdition.planEditionId FROM Ayumi_PlanEdition planEdition WHERE ";

	private static final String
		_FILTER_SQL_SELECT_PLANEDITION_NO_INLINE_DISTINCT_WHERE_2 =
			") TEMP_TABLE INNER JOIN Ayumi_PlanEdition ON TEMP_TABLE.planEditionId = Ayumi_PlanEdition.planEditionId";

	private static final String _FILTER_SQL_COUNT_PLANEDITION_WHERE =
		"SELECT COUNT(DISTINCT planEdition.planEditionId) AS COUNT_VALUE FROM Ayumi_PlanEdition planEdition WHERE ";

	private static final String _FILTER_ENTITY_ALIAS = "planEdition";

	private static final String _FILTER_ENTITY_TABLE = "Ayumi_PlanEdition";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planEdition.";

	private static final String _ORDER_BY_ENTITY_TABLE = "Ayumi_PlanEdition.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanEdition exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanEdition exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanEditionPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"uuid"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}