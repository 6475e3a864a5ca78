package org.ayumi.plan.test.portal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services that bundles see. */
final class Services {

  private static final long TIMEOUT_MILLIS = 10_000;

  private Services() {}

  /** The service, waited for a little: bundles start one after another. */
  static <T> T get(Class<T> type) {
    Bundle bundle = FrameworkUtil.getBundle(Services.class);
    ServiceTracker<T, T> tracker = new ServiceTracker<>(bundle.getBundleContext(), type, null);
    tracker.open();
    try {
      T service = tracker.waitForService(TIMEOUT_MILLIS);
      if (service == null) {
        throw new IllegalStateException("Nobody offers " + type.getName());
      }
      return service;
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(exception);
    } finally {
      tracker.close();
    }
  }
}
