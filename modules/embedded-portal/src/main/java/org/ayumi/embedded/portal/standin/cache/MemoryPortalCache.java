package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.cache.BasePortalCache;
import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import java.io.Serializable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A portal cache in memory: bounded, least recently used entries go first. Times to live are
 * seconds; 0 is for ever.
 */
final class MemoryPortalCache<K extends Serializable, V> extends BasePortalCache<K, V> {

  private static final long FOR_EVER = Long.MAX_VALUE;

  private record Entry<V>(V value, long expires) {}

  private final PortalCacheManager<K, V> manager;
  private final String name;
  private final boolean mvcc;
  private final int capacity;
  private final Clock clock;
  private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

  MemoryPortalCache(
      PortalCacheManager<K, V> manager, String name, boolean mvcc, int capacity, Clock clock) {
    super(manager);
    this.manager = manager;
    this.name = name;
    this.mvcc = mvcc;
    this.capacity = capacity;
    this.clock = clock;
  }

  @Override
  public PortalCacheManager<K, V> getPortalCacheManager() {
    return manager;
  }

  @Override
  public String getPortalCacheName() {
    return name;
  }

  @Override
  public boolean isMVCC() {
    return mvcc;
  }

  @Override
  public synchronized List<K> getKeys() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public void removeAll() {
    synchronized (this) {
      entries.clear();
    }
    aggregatedPortalCacheListener.notifyRemoveAll(this);
  }

  @Override
  protected synchronized V doGet(K key) {
    Entry<V> entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (entry.expires <= clock.millis()) {
      entries.remove(key);
      aggregatedPortalCacheListener.notifyEntryExpired(this, key, entry.value, 0);
      return null;
    }
    return entry.value;
  }

  @Override
  protected synchronized void doPut(K key, V value, int timeToLive) {
    V old = doGet(key);
    entries.put(key, entry(value, timeToLive));
    if (old == null) {
      aggregatedPortalCacheListener.notifyEntryPut(this, key, value, timeToLive);
      evict();
    } else {
      aggregatedPortalCacheListener.notifyEntryUpdated(this, key, value, timeToLive);
    }
  }

  @Override
  protected synchronized V doPutIfAbsent(K key, V value, int timeToLive) {
    V old = doGet(key);
    if (old == null) {
      doPut(key, value, timeToLive);
    }
    return old;
  }

  @Override
  protected synchronized void doRemove(K key) {
    Entry<V> old = entries.remove(key);
    if (old != null) {
      aggregatedPortalCacheListener.notifyEntryRemoved(
          this, key, old.value, PortalCache.DEFAULT_TIME_TO_LIVE);
    }
  }

  @Override
  protected synchronized boolean doRemove(K key, V value) {
    boolean same = Objects.equals(doGet(key), value);
    if (same) {
      doRemove(key);
    }
    return same;
  }

  @Override
  protected synchronized V doReplace(K key, V value, int timeToLive) {
    V old = doGet(key);
    if (old != null) {
      doPut(key, value, timeToLive);
    }
    return old;
  }

  @Override
  protected synchronized boolean doReplace(K key, V oldValue, V newValue, int timeToLive) {
    boolean same = Objects.equals(doGet(key), oldValue);
    if (same) {
      doPut(key, newValue, timeToLive);
    }
    return same;
  }

  private Entry<V> entry(V value, int timeToLive) {
    return new Entry<>(value, timeToLive == 0 ? FOR_EVER : clock.millis() + timeToLive * 1000L);
  }

  private void evict() {
    if (entries.size() > capacity) {
      Map.Entry<K, Entry<V>> eldest = entries.entrySet().iterator().next();
      entries.remove(eldest.getKey());
      aggregatedPortalCacheListener.notifyEntryEvicted(
          this, eldest.getKey(), eldest.getValue().value, PortalCache.DEFAULT_TIME_TO_LIVE);
    }
  }
}
