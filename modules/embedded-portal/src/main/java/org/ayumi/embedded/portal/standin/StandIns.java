package org.ayumi.embedded.portal.standin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything the host supplies in place of the modules that are absent from it. */
public final class StandIns {

  /** Where the services go, normally the OSGi service registry. */
  public interface Registrar {

    /** Registers a service under a type with properties. */
    <T> void register(Class<? super T> type, T service, Map<String, Object> properties);
  }

  private final List<StandIn<?>> all = new ArrayList<>();

  /** Stand-ins that take the time from the clock. */
  public StandIns(Clock clock) {
    all.addAll(new CacheStandIns(clock).all());
    all.addAll(new KernelStandIns(clock).all());
    all.addAll(AccountStandIns.all());
    all.addAll(SiteStandIns.all());
    all.addAll(NullStandIns.all());
  }

  /** Stand-ins on the system's clock. */
  public StandIns() {
    this(Clock.systemUTC());
  }

  /** Registers all of them. */
  public void register(Registrar registrar) {
    all.forEach(standIn -> standIn.register(registrar));
  }

  /** All of them, by the name of the type. */
  public List<StandIn<?>> all() {
    return all.stream()
        .sorted(Comparator.comparing(standIn -> standIn.type().getName()))
        .collect(Collectors.toUnmodifiableList());
  }

  /** One line for each, for the log at start. */
  @Override
  public String toString() {
    return all().stream().map(StandIn::toString).collect(Collectors.joining("\n"));
  }
}
