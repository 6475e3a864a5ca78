package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.cache.MultiVMPool;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import com.liferay.portal.kernel.cache.PortalCacheManagerNames;
import com.liferay.portal.kernel.cache.SingleVMPool;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ayumi.embedded.portal.standin.StandIn.Kind;
import org.ayumi.embedded.portal.standin.cache.FinderResultCache;
import org.ayumi.embedded.portal.standin.cache.MemoryPortalCacheManager;
import org.ayumi.embedded.portal.standin.cache.ModelCache;
import org.ayumi.embedded.portal.standin.cache.VmPools;

/** The caches: they see transactions, and know nothing of other nodes. */
final class CacheStandIns {

  private static final String MODULE = "for com.liferay.portal.cache.impl: caches in memory";

  private final Clock clock;

  CacheStandIns(Clock clock) {
    this.clock = clock;
  }

  List<StandIn<?>> all() {
    PortalCacheManager<Serializable, Serializable> multi =
        manager(PortalCacheManagerNames.MULTI_VM);
    PortalCacheManager<Serializable, Object> single = manager(PortalCacheManagerNames.SINGLE_VM);
    MultiVMPool pool = VmPools.multi(multi);
    int threshold =
        GetterUtil.getInteger(PropsUtil.get(PropsKeys.VALUE_OBJECT_FINDER_CACHE_LIST_THRESHOLD));
    FinderResultCache finders = new FinderResultCache(pool, threshold);
    return List.of(
        new StandIn<>(PortalCacheManager.class, multi, name(multi), Kind.REAL, MODULE),
        new StandIn<>(PortalCacheManager.class, single, name(single), Kind.REAL, MODULE),
        new StandIn<>(MultiVMPool.class, pool, Map.of(), Kind.REAL, MODULE),
        new StandIn<>(SingleVMPool.class, VmPools.single(single), Map.of(), Kind.REAL, MODULE),
        new StandIn<>(
            EntityCache.class, new ModelCache(pool, finders), Map.of(), Kind.REAL, MODULE),
        new StandIn<>(FinderCache.class, finders, Map.of(), Kind.REAL, MODULE));
  }

  private <V> PortalCacheManager<Serializable, V> manager(String name) {
    String[] patterns = PropsUtil.getArray(PropsKeys.TRANSACTIONAL_CACHE_NAMES);
    return new MemoryPortalCacheManager<>(name, cache -> matches(cache, patterns), clock);
  }

  private static boolean matches(String cache, String[] patterns) {
    for (String pattern : patterns) {
      if (StringUtil.wildcardMatches(cache, pattern, '?', '*', '%', true)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Object> name(PortalCacheManager<?, ?> manager) {
    return Map.of(
        PortalCacheManager.PORTAL_CACHE_MANAGER_NAME, manager.getPortalCacheManagerName());
  }
}
