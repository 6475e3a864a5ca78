package com.liferay.osgi.service.tracker.collections.internal.list;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Trackers by type and an optional filter. */
final class Services {

  private Services() {}

  static <S, T> ServiceTracker<S, T> tracker(
      BundleContext context,
      Class<S> type,
      String filter,
      ServiceTrackerCustomizer<S, T> customizer) {
    String byType = type == null ? "" : "(objectClass=" + type.getName() + ")";
    try {
      return new ServiceTracker<>(
          context,
          context.createFilter("(&" + byType + (filter == null ? "" : filter) + ")"),
          customizer);
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException("Not a filter: " + filter, e);
    }
  }
}
