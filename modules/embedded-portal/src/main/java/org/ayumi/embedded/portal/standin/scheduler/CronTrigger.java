package org.ayumi.embedded.portal.standin.scheduler;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The seconds that a cron expression names: seconds, minutes, hours, day of the month, month, day
 * of the week and perhaps the year, as the product's Quartz writes them.
 */
final class CronTrigger implements JobTrigger {

  private static final CronParser PARSER =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));

  private final String expression;
  private final ZonedDateTime start;
  private final ExecutionTime times;

  /**
   * @param start not earlier than this, and in its zone
   * @throws IllegalArgumentException when the expression is none
   */
  CronTrigger(String expression, ZonedDateTime start) {
    this.expression = expression;
    this.start = start;
    this.times = ExecutionTime.forCron(PARSER.parse(expression));
  }

  @Override
  public Optional<Instant> after(Instant instant) {
    Instant earliest = start.toInstant().minusNanos(1);
    Instant from = instant.isBefore(earliest) ? earliest : instant;
    return times
        .nextExecution(from.truncatedTo(ChronoUnit.SECONDS).atZone(start.getZone()))
        .map(ZonedDateTime::toInstant);
  }

  @Override
  public String toString() {
    return "at " + expression + " (" + start.getZone() + ")";
  }
}
