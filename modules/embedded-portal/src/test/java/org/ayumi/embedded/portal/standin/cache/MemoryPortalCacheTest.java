package org.ayumi.embedded.portal.standin.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheListener;
import com.liferay.portal.kernel.cache.PortalCacheManagerListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MemoryPortalCacheTest {

  private static final class Stopwatch extends Clock {
    private Instant now = Instant.parse("2026-04-01T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  private final Stopwatch clock = new Stopwatch();
  private final MemoryPortalCacheManager<String, String> manager =
      new MemoryPortalCacheManager<>("manager", name -> false, clock);
  private final MemoryPortalCache<String, String> cache =
      new MemoryPortalCache<>(manager, "cache", false, 2, clock);
  private final PortalCacheListener<String, String> listener = mock();

  @Test
  void theLeastRecentlyUsedEntryGoesFirst() {
    cache.registerPortalCacheListener(listener);
    cache.put("a", "1");
    cache.put("b", "2");
    assertThat(cache.get("a")).isEqualTo("1");
    cache.put("c", "3");

    assertThat(cache.getKeys()).containsExactlyInAnyOrder("a", "c");
    verify(listener).notifyEntryEvicted(cache, "b", "2", PortalCache.DEFAULT_TIME_TO_LIVE);
  }

  @Test
  void anEntryLivesForItsSeconds() {
    cache.registerPortalCacheListener(listener);
    cache.put("a", "1", 10);
    cache.put("b", "2");
    clock.pass(Duration.ofMillis(9_999));
    assertThat(cache.get("a")).isEqualTo("1");
    clock.pass(Duration.ofMillis(1));
    assertThat(cache.get("a")).isNull();
    verify(listener).notifyEntryExpired(cache, "a", "1", 0);
    clock.pass(Duration.ofDays(1000));
    assertThat(cache.get("b")).isEqualTo("2");
  }

  @Test
  void conditionalChangesSeeTheOldValue() {
    assertThat(cache.putIfAbsent("a", "1")).isNull();
    assertThat(cache.putIfAbsent("a", "2")).isEqualTo("1");
    assertThat(cache.replace("a", "9", "3")).isFalse();
    assertThat(cache.replace("a", "1", "3")).isTrue();
    assertThat(cache.replace("a", "4")).isEqualTo("3");
    assertThat(cache.replace("b", "4")).isNull();
    assertThat(cache.remove("a", "3")).isFalse();
    assertThat(cache.remove("a", "4")).isTrue();
    assertThat(cache.get("a")).isNull();
  }

  @Test
  void listenersHearOfRemovals() {
    cache.registerPortalCacheListener(listener);
    cache.put("a", "1");
    cache.put("a", "2");
    cache.remove("a");
    cache.remove("a");
    cache.removeAll();

    verify(listener).notifyEntryPut(cache, "a", "1", 0);
    verify(listener).notifyEntryUpdated(cache, "a", "2", 0);
    verify(listener).notifyEntryRemoved(cache, "a", "2", PortalCache.DEFAULT_TIME_TO_LIVE);
    verify(listener).notifyRemoveAll(cache);
  }

  @Test
  void theManagerGivesTheSameCacheForANameUntilItIsRemoved() {
    PortalCacheManagerListener managerListener = mock();
    manager.registerPortalCacheManagerListener(managerListener);
    PortalCache<String, String> one = manager.getPortalCache("one");
    one.put("a", "1");

    assertThat(manager.getPortalCache("one", false, true)).isSameAs(one);
    assertThat(manager.fetchPortalCache("two")).isNull();
    manager.clearAll();
    assertThat(one.get("a")).isNull();
    manager.removePortalCache("one");
    assertThat(manager.fetchPortalCache("one")).isNull();
    verify(managerListener).notifyPortalCacheAdded("one");
    verify(managerListener).notifyPortalCacheRemoved("one");
  }
}
