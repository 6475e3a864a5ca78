package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.cache.LowLevelCache;
import com.liferay.portal.cache.MVCCPortalCache;
import com.liferay.portal.cache.TransactionalPortalCache;
import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import com.liferay.portal.kernel.cache.PortalCacheManagerListener;
import java.io.Serializable;
import java.net.URL;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Predicate;

/**
 * The caches of one scope (multi VM or single VM). A cache whose name is transactional shows what a
 * transaction puts or removes to others only once the transaction is committed.
 */
public final class MemoryPortalCacheManager<K extends Serializable, V>
    implements PortalCacheManager<K, V> {

  private static final int CAPACITY = 10_000;

  private final String name;
  private final Predicate<String> transactional;
  private final Clock clock;
  private final Map<String, PortalCache<K, V>> caches = new ConcurrentHashMap<>();
  private final Set<PortalCacheManagerListener> listeners = new CopyOnWriteArraySet<>();

  public MemoryPortalCacheManager(String name, Predicate<String> transactional, Clock clock) {
    this.name = name;
    this.transactional = transactional;
    this.clock = clock;
  }

  @Override
  public void clearAll() {
    caches.values().forEach(PortalCache::removeAll);
  }

  @Override
  public void destroy() {
    caches.clear();
    listeners.forEach(PortalCacheManagerListener::dispose);
  }

  @Override
  public PortalCache<K, V> fetchPortalCache(String cacheName) {
    return caches.get(cacheName);
  }

  @Override
  public PortalCache<K, V> getPortalCache(String cacheName) {
    return getPortalCache(cacheName, false);
  }

  @Override
  public PortalCache<K, V> getPortalCache(String cacheName, boolean mvcc) {
    return caches.computeIfAbsent(cacheName, key -> create(key, mvcc));
  }

  /** Sharding by company is for several databases; here there is one. */
  @Override
  public PortalCache<K, V> getPortalCache(String cacheName, boolean mvcc, boolean sharded) {
    return getPortalCache(cacheName, mvcc);
  }

  @Override
  public Set<PortalCacheManagerListener> getPortalCacheManagerListeners() {
    return Set.copyOf(listeners);
  }

  @Override
  public String getPortalCacheManagerName() {
    return name;
  }

  /** Sizes and times are fixed: a configuration of another cache library says nothing here. */
  @Override
  public void reconfigurePortalCaches(URL configuration, ClassLoader loader) {}

  @Override
  public boolean registerPortalCacheManagerListener(PortalCacheManagerListener listener) {
    return listeners.add(listener);
  }

  @Override
  public void removePortalCache(String cacheName) {
    PortalCache<K, V> cache = caches.remove(cacheName);
    if (cache != null) {
      cache.removeAll();
      listeners.forEach(listener -> listener.notifyPortalCacheRemoved(cacheName));
    }
  }

  @Override
  public void removePortalCaches(long companyId) {
    clearAll();
  }

  @Override
  public boolean unregisterPortalCacheManagerListener(PortalCacheManagerListener listener) {
    return listeners.remove(listener);
  }

  @Override
  public void unregisterPortalCacheManagerListeners() {
    listeners.clear();
  }

  private PortalCache<K, V> create(String cacheName, boolean mvcc) {
    PortalCache<K, V> cache = new MemoryPortalCache<>(this, cacheName, mvcc, CAPACITY, clock);
    if (mvcc) {
      cache = versioned(cache);
    }
    if (transactional.test(cacheName)) {
      cache = new TransactionalPortalCache<>(cache, mvcc);
    }
    listeners.forEach(listener -> listener.notifyPortalCacheAdded(cacheName));
    return cache;
  }

  /** The values of such a cache are versioned models, which its type cannot say. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <K extends Serializable, V> PortalCache<K, V> versioned(PortalCache<K, V> cache) {
    return new MVCCPortalCache((LowLevelCache) cache);
  }
}
