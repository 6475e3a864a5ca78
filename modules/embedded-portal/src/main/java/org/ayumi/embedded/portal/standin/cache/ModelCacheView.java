package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.cache.PortalCacheWrapper;
import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.transactional.TransactionalPortalCacheUtil;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.CacheModel;
import java.io.Serializable;

/**
 * What Hibernate's flush listener sees of a cache of entities. It writes the new version straight
 * into what it gets, so inside a transaction it gets a copy that belongs to the transaction: after
 * a rollback the others' entry still has the version of the row.
 */
final class ModelCacheView extends PortalCacheWrapper<Serializable, Serializable> {

  ModelCacheView(PortalCache<Serializable, Serializable> cache) {
    super(cache);
  }

  @Override
  public Serializable get(Serializable key) {
    Serializable cached = portalCache.get(key);
    if (cached == null
        || cached instanceof BaseModel<?>
        || !TransactionalPortalCacheUtil.isEnabled()) {
      return cached;
    }
    BaseModel<?> entity = (BaseModel<?>) ((CacheModel<?>) cached).toEntityModel();
    Serializable own = entity.toCacheModel();
    portalCache.put(key, own);
    return own;
  }
}
