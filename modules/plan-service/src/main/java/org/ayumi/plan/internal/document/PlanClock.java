package org.ayumi.plan.internal.document;

import java.time.Clock;
import java.util.Date;
import org.osgi.service.component.annotations.Component;

/** The time at which things are written; tests set it. */
@Component(service = PlanClock.class)
public class PlanClock {

  private final Clock clock;

  public PlanClock() {
    this(Clock.systemUTC());
  }

  PlanClock(Clock clock) {
    this.clock = clock;
  }

  public Date now() {
    return Date.from(clock.instant());
  }
}
