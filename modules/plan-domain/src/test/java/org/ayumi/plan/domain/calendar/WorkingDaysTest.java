package org.ayumi.plan.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    // a Thursday; Saturday and Sunday; the long holidays of May and September; the turn of the year
    "2026-05-14, 2026-05-14",
    "2026-05-16, 2026-05-18",
    "2026-05-17, 2026-05-18",
    "2026-05-02, 2026-05-07",
    "2026-09-19, 2026-09-24",
    "2026-12-28, 2026-12-28",
    "2026-12-29, 2027-01-04",
    "2027-01-03, 2027-01-04",
    "2025-12-27, 2026-01-05"
  })
  void onOrAfter(LocalDate day, LocalDate open) {
    assertThat(WorkingDays.onOrAfter(day)).isEqualTo(open);
    assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(day.equals(open));
  }
}
