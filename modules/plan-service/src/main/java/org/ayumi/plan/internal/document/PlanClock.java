package org.ayumi.plan.internal.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.ayumi.plan.domain.FiscalYear;
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

  public Instant instant() {
    return clock.instant();
  }

  /** The day it is in Japan (D1). */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(FiscalYear.ZONE));
  }

  public Date now() {
    return Date.from(clock.instant());
  }
}
