package org.ayumi.embedded.portal.standin.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTriggerTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant NOW = time("2026-01-31T09:00:00");

  private static Instant time(String local) {
    return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
  }

  private static JobTrigger trigger(TriggerConfiguration configuration) {
    return JobTrigger.of(configuration, Clock.fixed(NOW, TOKYO));
  }

  private static JobTrigger cron(String expression) {
    return trigger(TriggerConfiguration.createTriggerConfiguration(expression));
  }

  private static JobTrigger every(int interval, TimeUnit unit) {
    return trigger(TriggerConfiguration.createTriggerConfiguration(interval, unit));
  }

  /** The first times from an instant on. */
  private static List<String> times(JobTrigger trigger, Instant from, int count) {
    List<String> times = new ArrayList<>();
    Instant instant = from.minusNanos(1);
    for (int i = 0; i < count; i++) {
      instant = trigger.after(instant).orElseThrow();
      times.add(instant.atZone(TOKYO).toLocalDateTime().toString());
    }
    return times;
  }

  @Test
  void anIntervalBeginsAtOnce() {
    assertThat(times(every(15, TimeUnit.MINUTE), NOW, 3))
        .containsExactly("2026-01-31T09:00", "2026-01-31T09:15", "2026-01-31T09:30");
  }

  @Test
  void anIntervalKeepsToItsTimesWhenARunTookLong() {
    assertThat(times(every(15, TimeUnit.MINUTE), time("2026-01-31T10:07:30"), 1))
        .containsExactly("2026-01-31T10:15");
  }

  @Test
  void monthsAreThoseOfTheCalendar() {
    assertThat(times(every(1, TimeUnit.MONTH), NOW, 4))
        .containsExactly(
            "2026-01-31T09:00", "2026-02-28T09:00", "2026-03-31T09:00", "2026-04-30T09:00");
  }

  @ParameterizedTest
  @CsvSource({
    "MILLISECOND, 2026-01-31T09:00:00.002",
    "SECOND, 2026-01-31T09:00:02",
    "MINUTE, 2026-01-31T09:02:00",
    "HOUR, 2026-01-31T11:00:00",
    "DAY, 2026-02-02T09:00:00",
    "WEEK, 2026-02-14T09:00:00",
    "MONTH, 2026-03-31T09:00:00",
    "YEAR, 2028-01-31T09:00:00"
  })
  void everyUnitIsKnown(TimeUnit unit, String second) {
    assertThat(every(2, unit).after(NOW)).contains(time(second));
  }

  @Test
  void nothingRunsBeforeTheStartDate() {
    TriggerConfiguration interval =
        TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.HOUR);
    interval.setStartDate(Date.from(time("2026-02-01T08:30:00")));
    assertThat(times(trigger(interval), NOW, 2))
        .containsExactly("2026-02-01T08:30", "2026-02-01T09:30");

    TriggerConfiguration cron = TriggerConfiguration.createTriggerConfiguration("0 0 8 * * ?");
    cron.setStartDate(Date.from(time("2026-02-03T08:00:00")));
    assertThat(times(trigger(cron), NOW, 1)).containsExactly("2026-02-03T08:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 8 * * ?          | 2026-02-01T08:00 | 2026-02-02T08:00",
        "0 0/15 * * * ?       | 2026-01-31T09:00 | 2026-01-31T09:15",
        "*/10 * * * * ?       | 2026-01-31T09:00 | 2026-01-31T09:00:10",
        "0 0 9-11,15 * * ?    | 2026-01-31T09:00 | 2026-01-31T10:00",
        "0 30 8 ? * MON-FRI   | 2026-02-02T08:30 | 2026-02-03T08:30",
        "0 30 8 ? * 2         | 2026-02-02T08:30 | 2026-02-09T08:30",
        "0 0 0 1 APR,OCT ?    | 2026-04-01T00:00 | 2026-10-01T00:00",
        "0 0 0 1 4 ? 2027     | 2027-04-01T00:00 |",
        "0 0 17 L * ?         | 2026-01-31T17:00 | 2026-02-28T17:00",
        "0 0 9 ? * 6#1        | 2026-02-06T09:00 | 2026-03-06T09:00"
      })
  void aCronExpressionIsReadAsQuartzReadsIt(String expression, String first, String second) {
    JobTrigger trigger = cron(expression);

    assertThat(times(trigger, NOW, 1)).containsExactly(first);
    assertThat(trigger.after(LocalDateTime.parse(first).atZone(TOKYO).toInstant()))
        .isEqualTo(java.util.Optional.ofNullable(second).map(it -> time(it + seconds(it))));
  }

  private static String seconds(String time) {
    return time.length() > "2026-01-31T09:00".length() ? "" : ":00";
  }

  @Test
  void aPartOfASecondDoesNotMakeATimeComeTwice() {
    JobTrigger trigger = cron("0 0 8 * * ?");

    assertThat(trigger.after(time("2026-02-01T07:59:59").plusMillis(999)))
        .contains(time("2026-02-01T08:00:00"));
    assertThat(trigger.after(time("2026-02-01T08:00:00").plusMillis(1)))
        .contains(time("2026-02-02T08:00:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"every morning", "0 0 25 * * ?", "0 0 8 * *"})
  void whatIsNoCronExpressionIsRefused(String expression) {
    assertThatThrownBy(() -> cron(expression)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTriggerSaysWhatItIs() {
    assertThat(every(15, TimeUnit.MINUTE)).hasToString("every 15 minutes");
    assertThat(every(1, TimeUnit.DAY)).hasToString("every day");
    assertThat(cron("0 0 8 * * ?")).hasToString("at 0 0 8 * * ? (Asia/Tokyo)");
  }
}
