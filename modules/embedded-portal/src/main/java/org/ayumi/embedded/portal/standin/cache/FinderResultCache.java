package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.kernel.cache.MultiVMPool;
import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.transactional.TransactionalPortalCacheUtil;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Results of finder methods and DSL queries. Any change of an entity drops every result of its
 * class and of every DSL query on its table, at once for the transaction that makes the change, and
 * for all when it commits.
 */
public final class FinderResultCache implements FinderCache {

  static final String PREFIX = FinderCache.class.getName() + ".";

  /** The suffixes of the caches of lists, beside the class name itself for single entities. */
  private static final String[] SUFFIXES = {"", ".List1", ".List2"};

  private final MultiVMPool pool;
  private final int listThreshold;
  private final Map<String, PortalCache<Serializable, Serializable>> caches =
      new ConcurrentHashMap<>();
  private final Map<String, Set<String>> cacheNamesByTable = new ConcurrentHashMap<>();

  /** Longer lists than the threshold are not kept; -1 keeps all. */
  public FinderResultCache(MultiVMPool pool, int listThreshold) {
    this.pool = pool;
    this.listThreshold = listThreshold;
  }

  @Override
  public void clearCache() {
    caches.values().forEach(PortalCache::removeAll);
  }

  @Override
  public void clearCache(Class<?> type) {
    clearModel(type);
  }

  @Override
  public void clearDSLQueryCache(String table) {
    clearNow(table);
    TransactionCommitCallbackUtil.registerCallback(() -> clearCommitted(table));
  }

  /** There is no cache per thread. */
  @Override
  public void clearLocalCache() {}

  @Override
  public Object getResult(FinderPath path, Object[] arguments, BasePersistence<?> persistence) {
    Serializable kept = cache(path.getCacheName()).get(new FinderKey(path, arguments));
    return kept == null ? null : FinderResult.restore(kept, path, persistence);
  }

  @Override
  public void invalidate() {
    clearCache();
  }

  @Override
  public void putResult(FinderPath path, Object[] arguments, Object result) {
    Serializable kept = FinderResult.keep(result, path, listThreshold);
    if (kept != null) {
      cache(path.getCacheName()).put(new FinderKey(path, arguments), kept);
    }
  }

  @Override
  public void removeCache(String name) {
    for (String suffix : SUFFIXES) {
      caches.remove(name + suffix);
      pool.removePortalCache(PREFIX + name + suffix);
    }
  }

  @Override
  public void removeResult(FinderPath path, Object[] arguments) {
    cache(path.getCacheName()).remove(new FinderKey(path, arguments));
  }

  void clearModel(Class<?> type) {
    for (String suffix : SUFFIXES) {
      cache(type.getName() + suffix).removeAll();
    }
    clearDSLQueryCache(table(type));
  }

  private void clearNow(String table) {
    for (String name : cacheNamesByTable.getOrDefault(table, Set.of())) {
      cache(name).removeAll();
    }
  }

  /**
   * A query on the table that was first asked while the change was not committed has a cache this
   * transaction did not know. The small transaction of the caches' own makes readers that are still
   * under way drop what they read.
   */
  private Void clearCommitted(String table) {
    TransactionalPortalCacheUtil.begin();
    try {
      clearNow(table);
    } finally {
      TransactionalPortalCacheUtil.commit(false);
    }
    return null;
  }

  private PortalCache<Serializable, Serializable> cache(String name) {
    return caches.computeIfAbsent(name, this::create);
  }

  @SuppressWarnings("unchecked")
  private PortalCache<Serializable, Serializable> create(String name) {
    for (String table : FinderPath.decodeDSLQueryCacheName(name)) {
      cacheNamesByTable.computeIfAbsent(table, key -> ConcurrentHashMap.newKeySet()).add(name);
    }
    return (PortalCache<Serializable, Serializable>) pool.getPortalCache(PREFIX + name);
  }

  /** Every generated model implementation names its table. */
  private static String table(Class<?> type) {
    try {
      return (String) type.getField("TABLE_NAME").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName() + " is no model implementation", e);
    }
  }
}
