package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.kernel.cache.MultiVMPool;
import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import com.liferay.portal.kernel.cache.SingleVMPool;
import java.io.Serializable;

/** The two views of the cache managers by which the portal asks for its caches. */
public final class VmPools {

  private VmPools() {}

  /** The pool whose caches a cluster would share. */
  public static MultiVMPool multi(PortalCacheManager<Serializable, Serializable> manager) {
    return new Multi(manager);
  }

  /** The pool whose caches stay in this JVM. */
  public static SingleVMPool single(PortalCacheManager<Serializable, Object> manager) {
    return new Single(manager);
  }

  private record Multi(PortalCacheManager<Serializable, Serializable> manager)
      implements MultiVMPool {

    @Override
    public void clear() {
      manager.clearAll();
    }

    @Override
    public PortalCache<Serializable, Serializable> getPortalCache(String name) {
      return manager.getPortalCache(name);
    }

    @Override
    public PortalCache<Serializable, Serializable> getPortalCache(String name, boolean mvcc) {
      return manager.getPortalCache(name, mvcc);
    }

    @Override
    public PortalCache<Serializable, Serializable> getPortalCache(
        String name, boolean mvcc, boolean sharded) {
      return manager.getPortalCache(name, mvcc, sharded);
    }

    @Override
    public PortalCacheManager<Serializable, Serializable> getPortalCacheManager() {
      return manager;
    }

    @Override
    public void removePortalCache(String name) {
      manager.removePortalCache(name);
    }
  }

  private record Single(PortalCacheManager<Serializable, Object> manager) implements SingleVMPool {

    @Override
    public void clear() {
      manager.clearAll();
    }

    @Override
    public PortalCache<Serializable, Object> getPortalCache(String name) {
      return manager.getPortalCache(name);
    }

    @Override
    public PortalCacheManager<Serializable, Object> getPortalCacheManager() {
      return manager;
    }

    @Override
    public void removePortalCache(String name) {
      manager.removePortalCache(name);
    }
  }
}
