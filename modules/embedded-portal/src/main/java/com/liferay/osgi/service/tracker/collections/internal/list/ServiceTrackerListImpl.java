package com.liferay.osgi.service.tracker.collections.internal.list;

import com.liferay.osgi.service.tracker.collections.list.ServiceTrackerList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The list behind the core's {@link ServiceTrackerList}: the published library that has this class
 * lacks methods the core of GA112 calls. It must have this name: the core makes it by name.
 */
public final class ServiceTrackerListImpl<S, T> implements ServiceTrackerList<T> {

  private final ServiceTracker<S, T> tracker;
  private final Map<ServiceReference<S>, T> services = new ConcurrentHashMap<>();
  private final Comparator<ServiceReference<S>> order;
  private volatile List<T> sorted = List.of();

  /** Opens the list; services come best ranked first unless an order is given. */
  public ServiceTrackerListImpl(
      BundleContext context,
      Class<S> type,
      String filter,
      ServiceTrackerCustomizer<S, T> customizer,
      Comparator<ServiceReference<S>> order) {
    this.order = order == null ? Collections.reverseOrder() : order;
    this.tracker = Services.tracker(context, type, filter, new Sorting(customizer));
    tracker.open();
  }

  @Override
  public void close() {
    tracker.close();
  }

  @Override
  public Iterator<T> iterator() {
    return sorted.iterator();
  }

  @Override
  public int size() {
    return sorted.size();
  }

  @Override
  public <E> E[] toArray(E[] array) {
    return sorted.toArray(array);
  }

  @Override
  public List<T> toList() {
    return new ArrayList<>(sorted);
  }

  private synchronized void sort() {
    List<T> list = new ArrayList<>();
    services.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(order))
        .forEach(entry -> list.add(entry.getValue()));
    sorted = Collections.unmodifiableList(list);
  }

  private final class Sorting implements ServiceTrackerCustomizer<S, T> {

    private final ServiceTrackerCustomizer<S, T> customizer;

    private Sorting(ServiceTrackerCustomizer<S, T> customizer) {
      this.customizer = customizer;
    }

    @Override
    public T addingService(ServiceReference<S> reference) {
      T service = customizer.addingService(reference);
      if (service != null) {
        services.put(reference, service);
        sort();
      }
      return service;
    }

    @Override
    public void modifiedService(ServiceReference<S> reference, T service) {
      customizer.modifiedService(reference, service);
      sort();
    }

    @Override
    public void removedService(ServiceReference<S> reference, T service) {
      services.remove(reference);
      sort();
      customizer.removedService(reference, service);
    }
  }
}
