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

import org.ayumi.plan.exception.NoSuchPlanIndicatorValueException;
import org.ayumi.plan.model.PlanIndicatorValue;
import org.ayumi.plan.model.PlanIndicatorValueTable;
import org.ayumi.plan.model.impl.PlanIndicatorValueImpl;
import org.ayumi.plan.model.impl.PlanIndicatorValueModelImpl;
import org.ayumi.plan.service.persistence.PlanIndicatorValuePersistence;
import org.ayumi.plan.service.persistence.PlanIndicatorValueUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan indicator value service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanIndicatorValuePersistence.class)
public class PlanIndicatorValuePersistenceImpl
	extends BasePersistenceImpl<PlanIndicatorValue>
	implements PlanIndicatorValuePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanIndicatorValueUtil</code> to access the plan indicator value persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanIndicatorValueImpl.class.getName();

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
	 * Returns all the plan indicator values where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the matching plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findByPlanEntryId(long planEntryId) {
		return findByPlanEntryId(
			planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @return the range of matching plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end) {

		return findByPlanEntryId(planEntryId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		return findByPlanEntryId(
			planEntryId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan indicator values where planEntryId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param planEntryId the plan entry ID
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findByPlanEntryId(
		long planEntryId, int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator,
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

		List<PlanIndicatorValue> list = null;

		if (useFinderCache) {
			list = (List<PlanIndicatorValue>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PlanIndicatorValue planIndicatorValue : list) {
					if (planEntryId != planIndicatorValue.getPlanEntryId()) {
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

			sb.append(_SQL_SELECT_PLANINDICATORVALUE_WHERE);

			sb.append(_FINDER_COLUMN_PLANENTRYID_PLANENTRYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PlanIndicatorValueModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(planEntryId);

				list = (List<PlanIndicatorValue>)QueryUtil.list(
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
	 * Returns the first plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a matching plan indicator value could not be found
	 */
	@Override
	public PlanIndicatorValue findByPlanEntryId_First(
			long planEntryId,
			OrderByComparator<PlanIndicatorValue> orderByComparator)
		throws NoSuchPlanIndicatorValueException {

		PlanIndicatorValue planIndicatorValue = fetchByPlanEntryId_First(
			planEntryId, orderByComparator);

		if (planIndicatorValue != null) {
			return planIndicatorValue;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanIndicatorValueException(sb.toString());
	}

	/**
	 * Returns the first plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching plan indicator value, or <code>null</code> if a matching plan indicator value could not be found
	 */
	@Override
	public PlanIndicatorValue fetchByPlanEntryId_First(
		long planEntryId,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		List<PlanIndicatorValue> list = findByPlanEntryId(
			planEntryId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a matching plan indicator value could not be found
	 */
	@Override
	public PlanIndicatorValue findByPlanEntryId_Last(
			long planEntryId,
			OrderByComparator<PlanIndicatorValue> orderByComparator)
		throws NoSuchPlanIndicatorValueException {

		PlanIndicatorValue planIndicatorValue = fetchByPlanEntryId_Last(
			planEntryId, orderByComparator);

		if (planIndicatorValue != null) {
			return planIndicatorValue;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("planEntryId=");
		sb.append(planEntryId);

		sb.append("}");

		throw new NoSuchPlanIndicatorValueException(sb.toString());
	}

	/**
	 * Returns the last plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching plan indicator value, or <code>null</code> if a matching plan indicator value could not be found
	 */
	@Override
	public PlanIndicatorValue fetchByPlanEntryId_Last(
		long planEntryId,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		int count = countByPlanEntryId(planEntryId);

		if (count == 0) {
			return null;
		}

		List<PlanIndicatorValue> list = findByPlanEntryId(
			planEntryId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the plan indicator values before and after the current plan indicator value in the ordered set where planEntryId = &#63;.
	 *
	 * @param planIndicatorValueId the primary key of the current plan indicator value
	 * @param planEntryId the plan entry ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	@Override
	public PlanIndicatorValue[] findByPlanEntryId_PrevAndNext(
			long planIndicatorValueId, long planEntryId,
			OrderByComparator<PlanIndicatorValue> orderByComparator)
		throws NoSuchPlanIndicatorValueException {

		PlanIndicatorValue planIndicatorValue = findByPrimaryKey(
			planIndicatorValueId);

		Session session = null;

		try {
			session = openSession();

			PlanIndicatorValue[] array = new PlanIndicatorValueImpl[3];

			array[0] = getByPlanEntryId_PrevAndNext(
				session, planIndicatorValue, planEntryId, orderByComparator,
				true);

			array[1] = planIndicatorValue;

			array[2] = getByPlanEntryId_PrevAndNext(
				session, planIndicatorValue, planEntryId, orderByComparator,
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

	protected PlanIndicatorValue getByPlanEntryId_PrevAndNext(
		Session session, PlanIndicatorValue planIndicatorValue,
		long planEntryId,
		OrderByComparator<PlanIndicatorValue> orderByComparator,
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

		sb.append(_SQL_SELECT_PLANINDICATORVALUE_WHERE);

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
			sb.append(PlanIndicatorValueModelImpl.ORDER_BY_JPQL);
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
						planIndicatorValue)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PlanIndicatorValue> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the plan indicator values where planEntryId = &#63; from the database.
	 *
	 * @param planEntryId the plan entry ID
	 */
	@Override
	public void removeByPlanEntryId(long planEntryId) {
		for (PlanIndicatorValue planIndicatorValue :
				findByPlanEntryId(
					planEntryId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(planIndicatorValue);
		}
	}

	/**
	 * Returns the number of plan indicator values where planEntryId = &#63;.
	 *
	 * @param planEntryId the plan entry ID
	 * @return the number of matching plan indicator values
	 */
	@Override
	public int countByPlanEntryId(long planEntryId) {
		FinderPath finderPath = _finderPathCountByPlanEntryId;

		Object[] finderArgs = new Object[] {planEntryId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PLANINDICATORVALUE_WHERE);

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
		"planIndicatorValue.planEntryId = ?";

	public PlanIndicatorValuePersistenceImpl() {
		setModelClass(PlanIndicatorValue.class);

		setModelImplClass(PlanIndicatorValueImpl.class);
		setModelPKClass(long.class);

		setTable(PlanIndicatorValueTable.INSTANCE);
	}

	/**
	 * Caches the plan indicator value in the entity cache if it is enabled.
	 *
	 * @param planIndicatorValue the plan indicator value
	 */
	@Override
	public void cacheResult(PlanIndicatorValue planIndicatorValue) {
		entityCache.putResult(
			PlanIndicatorValueImpl.class, planIndicatorValue.getPrimaryKey(),
			planIndicatorValue);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan indicator values in the entity cache if it is enabled.
	 *
	 * @param planIndicatorValues the plan indicator values
	 */
	@Override
	public void cacheResult(List<PlanIndicatorValue> planIndicatorValues) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planIndicatorValues.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanIndicatorValue planIndicatorValue : planIndicatorValues) {
			if (entityCache.getResult(
					PlanIndicatorValueImpl.class,
					planIndicatorValue.getPrimaryKey()) == null) {

				cacheResult(planIndicatorValue);
			}
		}
	}

	/**
	 * Clears the cache for all plan indicator values.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PlanIndicatorValueImpl.class);

		finderCache.clearCache(PlanIndicatorValueImpl.class);
	}

	/**
	 * Clears the cache for the plan indicator value.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanIndicatorValue planIndicatorValue) {
		entityCache.removeResult(
			PlanIndicatorValueImpl.class, planIndicatorValue);
	}

	@Override
	public void clearCache(List<PlanIndicatorValue> planIndicatorValues) {
		for (PlanIndicatorValue planIndicatorValue : planIndicatorValues) {
			entityCache.removeResult(
				PlanIndicatorValueImpl.class, planIndicatorValue);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PlanIndicatorValueImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PlanIndicatorValueImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan indicator value with the primary key. Does not add the plan indicator value to the database.
	 *
	 * @param planIndicatorValueId the primary key for the new plan indicator value
	 * @return the new plan indicator value
	 */
	@Override
	public PlanIndicatorValue create(long planIndicatorValueId) {
		PlanIndicatorValue planIndicatorValue = new PlanIndicatorValueImpl();

		planIndicatorValue.setNew(true);
		planIndicatorValue.setPrimaryKey(planIndicatorValueId);

		planIndicatorValue.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planIndicatorValue;
	}

	/**
	 * Removes the plan indicator value with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value that was removed
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	@Override
	public PlanIndicatorValue remove(long planIndicatorValueId)
		throws NoSuchPlanIndicatorValueException {

		return remove((Serializable)planIndicatorValueId);
	}

	/**
	 * Removes the plan indicator value with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan indicator value
	 * @return the plan indicator value that was removed
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	@Override
	public PlanIndicatorValue remove(Serializable primaryKey)
		throws NoSuchPlanIndicatorValueException {

		Session session = null;

		try {
			session = openSession();

			PlanIndicatorValue planIndicatorValue =
				(PlanIndicatorValue)session.get(
					PlanIndicatorValueImpl.class, primaryKey);

			if (planIndicatorValue == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanIndicatorValueException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planIndicatorValue);
		}
		catch (NoSuchPlanIndicatorValueException noSuchEntityException) {
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
	protected PlanIndicatorValue removeImpl(
		PlanIndicatorValue planIndicatorValue) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planIndicatorValue)) {
				planIndicatorValue = (PlanIndicatorValue)session.get(
					PlanIndicatorValueImpl.class,
					planIndicatorValue.getPrimaryKeyObj());
			}

			if (planIndicatorValue != null) {
				session.delete(planIndicatorValue);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planIndicatorValue != null) {
			clearCache(planIndicatorValue);
		}

		return planIndicatorValue;
	}

	@Override
	public PlanIndicatorValue updateImpl(
		PlanIndicatorValue planIndicatorValue) {

		boolean isNew = planIndicatorValue.isNew();

		if (!(planIndicatorValue instanceof PlanIndicatorValueModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(planIndicatorValue.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					planIndicatorValue);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in planIndicatorValue proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PlanIndicatorValue implementation " +
					planIndicatorValue.getClass());
		}

		PlanIndicatorValueModelImpl planIndicatorValueModelImpl =
			(PlanIndicatorValueModelImpl)planIndicatorValue;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (planIndicatorValue.getCreateDate() == null)) {
			if (serviceContext == null) {
				planIndicatorValue.setCreateDate(date);
			}
			else {
				planIndicatorValue.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!planIndicatorValueModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				planIndicatorValue.setModifiedDate(date);
			}
			else {
				planIndicatorValue.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planIndicatorValue);
			}
			else {
				planIndicatorValue = (PlanIndicatorValue)session.merge(
					planIndicatorValue);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PlanIndicatorValueImpl.class, planIndicatorValueModelImpl, false,
			true);

		if (isNew) {
			planIndicatorValue.setNew(false);
		}

		planIndicatorValue.resetOriginalValues();

		return planIndicatorValue;
	}

	/**
	 * Returns the plan indicator value with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan indicator value
	 * @return the plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	@Override
	public PlanIndicatorValue findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanIndicatorValueException {

		PlanIndicatorValue planIndicatorValue = fetchByPrimaryKey(primaryKey);

		if (planIndicatorValue == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanIndicatorValueException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planIndicatorValue;
	}

	/**
	 * Returns the plan indicator value with the primary key or throws a <code>NoSuchPlanIndicatorValueException</code> if it could not be found.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value
	 * @throws NoSuchPlanIndicatorValueException if a plan indicator value with the primary key could not be found
	 */
	@Override
	public PlanIndicatorValue findByPrimaryKey(long planIndicatorValueId)
		throws NoSuchPlanIndicatorValueException {

		return findByPrimaryKey((Serializable)planIndicatorValueId);
	}

	/**
	 * Returns the plan indicator value with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planIndicatorValueId the primary key of the plan indicator value
	 * @return the plan indicator value, or <code>null</code> if a plan indicator value with the primary key could not be found
	 */
	@Override
	public PlanIndicatorValue fetchByPrimaryKey(long planIndicatorValueId) {
		return fetchByPrimaryKey((Serializable)planIndicatorValueId);
	}

	/**
	 * Returns all the plan indicator values.
	 *
	 * @return the plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @return the range of plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findAll(
		int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan indicator values.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanIndicatorValueModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan indicator values
	 * @param end the upper bound of the range of plan indicator values (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan indicator values
	 */
	@Override
	public List<PlanIndicatorValue> findAll(
		int start, int end,
		OrderByComparator<PlanIndicatorValue> orderByComparator,
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

		List<PlanIndicatorValue> list = null;

		if (useFinderCache) {
			list = (List<PlanIndicatorValue>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANINDICATORVALUE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANINDICATORVALUE;

				sql = sql.concat(PlanIndicatorValueModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanIndicatorValue>)QueryUtil.list(
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
	 * Removes all the plan indicator values from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanIndicatorValue planIndicatorValue : findAll()) {
			remove(planIndicatorValue);
		}
	}

	/**
	 * Returns the number of plan indicator values.
	 *
	 * @return the number of plan indicator values
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
					_SQL_COUNT_PLANINDICATORVALUE);

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
		return "planIndicatorValueId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANINDICATORVALUE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanIndicatorValueModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan indicator value persistence.
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

		PlanIndicatorValueUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanIndicatorValueUtil.setPersistence(null);

		entityCache.removeCache(PlanIndicatorValueImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANINDICATORVALUE =
		"SELECT planIndicatorValue FROM PlanIndicatorValue planIndicatorValue";

	private static final String _SQL_SELECT_PLANINDICATORVALUE_WHERE =
		"SELECT planIndicatorValue FROM PlanIndicatorValue planIndicatorValue WHERE ";

	private static final String _SQL_COUNT_PLANINDICATORVALUE =
		"SELECT COUNT(planIndicatorValue) FROM PlanIndicatorValue planIndicatorValue";

	private static final String _SQL_COUNT_PLANINDICATORVALUE_WHERE =
		"SELECT COUNT(planIndicatorValue) FROM PlanIndicatorValue planIndicatorValue WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planIndicatorValue.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanIndicatorValue exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PlanIndicatorValue exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanIndicatorValuePersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}