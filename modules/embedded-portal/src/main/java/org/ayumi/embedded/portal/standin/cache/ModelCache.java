package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.kernel.cache.MultiVMPool;
import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Entities by class and primary key. It keeps cache models, so nobody shares an entity with another
 * thread; a change of an entity is passed on to the cache of finder results.
 */
public final class ModelCache implements EntityCache {

  static final String PREFIX = EntityCache.class.getName() + ".";

  private final MultiVMPool pool;
  private final FinderResultCache finders;
  private final Map<String, PortalCache<Serializable, Serializable>> caches =
      new ConcurrentHashMap<>();

  public ModelCache(MultiVMPool pool, FinderResultCache finders) {
    this.pool = pool;
    this.finders = finders;
  }

  @Override
  public void clearCache() {
    caches.values().forEach(PortalCache::removeAll);
  }

  @Override
  public void clearCache(Class<?> type) {
    cache(type).removeAll();
  }

  /** There is no cache per thread: what a transaction has not committed is in its own buffer. */
  @Override
  public void clearLocalCache() {}

  @Override
  public Serializable getLocalCacheResult(Class<?> type, Serializable primaryKey) {
    return null;
  }

  @Override
  public PortalCache<Serializable, Serializable> getPortalCache(Class<?> type) {
    return new ModelCacheView(cache(type));
  }

  @Override
  public Serializable getResult(Class<?> type, Serializable primaryKey) {
    return entity(cache(type).get(primaryKey));
  }

  @Override
  public void invalidate() {
    clearCache();
  }

  @Override
  public void putResult(Class<?> type, BaseModel<?> model, boolean quiet, boolean changed) {
    if (changed) {
      finders.clearModel(type);
    }
    putResult(type, model.getPrimaryKeyObj(), model);
  }

  @Override
  public void putResult(Class<?> type, Serializable primaryKey, Serializable model) {
    cache(type).put(primaryKey, cacheModel(model));
  }

  @Override
  public void removeCache(String className) {
    caches.remove(className);
    pool.removePortalCache(PREFIX + className);
    finders.removeCache(className);
  }

  @Override
  public void removeResult(Class<?> type, BaseModel<?> model) {
    finders.clearModel(type);
    removeResult(type, model.getPrimaryKeyObj());
  }

  @Override
  public void removeResult(Class<?> type, Serializable primaryKey) {
    cache(type).remove(primaryKey);
  }

  /** The null model, by which a persistence remembers that a row does not exist, is its own. */
  private static Serializable cacheModel(Serializable model) {
    return model instanceof CacheModel<?> ? model : ((BaseModel<?>) model).toCacheModel();
  }

  private static Serializable entity(Serializable cached) {
    if (cached == null || cached instanceof BaseModel<?>) {
      return cached;
    }
    BaseModel<?> model = (BaseModel<?>) ((CacheModel<?>) cached).toEntityModel();
    model.setCachedModel(true);
    return model;
  }

  @SuppressWarnings("unchecked")
  private PortalCache<Serializable, Serializable> cache(Class<?> type) {
    return caches.computeIfAbsent(
        type.getName(),
        name ->
            (PortalCache<Serializable, Serializable>)
                pool.getPortalCache(PREFIX + name, MVCCModel.class.isAssignableFrom(type)));
  }
}
