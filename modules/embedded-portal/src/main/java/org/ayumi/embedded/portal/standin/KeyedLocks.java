package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.lock.Lock;
import com.liferay.portal.kernel.lock.LockManager;

/** The short forms of the lock manager's methods: keys as numbers, arguments left out. */
abstract class KeyedLocks implements LockManager {

  @Override
  public Lock fetchLock(String className, long key) {
    return fetchLock(className, String.valueOf(key));
  }

  @Override
  public Lock getLock(String className, long key) throws PortalException {
    return getLock(className, String.valueOf(key));
  }

  @Override
  public boolean hasLock(long userId, String className, long key) {
    return hasLock(userId, className, String.valueOf(key));
  }

  @Override
  public boolean isLocked(String className, long key) {
    return isLocked(className, String.valueOf(key));
  }

  @Override
  public Lock lock(
      long userId, String className, long key, String owner, boolean inheritable, long expires)
      throws PortalException {
    return lock(userId, className, String.valueOf(key), owner, inheritable, expires, true);
  }

  @Override
  public Lock lock(
      long userId,
      String className,
      long key,
      String owner,
      boolean inheritable,
      long expires,
      boolean renew)
      throws PortalException {
    return lock(userId, className, String.valueOf(key), owner, inheritable, expires, renew);
  }

  @Override
  public void unlock(String className, long key) {
    unlock(className, String.valueOf(key));
  }

  @Override
  public Lock lock(
      long userId, String className, String key, String owner, boolean inheritable, long expires)
      throws PortalException {
    return lock(userId, className, key, owner, inheritable, expires, true);
  }

  @Override
  public Lock lock(String className, String key, String owner) {
    return lock(className, key, null, owner);
  }
}
