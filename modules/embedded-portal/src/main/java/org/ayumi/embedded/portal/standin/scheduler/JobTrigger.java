package org.ayumi.embedded.portal.standin.scheduler;

import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The times at which a job runs. Its text completes "the job runs …". */
interface JobTrigger {

  /** The first time that is later than an instant; nothing when there is none. */
  Optional<Instant> after(Instant instant);

  /**
   * What a job asks for. An interval without a start date begins now, as in the product.
   *
   * @param clock the time, and the zone of the hours and days in the configuration
   * @throws IllegalArgumentException when the cron expression is none
   */
  static JobTrigger of(TriggerConfiguration configuration, Clock clock) {
    Instant start =
        configuration.getStartDate() == null
            ? clock.instant()
            : configuration.getStartDate().toInstant();
    ZonedDateTime from = start.atZone(clock.getZone());
    return configuration.getCronExpression() == null
        ? new IntervalTrigger(configuration.getInterval(), configuration.getTimeUnit(), from)
        : new CronTrigger(configuration.getCronExpression(), from);
  }
}
