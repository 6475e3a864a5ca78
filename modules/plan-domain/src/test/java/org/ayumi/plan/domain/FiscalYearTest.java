package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

  @Test
  void beginsOnTheFirstOfApril() {
    assertThat(FiscalYear.containing(LocalDate.of(2026, 3, 31))).isEqualTo(FiscalYear.of(2025));
    assertThat(FiscalYear.containing(LocalDate.of(2026, 4, 1))).isEqualTo(FiscalYear.of(2026));
    assertThat(FiscalYear.of(2025).firstDay()).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(FiscalYear.of(2025).lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void isJapansWhateverTheServersZone() {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : new String[] {"GMT", "Asia/Tokyo", "America/Los_Angeles"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(at("2026-03-31T14:59:59Z")).isEqualTo(FiscalYear.of(2025));
        assertThat(at("2026-03-31T15:00:00Z")).isEqualTo(FiscalYear.of(2026));
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static FiscalYear at(String instant) {
    return FiscalYear.now(Clock.fixed(Instant.parse(instant), ZoneId.systemDefault()));
  }

  @Test
  void refusesWhatIsNoYear() {
    assertThatThrownBy(() -> FiscalYear.of(1867)).hasMessageContaining("1867");
    assertThatThrownBy(() -> FiscalYear.of(10000)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comparesByTime() {
    assertThat(FiscalYear.of(2019)).isLessThan(FiscalYear.of(2020)).hasToString("2019");
    assertThat(FiscalYear.of(2018).plus(2)).isEqualTo(FiscalYear.of(2020)).hasSameHashCodeAs(2020);
  }
}
