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

import org.ayumi.plan.exception.NoSuchPlanExtensionException;
import org.ayumi.plan.model.PlanExtension;
import org.ayumi.plan.model.PlanExtensionTable;
import org.ayumi.plan.model.impl.PlanExtensionImpl;
import org.ayumi.plan.model.impl.PlanExtensionModelImpl;
import org.ayumi.plan.service.persistence.PlanExtensionPersistence;
import org.ayumi.plan.service.persistence.PlanExtensionUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan extension service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanExtensionPersistence.class)
public class PlanExtensionPersistenceImpl
	extends BasePersistenceImpl<PlanExtension>
	implements PlanExtensionPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanExtensionUtil</code> to access the plan extension persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanExtensionImpl.class.getName();

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
	 * Returns all the plan extensions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator,
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

		List<PlanExtension> list = null;

		if (useFinderCache) {
			list = (List<PlanExtension>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanExtension planExtension : list) {
					if (planEntryId != planExtension.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANEXTENSION_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanExtensionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanExtension>)QueryUtil.list(
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
	 * Returns the first plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planExtension != null) {
			return planExtension;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanExtensionException(sb.toString());
	}

	/**
	 * Returns the first plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanExtension> orderByComparator) {

		List<PlanExtension> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planExtension != null) {
			return planExtension;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanExtensionException(sb.toString());
	}

	/**
	 * Returns the last plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanExtension> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanExtension> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan extensions before and after the current plan extension in the ordered set where planEntryId = &#63;.
	 *
	 * @param planExtensionId the primary key of the current plan extension
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	@Override
	public PlanExtension[] findByPlanEntryId_PrevAndNext(
			long planExtensionId, long planEntryId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = findByPrimaryKey(planExtensionId);

		Session session = null;

		try {
			session = openSession();

			PlanExtension[] array = new PlanExtensionImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planExtension, planEntryId, orderByComparator, true);

			array[1] = planExtension;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planExtension, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanExtension getByPlanEntryId_PrevAndNext(
		Session session, PlanExtension planExtension, long planEntryId,
		OrderByComparator<PlanExtension> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANEXTENSION_WHERE);

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
			sb.append(PlanExtensionModelImpl.ORDER_BY_JPQL);
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
						planExtension)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanExtension> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan extensions where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanExtension planExtension :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planExtension);
		}
	}

	/**
	 * Returns the number of plan extensions where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan extensions
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANEXTENSION_WHERE);

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
		"planExtension.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanRoundId;
	private FinderPath _finderPathWithoutPaginationFindByPlanRoundId;
	private FinderPath _finderPathCountByPlanRoundId;

	/**
	 * Returns all the plan extensions where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanRoundId(long planRoundId) {
		return findByPlanRoundId(
			planRoundId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end) {

		return findByPlanRoundId(planRoundId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator) {

		return findByPlanRoundId(
			planRoundId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan extensions where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan extensions
	 */
	@Override
	public List<PlanExtension> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanExtension> orderByComparator,
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

		List<PlanExtension> list = null;

		if (useFinderCache) {
			list = (List<PlanExtension>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanExtension planExtension : list) {
					if (planRoundId != planExtension.getPlanRoundId()) {
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

			sb.append(_SQL_SELECT_PLANEXTENSION_WHERE);

			sb.append(_FINDER_COLUMN_PLANROUNDID_PLANROUNDID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanExtensionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				list = (List<PlanExtension>)QueryUtil.list(
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
	 * Returns the first plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension findByPlanRoundId_First(
			long planRoundId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = fetchByPlanRoundId_First(
			planRoundId, orderByComparator);

		if (planExtension != null) {
			return planExtension;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append("}");

		throw new NoSuchPlanExtensionException(sb.toString());
	}

	/**
	 * Returns the first plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension fetchByPlanRoundId_First(
		long planRoundId, OrderByComparator<PlanExtension> orderByComparator) {

		List<PlanExtension> list = findByPlanRoundId(
			planRoundId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension findByPlanRoundId_Last(
			long planRoundId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = fetchByPlanRoundId_Last(
			planRoundId, orderByComparator);

		if (planExtension != null) {
			return planExtension;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append("}");

		throw new NoSuchPlanExtensionException(sb.toString());
	}

	/**
	 * Returns the last plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension fetchByPlanRoundId_Last(
		long planRoundId, OrderByComparator<PlanExtension> orderByComparator) {

		int count = countByPlanRoundId(planRoundId);

		if (count == 0) {
			return null;
		}

		List<PlanExtension> list = findByPlanRoundId(
			planRoundId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan extensions before and after the current plan extension in the ordered set where planRoundId = &#63;.
	 *
	 * @param planExtensionId the primary key of the current plan extension
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	@Override
	public PlanExtension[] findByPlanRoundId_PrevAndNext(
			long planExtensionId, long planRoundId,
			OrderByComparator<PlanExtension> orderByComparator)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = findByPrimaryKey(planExtensionId);

		Session session = null;

		try {
			session = openSession();

			PlanExtension[] array = new PlanExtensionImpl[3];

			array[0] = getByPlanRoundId_PrevAndNext(
				session, planExtension, planRoundId, orderByComparator, true);

			array[1] = planExtension;

			array[2] = getByPlanRoundId_PrevAndNext(
				session, planExtension, planRoundId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanExtension getByPlanRoundId_PrevAndNext(
		Session session, PlanExtension planExtension, long planRoundId,
		OrderByComparator<PlanExtension> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANEXTENSION_WHERE);

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
			sb.append(PlanExtensionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planRoundId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						planExtension)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanExtension> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan extensions where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	@Override
	public void removeByPlanRoundId(long planRoundId) {
		for (PlanExtension planExtension :
				findByPlanRoundId(
					planRoundId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planExtension);
		}
	}

	/**
	 * Returns the number of plan extensions where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan extensions
	 */
	@Override
	public int countByPlanRoundId(long planRoundId) {
		FinderPath finderPath = _finderPathCountByPlanRoundId;

		Object[] finderArgs = new Object[] {planRoundId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANEXTENSION_WHERE);

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
		"planExtension.planRoundId = ?";

	private FinderPath _finderPathFetchByR_D;
	private FinderPath _finderPathCountByR_D;

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or throws a <code>NoSuchPlanExtensionException</code> if it could not be found.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the matching plan extension
	 * @throws NoSuchPlanExtensionException if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension findByR_D(long planRoundId, String departmentCode)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = fetchByR_D(planRoundId, departmentCode);

		if (planExtension == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("planRoundId=");
			sb.append(planRoundId);

			sb.append(", departmentCode=");
			sb.append(departmentCode);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPlanExtensionException(sb.toString());
		}

		return planExtension;
	}

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension fetchByR_D(long planRoundId, String departmentCode) {
		return fetchByR_D(planRoundId, departmentCode, true);
	}

	/**
	 * Returns the plan extension where planRoundId = &#63; and departmentCode = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan extension, or <code>null</code> if a matching plan extension could not be found
	 */
	@Override
	public PlanExtension fetchByR_D(
		long planRoundId, String departmentCode, boolean useFinderCache) {

		departmentCode = Objects.toString(departmentCode, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {planRoundId, departmentCode};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByR_D, finderArgs, this);
		}

		if (result instanceof PlanExtension) {
			PlanExtension planExtension = (PlanExtension)result;

			if ((planRoundId != planExtension.getPlanRoundId()) ||
				!Objects.equals(
					departmentCode, planExtension.getDepartmentCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANEXTENSION_WHERE);

			sb.append(_FINDER_COLUMN_R_D_PLANROUNDID_2);

			boolean bindDepartmentCode = false;

			if (departmentCode.isEmpty()) {
				sb.append(_FINDER_COLUMN_R_D_DEPARTMENTCODE_3);
			}
			else {
				bindDepartmentCode = true;

				sb.append(_FINDER_COLUMN_R_D_DEPARTMENTCODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				if (bindDepartmentCode) {
					queryPos.add(departmentCode);
				}

				List<PlanExtension> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByR_D, finderArgs, list);
					}
				}
				else {
					PlanExtension planExtension = list.get(0);

					result = planExtension;

					cacheResult(planExtension);
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
			return (PlanExtension)result;
		}
	}

	/**
	 * Removes the plan extension where planRoundId = &#63; and departmentCode = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the plan extension that was removed
	 */
	@Override
	public PlanExtension removeByR_D(long planRoundId, String departmentCode)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = findByR_D(planRoundId, departmentCode);

		return remove(planExtension);
	}

	/**
	 * Returns the number of plan extensions where planRoundId = &#63; and departmentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param departmentCode the department code
	 * @return the number of matching plan extensions
	 */
	@Override
	public int countByR_D(long planRoundId, String departmentCode) {
		departmentCode = Objects.toString(departmentCode, "");

		FinderPath finderPath = _finderPathCountByR_D;

		Object[] finderArgs = new Object[] {planRoundId, departmentCode};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANEXTENSION_WHERE);

			sb.append(_FINDER_COLUMN_R_D_PLANROUNDID_2);

			boolean bindDepartmentCode = false;

			if (departmentCode.isEmpty()) {
				sb.append(_FINDER_COLUMN_R_D_DEPARTMENTCODE_3);
			}
			else {
				bindDepartmentCode = true;

				sb.append(_FINDER_COLUMN_R_D_DEPARTMENTCODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				if (bindDepartmentCode) {
					queryPos.add(departmentCode);
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

	private static final String _FINDER_COLUMN_R_D_PLANROUNDID_2 =
		"planExtension.planRoundId = ? AND ";

	private static final String _FINDER_COLUMN_R_D_DEPARTMENTCODE_2 =
		"planExtension.departmentCode = ?";

	private static final String _FINDER_COLUMN_R_D_DEPARTMENTCODE_3 =
		"(planExtension.departmentCode IS NULL OR planExtension.departmentCode = '')";

	public PlanExtensionPersistenceImpl() {
		setModelClass(PlanExtension.class);

		setModelImplClass(PlanExtensionImpl.class);
		setModelPKClass(long.class);

		setTable(PlanExtensionTable.INSTANCE);
	}

	/**
	 * Caches the plan extension in the entity cache if it is enabled.
	 *
	 * @param planExtension the plan extension
	 */
	@Override
	public void cacheResult(PlanExtension planExtension) {
		entityCache.putResult(
			PlanExtensionImpl.class, planExtension.getPrimaryKey(),
			planExtension);

		finderCache.putResult(
			_finderPathFetchByR_D,
			new Object[] {
				planExtension.getPlanRoundId(),
				planExtension.getDepartmentCode()
			},
			planExtension);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan extensions in the entity cache if it is enabled.
	 *
	 * @param planExtensions the plan extensions
	 */
	@Override
	public void cacheResult(List<PlanExtension> planExtensions) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planExtensions.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanExtension planExtension : planExtensions) {
			if (entityCache.getResult(
					PlanExtensionImpl.class, planExtension.getPrimaryKey()) ==
						null) {

				cacheResult(planExtension);
			}
		}
	}

	/**
	 * Clears the cache for all plan extensions.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanExtensionImpl.class);

		finderCache.clearCache(PlanExtensionImpl.class);
	}

	/**
	 * Clears the cache for the plan extension.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanExtension planExtension) {
		entityCache.removeResult(PlanExtensionImpl.class, planExtension);
	}

	@Override
	public void clearCache(List<PlanExtension> planExtensions) {
		for (PlanExtension planExtension : planExtensions) {
			entityCache.removeResult(PlanExtensionImpl.class, planExtension);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanExtensionImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanExtensionImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanExtensionModelImpl planExtensionModelImpl) {

		Object[] args = new Object[] {
			planExtensionModelImpl.getPlanRoundId(),
			planExtensionModelImpl.getDepartmentCode()
		};

		finderCache.putResult(_finderPathCountByR_D, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByR_D, args, planExtensionModelImpl);
	}

	/**
	 * Creates a new plan extension with the primary key. Does not add the plan extension to the database.
	 *
	 * @param planExtensionId the primary key for the new plan extension
	 * @return the new plan extension
	 */
	@Override
	public PlanExtension create(long planExtensionId) {
		PlanExtension planExtension = new PlanExtensionImpl();

		planExtension.setNew(true);
		planExtension.setPrimaryKey(planExtensionId);

		planExtension.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planExtension;
	}

	/**
	 * Removes the plan extension with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension that was removed
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	@Override
	public PlanExtension remove(long planExtensionId)
		throws NoSuchPlanExtensionException {

		return remove((Serializable)planExtensionId);
	}

	/**
	 * Removes the plan extension with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan extension
	 * @return the plan extension that was removed
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	@Override
	public PlanExtension remove(Serializable primaryKey)
		throws NoSuchPlanExtensionException {

		Session session = null;

		try {
			session = openSession();

			PlanExtension planExtension = (PlanExtension)session.get(
				PlanExtensionImpl.class, primaryKey);

			if (planExtension == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanExtensionException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planExtension);
		}
		catch (NoSuchPlanExtensionException noSuchEntityException) {
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
	protected PlanExtension removeImpl(PlanExtension planExtension) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planExtension)) {
				planExtension = (PlanExtension)session.get(
					PlanExtensionImpl.class, planExtension.getPrimaryKeyObj());
			}

			if (planExtension != null) {
				session.delete(planExtension);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planExtension != null) {
			clearCache(planExtension);
		}

		return planExtension;
	}

	@Override
	public PlanExtension updateImpl(PlanExtension planExtension) {
		boolean isNew = planExtension.isNew();

		if (!(planExtension instanceof PlanExtensionModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planExtension.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planExtension);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planExtension proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanExtension implementation " +
					planExtension.getClass());
		}

		PlanExtensionModelImpl planExtensionModelImpl =
			(PlanExtensionModelImpl)planExtension;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planExtension.getCreateDate() == null)) {
			if (serviceContext == null) {
				planExtension.setCreateDate(date);
			}
			else {
				planExtension.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planExtensionModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planExtension.setModifiedDate(date);
			}
			else {
				planExtension.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planExtension);
			}
			else {
				planExtension = (PlanExtension)session.merge(planExtension);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanExtensionImpl.class, planExtensionModelImpl, false, true);

		cacheUniqueFindersCache(planExtensionModelImpl);

		if (isNew) {
			planExtension.setNew(false);
		}

		planExtension.resetOriginalValues();

		return planExtension;
	}

	/**
	 * Returns the plan extension with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan extension
	 * @return the plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	@Override
	public PlanExtension findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanExtensionException {

		PlanExtension planExtension = fetchByPrimaryKey(primaryKey);

		if (planExtension == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanExtensionException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planExtension;
	}

	/**
	 * Returns the plan extension with the primary key or throws a <code>NoSuchPlanExtensionException</code> if it could not be found.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension
	 * @throws NoSuchPlanExtensionException if a plan extension with the primary key could not be found
	 */
	@Override
	public PlanExtension findByPrimaryKey(long planExtensionId)
		throws NoSuchPlanExtensionException {

		return findByPrimaryKey((Serializable)planExtensionId);
	}

	/**
	 * Returns the plan extension with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planExtensionId the primary key of the plan extension
	 * @return the plan extension, or <code>null</code> if a plan extension with the primary key could not be found
	 */
	@Override
	public PlanExtension fetchByPrimaryKey(long planExtensionId) {
		return fetchByPrimaryKey((Serializable)planExtensionId);
	}

	/**
	 * Returns all the plan extensions.
	 *
	 * @return the plan extensions
	 */
	@Override
	public List<PlanExtension> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @return the range of plan extensions
	 */
	@Override
	public List<PlanExtension> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan extensions
	 */
	@Override
	public List<PlanExtension> findAll(
		int start, int end,
		OrderByComparator<PlanExtension> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan extensions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanExtensionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan extensions
	 * @param end the upper bound of the range of plan extensions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan extensions
	 */
	@Override
	public List<PlanExtension> findAll(
		int start, int end, OrderByComparator<PlanExtension> orderByComparator,
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

		List<PlanExtension> list = null;

		if (useFinderCache) {
			list = (List<PlanExtension>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANEXTENSION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANEXTENSION;

				sql = sql.concat(PlanExtensionModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanExtension>)QueryUtil.list(
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
	 * Removes all the plan extensions from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanExtension planExtension : findAll()) {
			remove(planExtension);
		}
	}

	/**
	 * Returns the number of plan extensions.
	 *
	 * @return the number of plan extensions
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANEXTENSION);

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
		return "planExtensionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANEXTENSION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanExtensionModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan extension persistence.
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

		_finderPathFetchByR_D = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByR_D",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planRoundId", "departmentCode"}, true);

		_finderPathCountByR_D = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByR_D",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planRoundId", "departmentCode"}, false);

		PlanExtensionUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanExtensionUtil.setPersistence(null);

		entityCache.removeCache(PlanExtensionImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANEXTENSION =
		"SELECT planExtension FROM PlanExtension planExtension";

	private static final String _SQL_SELECT_PLANEXTENSION_WHERE =
		"SELECT planExtension FROM PlanExtension planExtension WHERE ";

	private static final String _SQL_COUNT_PLANEXTENSION =
		"SELECT COUNT(planExtension) FROM PlanExtension planExtension";

	private static final String _SQL_COUNT_PLANEXTENSION_WHERE =
		"SELECT COUNT(planExtension) FROM PlanExtension planExtension WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planExtension.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanExtension exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanExtension exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanExtensionPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}