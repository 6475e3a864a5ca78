package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.lock.DuplicateLockException;
import com.liferay.portal.kernel.lock.ExpiredLockException;
import com.liferay.portal.kernel.lock.Lock;
import com.liferay.portal.kernel.lock.NoSuchLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Locks of one JVM: they end with it. Expiration times are milliseconds, 0 is never. */
final class MemoryLocks extends KeyedLocks {

  private final Clock clock;
  private final AtomicLong ids = new AtomicLong();
  private final Map<MemoryLock.Resource, MemoryLock> locks = new ConcurrentHashMap<>();

  MemoryLocks(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Lock createLock(long lockId, long companyId, long userId, String userName) {
    throw new UnsupportedOperationException(
        "The embedded portal keeps locks in memory: it creates none that is not held");
  }

  @Override
  public Lock fetchLock(String className, String key) {
    return locks.get(new MemoryLock.Resource(className, key));
  }

  @Override
  public Lock getLock(String className, String key) throws PortalException {
    Lock lock = fetchLock(className, key);
    if (lock == null) {
      throw new NoSuchLockException(className + " " + key);
    }
    if (lock.isExpired()) {
      unlock(className, key);
      throw new ExpiredLockException(className + " " + key);
    }
    return lock;
  }

  @Override
  public Lock getLockByUuidAndCompanyId(String uuid, long companyId) throws PortalException {
    return locks.values().stream()
        .filter(lock -> lock.getUuid().equals(uuid) && lock.getCompanyId() == companyId)
        .map(Lock.class::cast)
        .findFirst()
        .orElseThrow(() -> new NoSuchLockException(uuid));
  }

  @Override
  public boolean hasLock(long userId, String className, String key) {
    Lock lock = live(className, key);
    return lock != null && lock.getUserId() == userId;
  }

  @Override
  public boolean isLocked(String className, String key) {
    return live(className, key) != null;
  }

  @Override
  public synchronized Lock lock(
      long userId,
      String className,
      String key,
      String owner,
      boolean inheritable,
      long expires,
      boolean renew)
      throws PortalException {
    Lock held = live(className, key);
    if (held != null && held.getUserId() != userId) {
      throw new DuplicateLockException(held);
    }
    if (held != null && !renew) {
      return held;
    }
    return hold(
        new MemoryLock.Resource(className, key),
        new MemoryLock.Holder(userId, owner),
        inheritable,
        expires);
  }

  /** Takes the lock when it is free or held by the expected owner, else tells who holds it. */
  @Override
  public synchronized Lock lock(
      String className, String key, String expectedOwner, String updatedOwner) {
    Lock held = live(className, key);
    if (held == null || held.getOwner().equals(expectedOwner)) {
      return hold(
          new MemoryLock.Resource(className, key),
          new MemoryLock.Holder(0, updatedOwner),
          false,
          0);
    }
    return held;
  }

  @Override
  public synchronized Lock refresh(String uuid, long companyId, long expires)
      throws PortalException {
    Lock held = getLockByUuidAndCompanyId(uuid, companyId);
    MemoryLock.Resource resource = new MemoryLock.Resource(held.getClassName(), held.getKey());
    return locks.computeIfPresent(resource, (key, lock) -> lock.until(end(expires)));
  }

  @Override
  public void unlock(String className, String key) {
    locks.remove(new MemoryLock.Resource(className, key));
  }

  @Override
  public synchronized void unlock(String className, String key, String owner) {
    Lock held = fetchLock(className, key);
    if (held != null && held.getOwner().equals(owner)) {
      unlock(className, key);
    }
  }

  private Lock live(String className, String key) {
    Lock lock = fetchLock(className, key);
    return lock == null || lock.isExpired() ? null : lock;
  }

  private Lock hold(
      MemoryLock.Resource resource, MemoryLock.Holder holder, boolean inheritable, long expires) {
    MemoryLock lock =
        new MemoryLock(clock, ids.incrementAndGet(), resource, holder, inheritable, end(expires));
    locks.put(resource, lock);
    return lock;
  }

  private Instant end(long expires) {
    return expires == 0 ? null : clock.instant().plusMillis(expires);
  }
}
