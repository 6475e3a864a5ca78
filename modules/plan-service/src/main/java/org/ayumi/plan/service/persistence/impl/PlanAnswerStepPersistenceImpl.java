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
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanAnswerStepException;
import org.ayumi.plan.model.PlanAnswerStep;
import org.ayumi.plan.model.PlanAnswerStepTable;
import org.ayumi.plan.model.impl.PlanAnswerStepImpl;
import org.ayumi.plan.model.impl.PlanAnswerStepModelImpl;
import org.ayumi.plan.service.persistence.PlanAnswerStepPersistence;
import org.ayumi.plan.service.persistence.PlanAnswerStepUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan answer step service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanAnswerStepPersistence.class)
public class PlanAnswerStepPersistenceImpl
	extends BasePersistenceImpl<PlanAnswerStep>
	implements PlanAnswerStepPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanAnswerStepUtil</code> to access the plan answer step persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanAnswerStepImpl.class.getName();

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
	 * Returns all the plan answer steps where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator,
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

		List<PlanAnswerStep> list = null;

		if (useFinderCache) {
			list = (List<PlanAnswerStep>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanAnswerStep planAnswerStep : list) {
					if (planEntryId != planAnswerStep.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANANSWERSTEP_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanAnswerStepModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanAnswerStep>)QueryUtil.list(
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
	 * Returns the first plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws NoSuchPlanAnswerStepException {

		PlanAnswerStep planAnswerStep = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planAnswerStep != null) {
			return planAnswerStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanAnswerStepException(sb.toString());
	}

	/**
	 * Returns the first plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanAnswerStep> orderByComparator) {

		List<PlanAnswerStep> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws NoSuchPlanAnswerStepException {

		PlanAnswerStep planAnswerStep = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planAnswerStep != null) {
			return planAnswerStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanAnswerStepException(sb.toString());
	}

	/**
	 * Returns the last plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanAnswerStep> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanAnswerStep> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan answer steps before and after the current plan answer step in the ordered set where planEntryId = &#63;.
	 *
	 * @param planAnswerStepId the primary key of the current plan answer step
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	@Override
	public PlanAnswerStep[] findByPlanEntryId_PrevAndNext(
			long planAnswerStepId, long planEntryId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws NoSuchPlanAnswerStepException {

		PlanAnswerStep planAnswerStep = findByPrimaryKey(planAnswerStepId);

		Session session = null;

		try {
			session = openSession();

			PlanAnswerStep[] array = new PlanAnswerStepImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planAnswerStep, planEntryId, orderByComparator, true);

			array[1] = planAnswerStep;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planAnswerStep, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanAnswerStep getByPlanEntryId_PrevAndNext(
		Session session, PlanAnswerStep planAnswerStep, long planEntryId,
		OrderByComparator<PlanAnswerStep> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANANSWERSTEP_WHERE);

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
			sb.append(PlanAnswerStepModelImpl.ORDER_BY_JPQL);
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
						planAnswerStep)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanAnswerStep> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan answer steps where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanAnswerStep planAnswerStep :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planAnswerStep);
		}
	}

	/**
	 * Returns the number of plan answer steps where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan answer steps
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANANSWERSTEP_WHERE);

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
		"planAnswerStep.planEntryId = ?";

	private FinderPath _finderPathWithPaginationFindByPlanAnswerId;
	private FinderPath _finderPathWithoutPaginationFindByPlanAnswerId;
	private FinderPath _finderPathCountByPlanAnswerId;

	/**
	 * Returns all the plan answer steps where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @return the matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanAnswerId(long planAnswerId) {
		return findByPlanAnswerId(
			planAnswerId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end) {

		return findByPlanAnswerId(planAnswerId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return findByPlanAnswerId(
			planAnswerId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan answer steps where planAnswerId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param planAnswerId the plan answer ID
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findByPlanAnswerId(
		long planAnswerId, int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPlanAnswerId;
				finderArgs = new Object[] {planAnswerId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPlanAnswerId;
			finderArgs = new Object[] {
				planAnswerId, start, end, orderByComparator
			};
		}

		List<PlanAnswerStep> list = null;

		if (useFinderCache) {
			list = (List<PlanAnswerStep>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanAnswerStep planAnswerStep : list) {
					if (planAnswerId != planAnswerStep.getPlanAnswerId()) {
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

			sb.append(_SQL_SELECT_PLANANSWERSTEP_WHERE);

			sb.append(_FINDER_COLUMN_PLANANSWERID_PLANANSWERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanAnswerStepModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planAnswerId);

				list = (List<PlanAnswerStep>)QueryUtil.list(
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
	 * Returns the first plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep findByPlanAnswerId_First(
			long planAnswerId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws NoSuchPlanAnswerStepException {

		PlanAnswerStep planAnswerStep = fetchByPlanAnswerId_First(
			planAnswerId, orderByComparator);

		if (planAnswerStep != null) {
			return planAnswerStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planAnswerId=");
		sb.append(planAnswerId);

		sb.append("}");

		throw new NoSuchPlanAnswerStepException(sb.toString());
	}

	/**
	 * Returns the first plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep fetchByPlanAnswerId_First(
		long planAnswerId,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		List<PlanAnswerStep> list = findByPlanAnswerId(
			planAnswerId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step
	 * @throws NoSuchPlanAnswerStepException if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep findByPlanAnswerId_Last(
			long planAnswerId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws NoSuchPlanAnswerStepException {

		PlanAnswerStep planAnswerStep = fetchByPlanAnswerId_Last(
			planAnswerId, orderByComparator);

		if (planAnswerStep != null) {
			return planAnswerStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planAnswerId=");
		sb.append(planAnswerId);

		sb.append("}");

		throw new NoSuchPlanAnswerStepException(sb.toString());
	}

	/**
	 * Returns the last plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan answer step, or <code>null</code> if a matching plan answer step could not be found
	 */
	@Override
	public PlanAnswerStep fetchByPlanAnswerId_Last(
		long planAnswerId,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		int count = countByPlanAnswerId(planAnswerId);

		if (count == 0) {
			return null;
		}

		List<PlanAnswerStep> list = findByPlanAnswerId(
			planAnswerId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan answer steps before and after the current plan answer step in the ordered set where planAnswerId = &#63;.
	 *
	 * @param planAnswerStepId the primary key of the current plan answer step
	 * @param planAnswerId the plan answer ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	@Override
	public PlanAnswerStep[] findByPlanAnswerId_PrevAndNext(
			long planAnswerStepId, long planAnswerId,
			OrderByComparator<PlanAnswerStep> orderByComparator)
		throws NoSuchPlanAnswerStepException {

		PlanAnswerStep planAnswerStep = findByPrimaryKey(planAnswerStepId);

		Session session = null;

		try {
			session = openSession();

			PlanAnswerStep[] array = new PlanAnswerStepImpl[3];

			array[0] = getByPlanAnswerId_PrevAndNext(
				session, planAnswerStep, planAnswerId, orderByComparator, true);

			array[1] = planAnswerStep;

			array[2] = getByPlanAnswerId_PrevAndNext(
				session, planAnswerStep, planAnswerId, orderByComparator,
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

	protected PlanAnswerStep getByPlanAnswerId_PrevAndNext(
		Session session, PlanAnswerStep planAnswerStep, long planAnswerId,
		OrderByComparator<PlanAnswerStep> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANANSWERSTEP_WHERE);

		sb.append(_FINDER_COLUMN_PLANANSWERID_PLANANSWERID_2);

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
			sb.append(PlanAnswerStepModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planAnswerId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						planAnswerStep)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanAnswerStep> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan answer steps where planAnswerId = &#63; from the database.
	 *
	 * @param planAnswerId the plan answer ID
	 */
	@Override
	public void removeByPlanAnswerId(long planAnswerId) {
		for (PlanAnswerStep planAnswerStep :
				findByPlanAnswerId(
					planAnswerId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planAnswerStep);
		}
	}

	/**
	 * Returns the number of plan answer steps where planAnswerId = &#63;.
	 *
	 * @param planAnswerId the plan answer ID
	 * @return the number of matching plan answer steps
	 */
	@Override
	public int countByPlanAnswerId(long planAnswerId) {
		FinderPath finderPath = _finderPathCountByPlanAnswerId;

		Object[] finderArgs = new Object[] {planAnswerId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANANSWERSTEP_WHERE);

			sb.append(_FINDER_COLUMN_PLANANSWERID_PLANANSWERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planAnswerId);

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

	private static final String _FINDER_COLUMN_PLANANSWERID_PLANANSWERID_2 =
		"planAnswerStep.planAnswerId = ?";

	public PlanAnswerStepPersistenceImpl() {
		setModelClass(PlanAnswerStep.class);

		setModelImplClass(PlanAnswerStepImpl.class);
		setModelPKClass(long.class);

		setTable(PlanAnswerStepTable.INSTANCE);
	}

	/**
	 * Caches the plan answer step in the entity cache if it is enabled.
	 *
	 * @param planAnswerStep the plan answer step
	 */
	@Override
	public void cacheResult(PlanAnswerStep planAnswerStep) {
		entityCache.putResult(
			PlanAnswerStepImpl.class, planAnswerStep.getPrimaryKey(),
			planAnswerStep);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan answer steps in the entity cache if it is enabled.
	 *
	 * @param planAnswerSteps the plan answer steps
	 */
	@Override
	public void cacheResult(List<PlanAnswerStep> planAnswerSteps) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planAnswerSteps.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanAnswerStep planAnswerStep : planAnswerSteps) {
			if (entityCache.getResult(
					PlanAnswerStepImpl.class, planAnswerStep.getPrimaryKey()) ==
						null) {

				cacheResult(planAnswerStep);
			}
		}
	}

	/**
	 * Clears the cache for all plan answer steps.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanAnswerStepImpl.class);

		finderCache.clearCache(PlanAnswerStepImpl.class);
	}

	/**
	 * Clears the cache for the plan answer step.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanAnswerStep planAnswerStep) {
		entityCache.removeResult(PlanAnswerStepImpl.class, planAnswerStep);
	}

	@Override
	public void clearCache(List<PlanAnswerStep> planAnswerSteps) {
		for (PlanAnswerStep planAnswerStep : planAnswerSteps) {
			entityCache.removeResult(PlanAnswerStepImpl.class, planAnswerStep);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanAnswerStepImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanAnswerStepImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan answer step with the primary key. Does not add the plan answer step to the database.
	 *
	 * @param planAnswerStepId the primary key for the new plan answer step
	 * @return the new plan answer step
	 */
	@Override
	public PlanAnswerStep create(long planAnswerStepId) {
		PlanAnswerStep planAnswerStep = new PlanAnswerStepImpl();

		planAnswerStep.setNew(true);
		planAnswerStep.setPrimaryKey(planAnswerStepId);

		planAnswerStep.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planAnswerStep;
	}

	/**
	 * Removes the plan answer step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step that was removed
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	@Override
	public PlanAnswerStep remove(long planAnswerStepId)
		throws NoSuchPlanAnswerStepException {

		return remove((Serializable)planAnswerStepId);
	}

	/**
	 * Removes the plan answer step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan answer step
	 * @return the plan answer step that was removed
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	@Override
	public PlanAnswerStep remove(Serializable primaryKey)
		throws NoSuchPlanAnswerStepException {

		Session session = null;

		try {
			session = openSession();

			PlanAnswerStep planAnswerStep = (PlanAnswerStep)session.get(
				PlanAnswerStepImpl.class, primaryKey);

			if (planAnswerStep == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanAnswerStepException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planAnswerStep);
		}
		catch (NoSuchPlanAnswerStepException noSuchEntityException) {
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
	protected PlanAnswerStep removeImpl(PlanAnswerStep planAnswerStep) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planAnswerStep)) {
				planAnswerStep = (PlanAnswerStep)session.get(
					PlanAnswerStepImpl.class,
					planAnswerStep.getPrimaryKeyObj());
			}

			if (planAnswerStep != null) {
				session.delete(planAnswerStep);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planAnswerStep != null) {
			clearCache(planAnswerStep);
		}

		return planAnswerStep;
	}

	@Override
	public PlanAnswerStep updateImpl(PlanAnswerStep planAnswerStep) {
		boolean isNew = planAnswerStep.isNew();

		if (!(planAnswerStep instanceof PlanAnswerStepModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planAnswerStep.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planAnswerStep);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planAnswerStep proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanAnswerStep implementation " +
					planAnswerStep.getClass());
		}

		PlanAnswerStepModelImpl planAnswerStepModelImpl =
			(PlanAnswerStepModelImpl)planAnswerStep;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planAnswerStep.getCreateDate() == null)) {
			if (serviceContext == null) {
				planAnswerStep.setCreateDate(date);
			}
			else {
				planAnswerStep.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!planAnswerStepModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planAnswerStep.setModifiedDate(date);
			}
			else {
				planAnswerStep.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planAnswerStep);
			}
			else {
				planAnswerStep = (PlanAnswerStep)session.merge(planAnswerStep);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanAnswerStepImpl.class, planAnswerStepModelImpl, false, true);

		if (isNew) {
			planAnswerStep.setNew(false);
		}

		planAnswerStep.resetOriginalValues();

		return planAnswerStep;
	}

	/**
	 * Returns the plan answer step with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan answer step
	 * @return the plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	@Override
	public PlanAnswerStep findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanAnswerStepException {

		PlanAnswerStep planAnswerStep = fetchByPrimaryKey(primaryKey);

		if (planAnswerStep == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanAnswerStepException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planAnswerStep;
	}

	/**
	 * Returns the plan answer step with the primary key or throws a <code>NoSuchPlanAnswerStepException</code> if it could not be found.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step
	 * @throws NoSuchPlanAnswerStepException if a plan answer step with the primary key could not be found
	 */
	@Override
	public PlanAnswerStep findByPrimaryKey(long planAnswerStepId)
		throws NoSuchPlanAnswerStepException {

		return findByPrimaryKey((Serializable)planAnswerStepId);
	}

	/**
	 * Returns the plan answer step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planAnswerStepId the primary key of the plan answer step
	 * @return the plan answer step, or <code>null</code> if a plan answer step with the primary key could not be found
	 */
	@Override
	public PlanAnswerStep fetchByPrimaryKey(long planAnswerStepId) {
		return fetchByPrimaryKey((Serializable)planAnswerStepId);
	}

	/**
	 * Returns all the plan answer steps.
	 *
	 * @return the plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @return the range of plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findAll(
		int start, int end,
		OrderByComparator<PlanAnswerStep> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan answer steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanAnswerStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan answer steps
	 * @param end the upper bound of the range of plan answer steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan answer steps
	 */
	@Override
	public List<PlanAnswerStep> findAll(
		int start, int end, OrderByComparator<PlanAnswerStep> orderByComparator,
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

		List<PlanAnswerStep> list = null;

		if (useFinderCache) {
			list = (List<PlanAnswerStep>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANANSWERSTEP);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANANSWERSTEP;

				sql = sql.concat(PlanAnswerStepModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanAnswerStep>)QueryUtil.list(
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
	 * Removes all the plan answer steps from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanAnswerStep planAnswerStep : findAll()) {
			remove(planAnswerStep);
		}
	}

	/**
	 * Returns the number of plan answer steps.
	 *
	 * @return the number of plan answer steps
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANANSWERSTEP);

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
		return "planAnswerStepId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANANSWERSTEP;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanAnswerStepModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan answer step persistence.
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

		_finderPathWithPaginationFindByPlanAnswerId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPlanAnswerId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"planAnswerId"}, true);

		_finderPathWithoutPaginationFindByPlanAnswerId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPlanAnswerId",
			new String[] {Long.class.getName()}, new String[] {"planAnswerId"},
			true);

		_finderPathCountByPlanAnswerId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPlanAnswerId",
			new String[] {Long.class.getName()}, new String[] {"planAnswerId"},
			false);

		PlanAnswerStepUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanAnswerStepUtil.setPersistence(null);

		entityCache.removeCache(PlanAnswerStepImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANANSWERSTEP =
		"SELECT planAnswerStep FROM PlanAnswerStep planAnswerStep";

	private static final String _SQL_SELECT_PLANANSWERSTEP_WHERE =
		"SELECT planAnswerStep FROM PlanAnswerStep planAnswerStep WHERE ";

	private static final String _SQL_COUNT_PLANANSWERSTEP =
		"SELECT COUNT(planAnswerStep) FROM PlanAnswerStep planAnswerStep";

	private static final String _SQL_COUNT_PLANANSWERSTEP_WHERE =
		"SELECT COUNT(planAnswerStep) FROM PlanAnswerStep planAnswerStep WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planAnswerStep.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanAnswerStep exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanAnswerStep exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanAnswerStepPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}