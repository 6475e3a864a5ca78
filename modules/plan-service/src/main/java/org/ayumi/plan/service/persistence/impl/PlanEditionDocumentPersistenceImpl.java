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

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.ayumi.plan.exception.NoSuchPlanEditionDocumentException;
import org.ayumi.plan.model.PlanEditionDocument;
import org.ayumi.plan.model.PlanEditionDocumentTable;
import org.ayumi.plan.model.impl.PlanEditionDocumentImpl;
import org.ayumi.plan.model.impl.PlanEditionDocumentModelImpl;
import org.ayumi.plan.service.persistence.PlanEditionDocumentPersistence;
import org.ayumi.plan.service.persistence.PlanEditionDocumentUtil;
import org.ayumi.plan.service.persistence.impl.constants.AyumiPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the plan edition document service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Ayumi
 * @generated
 */
@Component(service = PlanEditionDocumentPersistence.class)
public class PlanEditionDocumentPersistenceImpl
	extends BasePersistenceImpl<PlanEditionDocument>
	implements PlanEditionDocumentPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PlanEditionDocumentUtil</code> to access the plan edition document persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PlanEditionDocumentImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;

	public PlanEditionDocumentPersistenceImpl() {
		setModelClass(PlanEditionDocument.class);

		setModelImplClass(PlanEditionDocumentImpl.class);
		setModelPKClass(long.class);

		setTable(PlanEditionDocumentTable.INSTANCE);
	}

	/**
	 * Caches the plan edition document in the entity cache if it is enabled.
	 *
	 * @param planEditionDocument the plan edition document
	 */
	@Override
	public void cacheResult(PlanEditionDocument planEditionDocument) {
		dummyEntityCache.putResult(
			PlanEditionDocumentImpl.class, planEditionDocument.getPrimaryKey(),
			planEditionDocument);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the plan edition documents in the entity cache if it is enabled.
	 *
	 * @param planEditionDocuments the plan edition documents
	 */
	@Override
	public void cacheResult(List<PlanEditionDocument> planEditionDocuments) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (planEditionDocuments.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PlanEditionDocument planEditionDocument : planEditionDocuments) {
			if (dummyEntityCache.getResult(
					PlanEditionDocumentImpl.class,
					planEditionDocument.getPrimaryKey()) == null) {

				cacheResult(planEditionDocument);
			}
		}
	}

	/**
	 * Clears the cache for all plan edition documents.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		dummyEntityCache.clearCache(PlanEditionDocumentImpl.class);

		dummyFinderCache.clearCache(PlanEditionDocumentImpl.class);
	}

	/**
	 * Clears the cache for the plan edition document.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PlanEditionDocument planEditionDocument) {
		dummyEntityCache.removeResult(
			PlanEditionDocumentImpl.class, planEditionDocument);
	}

	@Override
	public void clearCache(List<PlanEditionDocument> planEditionDocuments) {
		for (PlanEditionDocument planEditionDocument : planEditionDocuments) {
			dummyEntityCache.removeResult(
				PlanEditionDocumentImpl.class, planEditionDocument);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		dummyFinderCache.clearCache(PlanEditionDocumentImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			dummyEntityCache.removeResult(
				PlanEditionDocumentImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new plan edition document with the primary key. Does not add the plan edition document to the database.
	 *
	 * @param planEditionId the primary key for the new plan edition document
	 * @return the new plan edition document
	 */
	@Override
	public PlanEditionDocument create(long planEditionId) {
		PlanEditionDocument planEditionDocument = new PlanEditionDocumentImpl();

		planEditionDocument.setNew(true);
		planEditionDocument.setPrimaryKey(planEditionId);

		planEditionDocument.setCompanyId(CompanyThreadLocal.getCompanyId());

		return planEditionDocument;
	}

	/**
	 * Removes the plan edition document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document that was removed
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	@Override
	public PlanEditionDocument remove(long planEditionId)
		throws NoSuchPlanEditionDocumentException {

		return remove((Serializable)planEditionId);
	}

	/**
	 * Removes the plan edition document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the plan edition document
	 * @return the plan edition document that was removed
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	@Override
	public PlanEditionDocument remove(Serializable primaryKey)
		throws NoSuchPlanEditionDocumentException {

		Session session = null;

		try {
			session = openSession();

			PlanEditionDocument planEditionDocument =
				(PlanEditionDocument)session.get(
					PlanEditionDocumentImpl.class, primaryKey);

			if (planEditionDocument == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPlanEditionDocumentException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(planEditionDocument);
		}
		catch (NoSuchPlanEditionDocumentException noSuchEntityException) {
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
	protected PlanEditionDocument removeImpl(
		PlanEditionDocument planEditionDocument) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(planEditionDocument)) {
				planEditionDocument = (PlanEditionDocument)session.get(
					PlanEditionDocumentImpl.class,
					planEditionDocument.getPrimaryKeyObj());
			}

			if (planEditionDocument != null) {
				session.delete(planEditionDocument);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (planEditionDocument != null) {
			clearCache(planEditionDocument);
		}

		return planEditionDocument;
	}

	@Override
	public PlanEditionDocument updateImpl(
		PlanEditionDocument planEditionDocument) {

		boolean isNew = planEditionDocument.isNew();

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(planEditionDocument);
			}
			else {
				planEditionDocument = (PlanEditionDocument)session.merge(
					planEditionDocument);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		dummyEntityCache.putResult(
			PlanEditionDocumentImpl.class, planEditionDocument, false, true);

		if (isNew) {
			planEditionDocument.setNew(false);
		}

		planEditionDocument.resetOriginalValues();

		return planEditionDocument;
	}

	/**
	 * Returns the plan edition document with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the plan edition document
	 * @return the plan edition document
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	@Override
	public PlanEditionDocument findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPlanEditionDocumentException {

		PlanEditionDocument planEditionDocument = fetchByPrimaryKey(primaryKey);

		if (planEditionDocument == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPlanEditionDocumentException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return planEditionDocument;
	}

	/**
	 * Returns the plan edition document with the primary key or throws a <code>NoSuchPlanEditionDocumentException</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document
	 * @throws NoSuchPlanEditionDocumentException if a plan edition document with the primary key could not be found
	 */
	@Override
	public PlanEditionDocument findByPrimaryKey(long planEditionId)
		throws NoSuchPlanEditionDocumentException {

		return findByPrimaryKey((Serializable)planEditionId);
	}

	/**
	 * Returns the plan edition document with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param planEditionId the primary key of the plan edition document
	 * @return the plan edition document, or <code>null</code> if a plan edition document with the primary key could not be found
	 */
	@Override
	public PlanEditionDocument fetchByPrimaryKey(long planEditionId) {
		return fetchByPrimaryKey((Serializable)planEditionId);
	}

	/**
	 * Returns all the plan edition documents.
	 *
	 * @return the plan edition documents
	 */
	@Override
	public List<PlanEditionDocument> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the plan edition documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan edition documents
	 * @param end the upper bound of the range of plan edition documents (not inclusive)
	 * @return the range of plan edition documents
	 */
	@Override
	public List<PlanEditionDocument> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the plan edition documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan edition documents
	 * @param end the upper bound of the range of plan edition documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of plan edition documents
	 */
	@Override
	public List<PlanEditionDocument> findAll(
		int start, int end,
		OrderByComparator<PlanEditionDocument> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the plan edition documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PlanEditionDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of plan edition documents
	 * @param end the upper bound of the range of plan edition documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of plan edition documents
	 */
	@Override
	public List<PlanEditionDocument> findAll(
		int start, int end,
		OrderByComparator<PlanEditionDocument> orderByComparator,
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

		List<PlanEditionDocument> list = null;

		if (useFinderCache) {
			list = (List<PlanEditionDocument>)dummyFinderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PLANEDITIONDOCUMENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PLANEDITIONDOCUMENT;

				sql = sql.concat(PlanEditionDocumentModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PlanEditionDocument>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					dummyFinderCache.putResult(finderPath, finderArgs, list);
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
	 * Removes all the plan edition documents from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PlanEditionDocument planEditionDocument : findAll()) {
			remove(planEditionDocument);
		}
	}

	/**
	 * Returns the number of plan edition documents.
	 *
	 * @return the number of plan edition documents
	 */
	@Override
	public int countAll() {
		Long count = (Long)dummyFinderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(
					_SQL_COUNT_PLANEDITIONDOCUMENT);

				count = (Long)query.uniqueResult();

				dummyFinderCache.putResult(
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
		return dummyEntityCache;
	}

	@Override
	protected String getPKDBName() {
		return "planEditionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PLANEDITIONDOCUMENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PlanEditionDocumentModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the plan edition document persistence.
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

		PlanEditionDocumentUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PlanEditionDocumentUtil.setPersistence(null);

		dummyEntityCache.removeCache(PlanEditionDocumentImpl.class.getName());
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

	private static final String _SQL_SELECT_PLANEDITIONDOCUMENT =
		"SELECT planEditionDocument FROM PlanEditionDocument planEditionDocument";

	private static final String _SQL_COUNT_PLANEDITIONDOCUMENT =
		"SELECT COUNT(planEditionDocument) FROM PlanEditionDocument planEditionDocument";

	private static final String _ORDER_BY_ENTITY_ALIAS = "planEditionDocument.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PlanEditionDocument exists with the primary key ";

	private static final Log _log = LogFactoryUtil.getLog(
		PlanEditionDocumentPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return dummyFinderCache;
	}

}