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

import org.ayumi.plan.exception.NoSuchPlanContentException;
import org.ayumi.plan.model.PlanContent;
import org.ayumi.plan.model.PlanContentTable;
import org.ayumi.plan.model.impl.PlanContentImpl;
import org.ayumi.plan.model.impl.PlanContentModelImpl;
import org.ayumi.plan.service.persistence.PlanContentPersistence;
import org.ayumi.plan.service.persistence.PlanContentUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan content service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanContentPersistence.class)
public class PlanContentPersistenceImpl
	extends BasePersistenceImpl<PlanContent> implements PlanContentPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanContentUtil</code> to access the plan content persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanContentImpl.class.getName();

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
	 * Returns all the plan contents where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan contents where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator,
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

		List<PlanContent> list = null;

		if (useFinderCache) {
			list = (List<PlanContent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanContent planContent : list) {
					if (planEntryId != planContent.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANCONTENT_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanContentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanContent>)QueryUtil.list(
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
	 * Returns the first plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	@Override
	public PlanContent findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanContent> orderByComparator)
		throws NoSuchPlanContentException {

		PlanContent planContent = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planContent != null) {
			return planContent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanContentException(sb.toString());
	}

	/**
	 * Returns the first plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	@Override
	public PlanContent fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanContent> orderByComparator) {

		List<PlanContent> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	@Override
	public PlanContent findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanContent> orderByComparator)
		throws NoSuchPlanContentException {

		PlanContent planContent = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planContent != null) {
			return planContent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanContentException(sb.toString());
	}

	/**
	 * Returns the last plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	@Override
	public PlanContent fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanContent> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanContent> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan contents before and after the current plan content in the ordered set where planEntryId = &#63;.
	 *
	 * @param planContentId the primary key of the current plan content
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	@Override
	public PlanContent[] findByPlanEntryId_PrevAndNext(
			long planContentId, long planEntryId,
			OrderByComparator<PlanContent> orderByComparator)
		throws NoSuchPlanContentException {

		PlanContent planContent = findByPrimaryKey(planContentId);

		Session session = null;

		try {
			session = openSession();

			PlanContent[] array = new PlanContentImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planContent, planEntryId, orderByComparator, true);

			array[1] = planContent;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planContent, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanContent getByPlanEntryId_PrevAndNext(
		Session session, PlanContent planContent, long planEntryId,
		OrderByComparator<PlanContent> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANCONTENT_WHERE);

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
			sb.append(PlanContentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planContent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanContent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan contents where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanContent planContent :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planContent);
		}
	}

	/**
	 * Returns the number of plan contents where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan contents
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANCONTENT_WHERE);

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
		"planContent.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanItemId;
	private FinderPath _finderPathWithoutPaginationFindByPlanItemId;
	private FinderPath _finderPathCountByPlanItemId;

	/**
	 * Returns all the plan contents where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanItemId(long planItemId) {
		return findByPlanItemId(
			planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end) {

		return findByPlanItemId(planItemId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator) {

		return findByPlanItemId(
			planItemId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan contents where planItemId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param planItemId the plan item ID
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan contents
	 */
	@Override
	public List<PlanContent> findByPlanItemId(
		long planItemId, int start, int end,
		OrderByComparator<PlanContent> orderByComparator,
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

		List<PlanContent> list = null;

		if (useFinderCache) {
			list = (List<PlanContent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanContent planContent : list) {
					if (planItemId != planContent.getPlanItemId()) {
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

			sb.append(_SQL_SELECT_PLANCONTENT_WHERE);

			sb.append(_FINDER_COLUMN_PLANITEMID_PLANITEMID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanContentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planItemId);

				list = (List<PlanContent>)QueryUtil.list(
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
	 * Returns the first plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	@Override
	public PlanContent findByPlanItemId_First(
			long planItemId, OrderByComparator<PlanContent> orderByComparator)
		throws NoSuchPlanContentException {

		PlanContent planContent = fetchByPlanItemId_First(
			planItemId, orderByComparator);

		if (planContent != null) {
			return planContent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanContentException(sb.toString());
	}

	/**
	 * Returns the first plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	@Override
	public PlanContent fetchByPlanItemId_First(
		long planItemId, OrderByComparator<PlanContent> orderByComparator) {

		List<PlanContent> list = findByPlanItemId(
			planItemId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	@Override
	public PlanContent findByPlanItemId_Last(
			long planItemId, OrderByComparator<PlanContent> orderByComparator)
		throws NoSuchPlanContentException {

		PlanContent planContent = fetchByPlanItemId_Last(
			planItemId, orderByComparator);

		if (planContent != null) {
			return planContent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planItemId=");
		sb.append(planItemId);

		sb.append("}");

		throw new NoSuchPlanContentException(sb.toString());
	}

	/**
	 * Returns the last plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	@Override
	public PlanContent fetchByPlanItemId_Last(
		long planItemId, OrderByComparator<PlanContent> orderByComparator) {

		int count = countByPlanItemId(planItemId);

		if (count == 0) {
			return null;
		}

		List<PlanContent> list = findByPlanItemId(
			planItemId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan contents before and after the current plan content in the ordered set where planItemId = &#63;.
	 *
	 * @param planContentId the primary key of the current plan content
	 * @param planItemId the plan item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	@Override
	public PlanContent[] findByPlanItemId_PrevAndNext(
			long planContentId, long planItemId,
			OrderByComparator<PlanContent> orderByComparator)
		throws NoSuchPlanContentException {

		PlanContent planContent = findByPrimaryKey(planContentId);

		Session session = null;

		try {
			session = openSession();

			PlanContent[] array = new PlanContentImpl[3];

			array[0] = getByPlanItemId_PrevAndNext(
				session, planContent, planItemId, orderByComparator, true);

			array[1] = planContent;

			array[2] = getByPlanItemId_PrevAndNext(
				session, planContent, planItemId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanContent getByPlanItemId_PrevAndNext(
		Session session, PlanContent planContent, long planItemId,
		OrderByComparator<PlanContent> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANCONTENT_WHERE);

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
			sb.append(PlanContentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planItemId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planContent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanContent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan contents where planItemId = &#63; from the database.
	 *
	 * @param planItemId the plan item ID
	 */
	@Override
	public void removeByPlanItemId(long planItemId) {
		for (PlanContent planContent :
				findByPlanItemId(
					planItemId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planContent);
		}
	}

	/**
	 * Returns the number of plan contents where planItemId = &#63;.
	 *
	 * @param planItemId the plan item ID
	 * @return the number of matching plan contents
	 */
	@Override
	public int countByPlanItemId(long planItemId) {
		FinderPath finderPath = _finderPathCountByPlanItemId;

		Object[] finderArgs = new Object[] {planItemId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANCONTENT_WHERE);

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
		"planContent.planItemId = ?";

	private FinderPath _finderPathFetchByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or throws a <code>NoSuchPlanContentException</code> if it could not be found.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan content
	 * @throws NoSuchPlanContentException if a matching plan content could not be found
	 */
	@Override
	public PlanContent findByP_C(long planEntryId, String code)
		throws NoSuchPlanContentException {

		PlanContent planContent = fetchByP_C(planEntryId, code);

		if (planContent == null) {
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

			throw new NoSuchPlanContentException(sb.toString());
		}

		return planContent;
	}

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	@Override
	public PlanContent fetchByP_C(long planEntryId, String code) {
		return fetchByP_C(planEntryId, code, true);
	}

	/**
	 * Returns the plan content where planEntryId = &#63; and code = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching plan content, or <code>null</code> if a matching plan content could not be found
	 */
	@Override
	public PlanContent fetchByP_C(
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

		if (result instanceof PlanContent) {
			PlanContent planContent = (PlanContent)result;

			if ((planEntryId != planContent.getPlanEntryId()) ||
				!Objects.equals(code, planContent.getCode())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PLANCONTENT_WHERE);

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

				List<PlanContent> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByP_C, finderArgs, list);
					}
				}
				else {
					PlanContent planContent = list.get(0);

					result = planContent;

					cacheResult(planContent);
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
			return (PlanContent)result;
		}
	}

	/**
	 * Removes the plan content where planEntryId = &#63; and code = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the plan content that was removed
	 */
	@Override
	public PlanContent removeByP_C(long planEntryId, String code)
		throws NoSuchPlanContentException {

		PlanContent planContent = findByP_C(planEntryId, code);

		return remove(planContent);
	}

	/**
	 * Returns the number of plan contents where planEntryId = &#63; and code = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param code the code
	 * @return the number of matching plan contents
	 */
	@Override
	public int countByP_C(long planEntryId, String code) {
		code = Objects.toString(code, "");

		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {planEntryId, code};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANCONTENT_WHERE);

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
		"planContent.planEntryId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CODE_2 =
		"planContent.code = ?";

	private static final String _FINDER_COLUMN_P_C_CODE_3 =
		"(planContent.code IS NULL OR planContent.code = '')";

	public PlanContentPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("code", "code_");
		dbColumnNames.put("text", "text_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanContent.class);

		setModelImplClass(PlanContentImpl.class);
		setModelPKClass(long.class);

		setTable(PlanContentTable.INSTANCE);
	}

	/**
	 * Caches the plan content in the entity cache if it is enabled.
	 *
	 * @param planContent the plan content
	 */
	@Override
	public void cacheResult(PlanContent planContent) {
		entityCache.putResult(
			PlanContentImpl.class, planContent.getPrimaryKey(), planContent);

		finderCache.putResult(
			_finderPathFetchByP_C,
			new Object[] {planContent.getPlanEntryId(), planContent.getCode()},
			planContent);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan contents in the entity cache if it is enabled.
	 *
	 * @param planContents the plan contents
	 */
	@Override
	public void cacheResult(List<PlanContent> planContents) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planContents.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanContent planContent : planContents) {
			if (entityCache.getResult(
					PlanContentImpl.class, planContent.getPrimaryKey()) ==
						null) {

				cacheResult(planContent);
			}
		}
	}

	/**
	 * Clears the cache for all plan contents.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanContentImpl.class);

		finderCache.clearCache(PlanContentImpl.class);
	}

	/**
	 * Clears the cache for the plan content.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanContent planContent) {
		entityCache.removeResult(PlanContentImpl.class, planContent);
	}

	@Override
	public void clearCache(List<PlanContent> planContents) {
		for (PlanContent planContent : planContents) {
			entityCache.removeResult(PlanContentImpl.class, planContent);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanContentImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanContentImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PlanContentModelImpl planContentModelImpl) {

		Object[] args = new Object[] {
			planContentModelImpl.getPlanEntryId(),
			planContentModelImpl.getCode()
		};

		finderCache.putResult(_finderPathCountByP_C, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByP_C, args, planContentModelImpl);
	}

	/**
	 * Creates a new plan content with the primary key. Does not add the plan content to the database.
	 *
	 * @param planContentId the primary key for the new plan content
	 * @return the new plan content
	 */
	@Override
	public PlanContent create(long planContentId) {
		PlanContent planContent = new PlanContentImpl();

		planContent.setNew(true);
		planContent.setPrimaryKey(planContentId);

		planContent.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planContent;
	}

	/**
	 * Removes the plan content with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content that was removed
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	@Override
	public PlanContent remove(long planContentId)
		throws NoSuchPlanContentException {

		return remove((Serializable)planContentId);
	}

	/**
	 * Removes the plan content with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan content
	 * @return the plan content that was removed
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	@Override
	public PlanContent remove(Serializable primaryKey)
		throws NoSuchPlanContentException {

		Session session = null;

		try {
			session = openSession();

			PlanContent planContent = (PlanContent)session.get(
				PlanContentImpl.class, primaryKey);

			if (planContent == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanContentException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planContent);
		}
		catch (NoSuchPlanContentException noSuchEntityException) {
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
	protected PlanContent removeImpl(PlanContent planContent) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planContent)) {
				planContent = (PlanContent)session.get(
					PlanContentImpl.class, planContent.getPrimaryKeyObj());
			}

			if (planContent != null) {
				session.delete(planContent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planContent != null) {
			clearCache(planContent);
		}

		return planContent;
	}

	@Override
	public PlanContent updateImpl(PlanContent planContent) {
		boolean isNew = planContent.isNew();

		if (!(planContent instanceof PlanContentModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planContent.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planContent);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planContent proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanContent implementation " +
					planContent.getClass());
		}

		PlanContentModelImpl planContentModelImpl =
			(PlanContentModelImpl)planContent;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planContent.getCreateDate() == null)) {
			if (serviceContext == null) {
				planContent.setCreateDate(date);
			}
			else {
				planContent.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planContentModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planContent.setModifiedDate(date);
			}
			else {
				planContent.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planContent);
			}
			else {
				planContent = (PlanContent)session.merge(planContent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanContentImpl.class, planContentModelImpl, false, true);

		cacheUniqueFindersCache(planContentModelImpl);

		if (isNew) {
			planContent.setNew(false);
		}

		planContent.resetOriginalValues();

		return planContent;
	}

	/**
	 * Returns the plan content with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan content
	 * @return the plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	@Override
	public PlanContent findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanContentException {

		PlanContent planContent = fetchByPrimaryKey(primaryKey);

		if (planContent == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanContentException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planContent;
	}

	/**
	 * Returns the plan content with the primary key or throws a <code>NoSuchPlanContentException</code> if it could not be found.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content
	 * @throws NoSuchPlanContentException if a plan content with the primary key could not be found
	 */
	@Override
	public PlanContent findByPrimaryKey(long planContentId)
		throws NoSuchPlanContentException {

		return findByPrimaryKey((Serializable)planContentId);
	}

	/**
	 * Returns the plan content with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planContentId the primary key of the plan content
	 * @return the plan content, or <code>null</code> if a plan content with the primary key could not be found
	 */
	@Override
	public PlanContent fetchByPrimaryKey(long planContentId) {
		return fetchByPrimaryKey((Serializable)planContentId);
	}

	/**
	 * Returns all the plan contents.
	 *
	 * @return the plan contents
	 */
	@Override
	public List<PlanContent> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @return the range of plan contents
	 */
	@Override
	public List<PlanContent> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan contents
	 */
	@Override
	public List<PlanContent> findAll(
		int start, int end, OrderByComparator<PlanContent> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan contents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanContentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan contents
	 * @param end the upper bound of the range of plan contents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan contents
	 */
	@Override
	public List<PlanContent> findAll(
		int start, int end, OrderByComparator<PlanContent> orderByComparator,
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

		List<PlanContent> list = null;

		if (useFinderCache) {
			list = (List<PlanContent>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANCONTENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANCONTENT;

				sql = sql.concat(PlanContentModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanContent>)QueryUtil.list(
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
	 * Removes all the plan contents from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanContent planContent : findAll()) {
			remove(planContent);
		}
	}

	/**
	 * Returns the number of plan contents.
	 *
	 * @return the number of plan contents
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANCONTENT);

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
		return "planContentId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANCONTENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanContentModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan content persistence.
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

		_finderPathFetchByP_C = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByP_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planEntryId", "code_"}, true);

		_finderPathCountByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByP_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planEntryId", "code_"}, false);

		PlanContentUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanContentUtil.setPersistence(null);

		entityCache.removeCache(PlanContentImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANCONTENT =
		"SELECT planContent FROM PlanContent planContent";

	private static final String _SQL_SELECT_PLANCONTENT_WHERE =
		"SELECT planContent FROM PlanContent planContent WHERE ";

	private static final String _SQL_COUNT_PLANCONTENT =
		"SELECT COUNT(planContent) FROM PlanContent planContent";

	private static final String _SQL_COUNT_PLANCONTENT_WHERE =
		"SELECT COUNT(planContent) FROM PlanContent planContent WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planContent.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanContent exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanContent exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanContentPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"code", "text"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}