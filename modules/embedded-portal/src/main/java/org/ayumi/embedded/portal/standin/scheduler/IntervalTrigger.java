package org.ayumi.embedded.portal.standin.scheduler;

import com.liferay.portal.kernel.scheduler.TimeUnit;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** A start and every so many units after it: months and years are those of the calendar. */
final class IntervalTrigger implements JobTrigger {

  private static final Map<TimeUnit, ChronoUnit> UNITS =
      Map.of(
          TimeUnit.MILLISECOND, ChronoUnit.MILLIS,
          TimeUnit.SECOND, ChronoUnit.SECONDS,
          TimeUnit.MINUTE, ChronoUnit.MINUTES,
          TimeUnit.HOUR, ChronoUnit.HOURS,
          TimeUnit.DAY, ChronoUnit.DAYS,
          TimeUnit.WEEK, ChronoUnit.WEEKS,
          TimeUnit.MONTH, ChronoUnit.MONTHS,
          TimeUnit.YEAR, ChronoUnit.YEARS);

  private final long interval;
  private final TimeUnit unit;
  private final ZonedDateTime start;

  IntervalTrigger(int interval, TimeUnit unit, ZonedDateTime start) {
    this.interval = interval;
    this.unit = unit;
    this.start = start;
  }

  @Override
  public Optional<Instant> after(Instant instant) {
    if (instant.isBefore(start.toInstant())) {
      return Optional.of(start.toInstant());
    }
    ChronoUnit chronoUnit = UNITS.get(unit);
    long passed = chronoUnit.between(start, instant.atZone(start.getZone())) / interval;
    // A month may end early, so that whole months are counted one too few.
    Instant next;
    do {
      passed++;
      next = start.plus(passed * interval, chronoUnit).toInstant();
    } while (!next.isAfter(instant));
    return Optional.of(next);
  }

  @Override
  public String toString() {
    return interval == 1 ? "every " + unit : "every " + interval + " " + unit + "s";
  }
}
