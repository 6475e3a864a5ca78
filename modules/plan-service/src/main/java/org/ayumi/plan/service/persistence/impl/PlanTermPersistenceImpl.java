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
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanTermException;
import org.ayumi.plan.model.PlanTerm;
import org.ayumi.plan.model.PlanTermTable;
import org.ayumi.plan.model.impl.PlanTermImpl;
import org.ayumi.plan.model.impl.PlanTermModelImpl;
import org.ayumi.plan.service.persistence.PlanTermPersistence;
import org.ayumi.plan.service.persistence.PlanTermUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan term service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanTermPersistence.class)
public class PlanTermPersistenceImpl
	extends BasePersistenceImpl<PlanTerm> implements PlanTermPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanTermUtil</code> to access the plan term persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanTermImpl.class.getName();

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
	 * Returns all the plan terms where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan terms
	 */
	@Override
	public List<PlanTerm> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @return the range of matching plan terms
	 */
	@Override
	public List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan terms
	 */
	@Override
	public List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanTerm> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan terms where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan terms
	 */
	@Override
	public List<PlanTerm> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanTerm> orderByComparator, boolean useFinderCache) {

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

		List<PlanTerm> list = null;

		if (useFinderCache) {
			list = (List<PlanTerm>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanTerm planTerm : list) {
					if (planEntryId != planTerm.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANTERM_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanTermModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanTerm>)QueryUtil.list(
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
	 * Returns the first plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan term
	 * @throws NoSuchPlanTermException if a matching plan term could not be found
	 */
	@Override
	public PlanTerm findByPlanEntryId_First(
			long planEntryId, OrderByComparator<PlanTerm> orderByComparator)
		throws NoSuchPlanTermException {

		PlanTerm planTerm = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planTerm != null) {
			return planTerm;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanTermException(sb.toString());
	}

	/**
	 * Returns the first plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan term, or <code>null</code> if a matching plan term could not be found
	 */
	@Override
	public PlanTerm fetchByPlanEntryId_First(
		long planEntryId, OrderByComparator<PlanTerm> orderByComparator) {

		List<PlanTerm> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan term
	 * @throws NoSuchPlanTermException if a matching plan term could not be found
	 */
	@Override
	public PlanTerm findByPlanEntryId_Last(
			long planEntryId, OrderByComparator<PlanTerm> orderByComparator)
		throws NoSuchPlanTermException {

		PlanTerm planTerm = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planTerm != null) {
			return planTerm;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanTermException(sb.toString());
	}

	/**
	 * Returns the last plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan term, or <code>null</code> if a matching plan term could not be found
	 */
	@Override
	public PlanTerm fetchByPlanEntryId_Last(
		long planEntryId, OrderByComparator<PlanTerm> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanTerm> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan terms before and after the current plan term in the ordered set where planEntryId = &#63;.
	 *
	 * @param planTermId the primary key of the current plan term
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan term
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	@Override
	public PlanTerm[] findByPlanEntryId_PrevAndNext(
			long planTermId, long planEntryId,
			OrderByComparator<PlanTerm> orderByComparator)
		throws NoSuchPlanTermException {

		PlanTerm planTerm = findByPrimaryKey(planTermId);

		Session session = null;

		try {
			session = openSession();

			PlanTerm[] array = new PlanTermImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planTerm, planEntryId, orderByComparator, true);

			array[1] = planTerm;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planTerm, planEntryId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PlanTerm getByPlanEntryId_PrevAndNext(
		Session session, PlanTerm planTerm, long planEntryId,
		OrderByComparator<PlanTerm> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PLANTERM_WHERE);

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
			sb.append(PlanTermModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(planEntryId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(planTerm)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanTerm> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan terms where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanTerm planTerm :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planTerm);
		}
	}

	/**
	 * Returns the number of plan terms where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan terms
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANTERM_WHERE);

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
		"planTerm.planEntryId = ?";

	public PlanTermPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("type", "type_");
		dbColumnNames.put("code", "code_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PlanTerm.class);

		setModelImplClass(PlanTermImpl.class);
		setModelPKClass(long.class);

		setTable(PlanTermTable.INSTANCE);
	}

	/**
	 * Caches the plan term in the entity cache if it is enabled.
	 *
	 * @param planTerm the plan term
	 */
	@Override
	public void cacheResult(PlanTerm planTerm) {
		entityCache.putResult(
			PlanTermImpl.class, planTerm.getPrimaryKey(), planTerm);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan terms in the entity cache if it is enabled.
	 *
	 * @param planTerms the plan terms
	 */
	@Override
	public void cacheResult(List<PlanTerm> planTerms) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planTerms.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanTerm planTerm : planTerms) {
			if (entityCache.getResult(
					PlanTermImpl.class, planTerm.getPrimaryKey()) == null) {

				cacheResult(planTerm);
			}
		}
	}

	/**
	 * Clears the cache for all plan terms.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanTermImpl.class);

		finderCache.clearCache(PlanTermImpl.class);
	}

	/**
	 * Clears the cache for the plan term.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanTerm planTerm) {
		entityCache.removeResult(PlanTermImpl.class, planTerm);
	}

	@Override
	public void clearCache(List<PlanTerm> planTerms) {
		for (PlanTerm planTerm : planTerms) {
			entityCache.removeResult(PlanTermImpl.class, planTerm);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanTermImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanTermImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan term with the primary key. Does not add the plan term to the database.
	 *
	 * @param planTermId the primary key for the new plan term
	 * @return the new plan term
	 */
	@Override
	public PlanTerm create(long planTermId) {
		PlanTerm planTerm = new PlanTermImpl();

		planTerm.setNew(true);
		planTerm.setPrimaryKey(planTermId);

		planTerm.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planTerm;
	}

	/**
	 * Removes the plan term with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term that was removed
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	@Override
	public PlanTerm remove(long planTermId) throws NoSuchPlanTermException {
		return remove((Serializable)planTermId);
	}

	/**
	 * Removes the plan term with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan term
	 * @return the plan term that was removed
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	@Override
	public PlanTerm remove(Serializable primaryKey)
		throws NoSuchPlanTermException {

		Session session = null;

		try {
			session = openSession();

			PlanTerm planTerm = (PlanTerm)session.get(
				PlanTermImpl.class, primaryKey);

			if (planTerm == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanTermException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planTerm);
		}
		catch (NoSuchPlanTermException noSuchEntityException) {
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
	protected PlanTerm removeImpl(PlanTerm planTerm) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planTerm)) {
				planTerm = (PlanTerm)session.get(
					PlanTermImpl.class, planTerm.getPrimaryKeyObj());
			}

			if (planTerm != null) {
				session.delete(planTerm);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planTerm != null) {
			clearCache(planTerm);
		}

		return planTerm;
	}

	@Override
	public PlanTerm updateImpl(PlanTerm planTerm) {
		boolean isNew = planTerm.isNew();

		if (!(planTerm instanceof PlanTermModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planTerm.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(planTerm);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planTerm proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanTerm implementation " +
					planTerm.getClass());
		}

		PlanTermModelImpl planTermModelImpl = (PlanTermModelImpl)planTerm;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planTerm.getCreateDate() == null)) {
			if (serviceContext == null) {
				planTerm.setCreateDate(date);
			}
			else {
				planTerm.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!planTermModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planTerm.setModifiedDate(date);
			}
			else {
				planTerm.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planTerm);
			}
			else {
				planTerm = (PlanTerm)session.merge(planTerm);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanTermImpl.class, planTermModelImpl, false, true);

		if (isNew) {
			planTerm.setNew(false);
		}

		planTerm.resetOriginalValues();

		return planTerm;
	}

	/**
	 * Returns the plan term with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan term
	 * @return the plan term
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	@Override
	public PlanTerm findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanTermException {

		PlanTerm planTerm = fetchByPrimaryKey(primaryKey);

		if (planTerm == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanTermException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planTerm;
	}

	/**
	 * Returns the plan term with the primary key or throws a <code>NoSuchPlanTermException</code> if it could not be found.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term
	 * @throws NoSuchPlanTermException if a plan term with the primary key could not be found
	 */
	@Override
	public PlanTerm findByPrimaryKey(long planTermId)
		throws NoSuchPlanTermException {

		return findByPrimaryKey((Serializable)planTermId);
	}

	/**
	 * Returns the plan term with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planTermId the primary key of the plan term
	 * @return the plan term, or <code>null</code> if a plan term with the primary key could not be found
	 */
	@Override
	public PlanTerm fetchByPrimaryKey(long planTermId) {
		return fetchByPrimaryKey((Serializable)planTermId);
	}

	/**
	 * Returns all the plan terms.
	 *
	 * @return the plan terms
	 */
	@Override
	public List<PlanTerm> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @return the range of plan terms
	 */
	@Override
	public List<PlanTerm> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan terms
	 */
	@Override
	public List<PlanTerm> findAll(
		int start, int end, OrderByComparator<PlanTerm> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan terms.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanTermModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan terms
	 * @param end the upper bound of the range of plan terms (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan terms
	 */
	@Override
	public List<PlanTerm> findAll(
		int start, int end, OrderByComparator<PlanTerm> orderByComparator,
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

		List<PlanTerm> list = null;

		if (useFinderCache) {
			list = (List<PlanTerm>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANTERM);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANTERM;

				sql = sql.concat(PlanTermModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanTerm>)QueryUtil.list(
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
	 * Removes all the plan terms from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanTerm planTerm : findAll()) {
			remove(planTerm);
		}
	}

	/**
	 * Returns the number of plan terms.
	 *
	 * @return the number of plan terms
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PLANTERM);

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
		return "planTermId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANTERM;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanTermModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan term persistence.
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

		PlanTermUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanTermUtil.setPersistence(null);

		entityCache.removeCache(PlanTermImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANTERM =
		"SELECT planTerm FROM PlanTerm planTerm";

	private static final String _SQL_SELECT_PLANTERM_WHERE =
		"SELECT planTerm FROM PlanTerm planTerm WHERE ";

	private static final String _SQL_COUNT_PLANTERM =
		"SELECT COUNT(planTerm) FROM PlanTerm planTerm";

	private static final String _SQL_COUNT_PLANTERM_WHERE =
		"SELECT COUNT(planTerm) FROM PlanTerm planTerm WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planTerm.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanTerm exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanTerm exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanTermPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"type", "code"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}