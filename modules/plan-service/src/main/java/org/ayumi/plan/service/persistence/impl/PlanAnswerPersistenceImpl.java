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

import org.ayumi.plan.exception.NoSuchPlanAnswerException;
import org.ayumi.plan.model.PlanAnswer;
import org.ayumi.plan.model.PlanAnswerTable;
import org.ayumi.plan.model.impl.PlanAnswerImpl;
import org.ayumi.plan.model.impl.PlanAnswerModelImpl;
import org.ayumi.plan.service.persistence.PlanAnswerPersistence;
import org.ayumi.plan.service.persistence.PlanAnswerUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan answer service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanAnswerPersistence.class)
public class PlanAnswerPersistenceImpl
	extends BasePersistenceImpl<PlanAnswer> implements PlanAnswerPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanAnswerUtil</code> to access the plan answer persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanAnswerImpl.class.getName();

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
	 * Returns all the plan answers where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan answers where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator,
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

		List<PlanAnswer> list = null;

		if (useFinderCache) {
			list = (List<PlanAnswer>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanAnswer planAnswer : list) {
					if (planEntryId != planAnswer.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANANSWER_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanAnswerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanAnswer>)QueryUtil.list(
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
	 * Returns the first plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planAnswer != null) {
			return planAnswer;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanAnswerException(sb.toString());
	}

	/**
	 * Returns the first plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanAnswer> orderByComparator) {

		List<PlanAnswer> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planAnswer != null) {
			return planAnswer;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanAnswerException(sb.toString());
	}

	/**
	 * Returns the last plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanAnswer> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanAnswer> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer[] findByPlanEntryId_PrevAndNext(
			long planAnswerId, long planEntryId,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = findByPrimaryKey(planAnswerId);

		Session session = null;

		try {
			session = openSession();

			PlanAnswer[] array = new PlanAnswerImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planAnswer, planEntryId, orderByComparator, true);

			array[1] = planAnswer;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planAnswer, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanAnswer getByPlanEntryId_PrevAndNext(
		Session session, PlanAnswer planAnswer, long planEntryId,
		OrderByComparator<PlanAnswer> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANANSWER_WHERE);

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
			sb.append(PlanAnswerModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planAnswer)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanAnswer> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan answers where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanAnswer planAnswer :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planAnswer);
		}
	}

	/**
	 * Returns the number of plan answers where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan answers
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANANSWER_WHERE);

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
		"planAnswer.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanRoundId;
	private FinderPath _finderPathWithoutPaginationFindByPlanRoundId;
	private FinderPath _finderPathCountByPlanRoundId;

	/**
	 * Returns all the plan answers where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanRoundId(long planRoundId) {
		return findByPlanRoundId(
			planRoundId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end) {

		return findByPlanRoundId(planRoundId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return findByPlanRoundId(
			planRoundId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByPlanRoundId(
		long planRoundId, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator,
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

		List<PlanAnswer> list = null;

		if (useFinderCache) {
			list = (List<PlanAnswer>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanAnswer planAnswer : list) {
					if (planRoundId != planAnswer.getPlanRoundId()) {
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

			sb.append(_SQL_SELECT_PLANANSWER_WHERE);

			sb.append(_FINDER_COLUMN_PLANROUNDID_PLANROUNDID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanAnswerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				list = (List<PlanAnswer>)QueryUtil.list(
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
	 * Returns the first plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer findByPlanRoundId_First(
			long planRoundId, OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = fetchByPlanRoundId_First(
			planRoundId, orderByComparator);

		if (planAnswer != null) {
			return planAnswer;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append("}");

		throw new NoSuchPlanAnswerException(sb.toString());
	}

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer fetchByPlanRoundId_First(
		long planRoundId, OrderByComparator<PlanAnswer> orderByComparator) {

		List<PlanAnswer> list = findByPlanRoundId(
			planRoundId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer findByPlanRoundId_Last(
			long planRoundId, OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = fetchByPlanRoundId_Last(
			planRoundId, orderByComparator);

		if (planAnswer != null) {
			return planAnswer;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append("}");

		throw new NoSuchPlanAnswerException(sb.toString());
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer fetchByPlanRoundId_Last(
		long planRoundId, OrderByComparator<PlanAnswer> orderByComparator) {

		int count = countByPlanRoundId(planRoundId);

		if (count == 0) {
			return null;
		}

		List<PlanAnswer> list = findByPlanRoundId(
			planRoundId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planRoundId = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planRoundId the plan round ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer[] findByPlanRoundId_PrevAndNext(
			long planAnswerId, long planRoundId,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = findByPrimaryKey(planAnswerId);

		Session session = null;

		try {
			session = openSession();

			PlanAnswer[] array = new PlanAnswerImpl[3];

			array[0] = getByPlanRoundId_PrevAndNext(
				session, planAnswer, planRoundId, orderByComparator, true);

			array[1] = planAnswer;

			array[2] = getByPlanRoundId_PrevAndNext(
				session, planAnswer, planRoundId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanAnswer getByPlanRoundId_PrevAndNext(
		Session session, PlanAnswer planAnswer, long planRoundId,
		OrderByComparator<PlanAnswer> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANANSWER_WHERE);

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
			sb.append(PlanAnswerModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planRoundId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planAnswer)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanAnswer> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan answers where planRoundId = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 */
	@Override
	public void removeByPlanRoundId(long planRoundId) {
		for (PlanAnswer planAnswer :
				findByPlanRoundId(
					planRoundId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planAnswer);
		}
	}

	/**
	 * Returns the number of plan answers where planRoundId = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @return the number of matching plan answers
	 */
	@Override
	public int countByPlanRoundId(long planRoundId) {
		FinderPath finderPath = _finderPathCountByPlanRoundId;

		Object[] finderArgs = new Object[] {planRoundId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANANSWER_WHERE);

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
		"planAnswer.planRoundId = ?";

	private FinderPath _finderPathWithPaginationFindByR_C;
	private FinderPath _finderPathWithoutPaginationFindByR_C;
	private FinderPath _finderPathCountByR_C;

	/**
	 * Returns all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @return the matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByR_C(long planRoundId, String contentCode) {
		return findByR_C(
			planRoundId, contentCode, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end) {

		return findByR_C(planRoundId, contentCode, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator) {

		return findByR_C(
			planRoundId, contentCode, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answers
	 */
	@Override
	public List<PlanAnswer> findByR_C(
		long planRoundId, String contentCode, int start, int end,
		OrderByComparator<PlanAnswer> orderByComparator,
		boolean useFinderCache) {

		contentCode = Objects.toString(contentCode, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByR_C;
				finderArgs = new Object[] {planRoundId, contentCode};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByR_C;
			finderArgs = new Object[] {
				planRoundId, contentCode, start, end, orderByComparator
			};
		}

		List<PlanAnswer> list = null;

		if (useFinderCache) {
			list = (List<PlanAnswer>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanAnswer planAnswer : list) {
					if ((planRoundId != planAnswer.getPlanRoundId()) ||
						!contentCode.equals(planAnswer.getContentCode())) {

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

			sb.append(_SQL_SELECT_PLANANSWER_WHERE);

			sb.append(_FINDER_COLUMN_R_C_PLANROUNDID_2);

			boolean bindContentCode = false;

			if (contentCode.isEmpty()) {
				sb.append(_FINDER_COLUMN_R_C_CONTENTCODE_3);
			}
			else {
				bindContentCode = true;

				sb.append(_FINDER_COLUMN_R_C_CONTENTCODE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanAnswerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				if (bindContentCode) {
					queryPos.add(contentCode);
				}

				list = (List<PlanAnswer>)QueryUtil.list(
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
	 * Returns the first plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer findByR_C_First(
			long planRoundId, String contentCode,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = fetchByR_C_First(
			planRoundId, contentCode, orderByComparator);

		if (planAnswer != null) {
			return planAnswer;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append(", contentCode=");
		sb.append(contentCode);

		sb.append("}");

		throw new NoSuchPlanAnswerException(sb.toString());
	}

	/**
	 * Returns the first plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer fetchByR_C_First(
		long planRoundId, String contentCode,
		OrderByComparator<PlanAnswer> orderByComparator) {

		List<PlanAnswer> list = findByR_C(
			planRoundId, contentCode, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer
	 * @throws NoSuchPlanAnswerException if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer findByR_C_Last(
			long planRoundId, String contentCode,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = fetchByR_C_Last(
			planRoundId, contentCode, orderByComparator);

		if (planAnswer != null) {
			return planAnswer;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planRoundId=");
		sb.append(planRoundId);

		sb.append(", contentCode=");
		sb.append(contentCode);

		sb.append("}");

		throw new NoSuchPlanAnswerException(sb.toString());
	}

	/**
	 * Returns the last plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer, or <code>null</code> if a matching plan answer could not be found
	 */
	@Override
	public PlanAnswer fetchByR_C_Last(
		long planRoundId, String contentCode,
		OrderByComparator<PlanAnswer> orderByComparator) {

		int count = countByR_C(planRoundId, contentCode);

		if (count == 0) {
			return null;
		}

		List<PlanAnswer> list = findByR_C(
			planRoundId, contentCode, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan answers before and after the current plan answer in the ordered set where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planAnswerId the primary key of the current plan answer
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer[] findByR_C_PrevAndNext(
			long planAnswerId, long planRoundId, String contentCode,
			OrderByComparator<PlanAnswer> orderByComparator)
		throws NoSuchPlanAnswerException {

		contentCode = Objects.toString(contentCode, "");

		PlanAnswer planAnswer = findByPrimaryKey(planAnswerId);

		Session session = null;

		try {
			session = openSession();

			PlanAnswer[] array = new PlanAnswerImpl[3];

			array[0] = getByR_C_PrevAndNext(
				session, planAnswer, planRoundId, contentCode,
				orderByComparator, true);

			array[1] = planAnswer;

			array[2] = getByR_C_PrevAndNext(
				session, planAnswer, planRoundId, contentCode,
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

	protected PlanAnswer getByR_C_PrevAndNext(
		Session session, PlanAnswer planAnswer, long planRoundId,
		String contentCode, OrderByComparator<PlanAnswer> orderByComparator,
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

		sb.append(_SQL_SELECT_PLANANSWER_WHERE);

		sb.append(_FINDER_COLUMN_R_C_PLANROUNDID_2);

		boolean bindContentCode = false;

		if (contentCode.isEmpty()) {
			sb.append(_FINDER_COLUMN_R_C_CONTENTCODE_3);
		}
		else {
			bindContentCode = true;

			sb.append(_FINDER_COLUMN_R_C_CONTENTCODE_2);
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
			sb.append(PlanAnswerModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planRoundId);

		if (bindContentCode) {
			queryPos.add(contentCode);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planAnswer)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanAnswer> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan answers where planRoundId = &#63; and contentCode = &#63; from the database.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 */
	@Override
	public void removeByR_C(long planRoundId, String contentCode) {
		for (PlanAnswer planAnswer :
				findByR_C(
					planRoundId, contentCode, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(planAnswer);
		}
	}

	/**
	 * Returns the number of plan answers where planRoundId = &#63; and contentCode = &#63;.
	 *
	 * @param planRoundId the plan round ID
	 * @param contentCode the content code
	 * @return the number of matching plan answers
	 */
	@Override
	public int countByR_C(long planRoundId, String contentCode) {
		contentCode = Objects.toString(contentCode, "");

		FinderPath finderPath = _finderPathCountByR_C;

		Object[] finderArgs = new Object[] {planRoundId, contentCode};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PLANANSWER_WHERE);

			sb.append(_FINDER_COLUMN_R_C_PLANROUNDID_2);

			boolean bindContentCode = false;

			if (contentCode.isEmpty()) {
				sb.append(_FINDER_COLUMN_R_C_CONTENTCODE_3);
			}
			else {
				bindContentCode = true;

				sb.append(_FINDER_COLUMN_R_C_CONTENTCODE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planRoundId);

				if (bindContentCode) {
					queryPos.add(contentCode);
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

	private static final String _FINDER_COLUMN_R_C_PLANROUNDID_2 =
		"planAnswer.planRoundId = ? AND ";

	private static final String _FINDER_COLUMN_R_C_CONTENTCODE_2 =
		"planAnswer.contentCode = ?";

	private static final String _FINDER_COLUMN_R_C_CONTENTCODE_3 =
		"(planAnswer.contentCode IS NULL OR planAnswer.contentCode = '')";

	public PlanAnswerPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("leading", "leading_");
		dbColumnNames.put("state", "state_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanAnswer.class);

		setModelImplClass(PlanAnswerImpl.class);
		setModelPKClass(long.class);

		setTable(PlanAnswerTable.INSTANCE);
	}

	/**
	 * Caches the plan answer in the entity cache if it is enabled.
	 *
	 * @param planAnswer the plan answer
	 */
	@Override
	public void cacheResult(PlanAnswer planAnswer) {
		entityCache.putResult(
			PlanAnswerImpl.class, planAnswer.getPrimaryKey(), planAnswer);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan answers in the entity cache if it is enabled.
	 *
	 * @param planAnswers the plan answers
	 */
	@Override
	public void cacheResult(List<PlanAnswer> planAnswers) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planAnswers.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanAnswer planAnswer : planAnswers) {
			if (entityCache.getResult(
					PlanAnswerImpl.class, planAnswer.getPrimaryKey()) == null) {

				cacheResult(planAnswer);
			}
		}
	}

	/**
	 * Clears the cache for all plan answers.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanAnswerImpl.class);

		finderCache.clearCache(PlanAnswerImpl.class);
	}

	/**
	 * Clears the cache for the plan answer.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanAnswer planAnswer) {
		entityCache.removeResult(PlanAnswerImpl.class, planAnswer);
	}

	@Override
	public void clearCache(List<PlanAnswer> planAnswers) {
		for (PlanAnswer planAnswer : planAnswers) {
			entityCache.removeResult(PlanAnswerImpl.class, planAnswer);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanAnswerImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanAnswerImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan answer with the primary key. Does not add the plan answer to the database.
	 *
	 * @param planAnswerId the primary key for the new plan answer
	 * @return the new plan answer
	 */
	@Override
	public PlanAnswer create(long planAnswerId) {
		PlanAnswer planAnswer = new PlanAnswerImpl();

		planAnswer.setNew(true);
		planAnswer.setPrimaryKey(planAnswerId);

		planAnswer.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planAnswer;
	}

	/**
	 * Removes the plan answer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer that was removed
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer remove(long planAnswerId)
		throws NoSuchPlanAnswerException {

		return remove((Serializable)planAnswerId);
	}

	/**
	 * Removes the plan answer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan answer
	 * @return the plan answer that was removed
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer remove(Serializable primaryKey)
		throws NoSuchPlanAnswerException {

		Session session = null;

		try {
			session = openSession();

			PlanAnswer planAnswer = (PlanAnswer)session.get(
				PlanAnswerImpl.class, primaryKey);

			if (planAnswer == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanAnswerException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planAnswer);
		}
		catch (NoSuchPlanAnswerException noSuchEntityException) {
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
	protected PlanAnswer removeImpl(PlanAnswer planAnswer) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planAnswer)) {
				planAnswer = (PlanAnswer)session.get(
					PlanAnswerImpl.class, planAnswer.getPrimaryKeyObj());
			}

			if (planAnswer != null) {
				session.delete(planAnswer);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planAnswer != null) {
			clearCache(planAnswer);
		}

		return planAnswer;
	}

	@Override
	public PlanAnswer updateImpl(PlanAnswer planAnswer) {
		boolean isNew = planAnswer.isNew();

		if (!(planAnswer instanceof PlanAnswerModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planAnswer.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planAnswer);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planAnswer proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanAnswer implementation " +
					planAnswer.getClass());
		}

		PlanAnswerModelImpl planAnswerModelImpl =
			(PlanAnswerModelImpl)planAnswer;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planAnswer.getCreateDate() == null)) {
			if (serviceContext == null) {
				planAnswer.setCreateDate(date);
			}
			else {
				planAnswer.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planAnswerModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planAnswer.setModifiedDate(date);
			}
			else {
				planAnswer.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planAnswer);
			}
			else {
				planAnswer = (PlanAnswer)session.merge(planAnswer);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanAnswerImpl.class, planAnswerModelImpl, false, true);

		if (isNew) {
			planAnswer.setNew(false);
		}

		planAnswer.resetOriginalValues();

		return planAnswer;
	}

	/**
	 * Returns the plan answer with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan answer
	 * @return the plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanAnswerException {

		PlanAnswer planAnswer = fetchByPrimaryKey(primaryKey);

		if (planAnswer == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanAnswerException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planAnswer;
	}

	/**
	 * Returns the plan answer with the primary key or throws a <code>NoSuchPlanAnswerException</code> if it could not be found.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer
	 * @throws NoSuchPlanAnswerException if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer findByPrimaryKey(long planAnswerId)
		throws NoSuchPlanAnswerException {

		return findByPrimaryKey((Serializable)planAnswerId);
	}

	/**
	 * Returns the plan answer with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAnswerId the primary key of the plan answer
	 * @return the plan answer, or <code>null</code> if a plan answer with the primary key could not be found
	 */
	@Override
	public PlanAnswer fetchByPrimaryKey(long planAnswerId) {
		return fetchByPrimaryKey((Serializable)planAnswerId);
	}

	/**
	 * Returns all the plan answers.
	 *
	 * @return the plan answers
	 */
	@Override
	public List<PlanAnswer> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @return the range of plan answers
	 */
	@Override
	public List<PlanAnswer> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan answers
	 */
	@Override
	public List<PlanAnswer> findAll(
		int start, int end, OrderByComparator<PlanAnswer> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan answers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answers
	 * @param end the upper bound of the range of plan answers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan answers
	 */
	@Override
	public List<PlanAnswer> findAll(
		int start, int end, OrderByComparator<PlanAnswer> orderByComparator,
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

		List<PlanAnswer> list = null;

		if (useFinderCache) {
			list = (List<PlanAnswer>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANANSWER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANANSWER;

				sql = sql.concat(PlanAnswerModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanAnswer>)QueryUtil.list(
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
	 * Removes all the plan answers from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanAnswer planAnswer : findAll()) {
			remove(planAnswer);
		}
	}

	/**
	 * Returns the number of plan answers.
	 *
	 * @return the number of plan answers
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANANSWER);

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
		return "planAnswerId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANANSWER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanAnswerModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan answer persistence.
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

		_finderPathWithPaginationFindByR_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByR_C",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"planRoundId", "contentCode"}, true);

		_finderPathWithoutPaginationFindByR_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByR_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planRoundId", "contentCode"}, true);

		_finderPathCountByR_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByR_C",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"planRoundId", "contentCode"}, false);

		PlanAnswerUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanAnswerUtil.setPersistence(null);

		entityCache.removeCache(PlanAnswerImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANANSWER =
		"SELECT planAnswer FROM PlanAnswer planAnswer";

	private static final String _SQL_SELECT_PLANANSWER_WHERE =
		"SELECT planAnswer FROM PlanAnswer planAnswer WHERE ";

	private static final String _SQL_COUNT_PLANANSWER =
		"SELECT COUNT(planAnswer) FROM PlanAnswer planAnswer";

	private static final String _SQL_COUNT_PLANANSWER_WHERE =
		"SELECT COUNT(planAnswer) FROM PlanAnswer planAnswer WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planAnswer.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanAnswer exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanAnswer exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanAnswerPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"leading", "state"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}