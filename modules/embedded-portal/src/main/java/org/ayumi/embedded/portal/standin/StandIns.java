package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.mail.Transport;

/** Everything the host supplies in place of the modules that are absent from it. */
public final class StandIns {

  /** Where the services go, normally the OSGi service registry. */
  public interface Registrar {

    /** Registers a service under a type with properties. */
    <T> void register(Class<? super T> type, T service, Map<String, Object> properties);
  }

  /** What stands in for something else than a service. */
  private static final List<String> OTHERS =
      List.of(
          SchedulerJobConfiguration.class.getName()
              + " [real]: for com.liferay.portal.scheduler: jobs run on one thread of this JVM",
          Transport.class.getName()
              + " [real]: for an SMTP server: each mail becomes a file in the outbox");

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

  /** One line for each, and for what stands in otherwise, for the log at start. */
  @Override
  public String toString() {
    return Stream.concat(all().stream().map(StandIn::toString), OTHERS.stream())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
