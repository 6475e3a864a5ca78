package org.ayumi.plan.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what the Cabinet Office has published for the years. */
class JapaneseHolidaysTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
      2008, 1-1 1-14 2-11 3-20 4-29 5-3 5-4 5-5 5-6 7-21 9-15 9-23 10-13 11-3 11-23 11-24 12-23
      2009, 1-1 1-12 2-11 3-20 4-29 5-3 5-4 5-5 5-6 7-20 9-21 9-22 9-23 10-12 11-3 11-23 12-23
      2012, 1-1 1-2 1-9 2-11 3-20 4-29 4-30 5-3 5-4 5-5 7-16 9-17 9-22 10-8 11-3 11-23 12-23 12-24
      2015, 1-1 1-12 2-11 3-21 4-29 5-3 5-4 5-5 5-6 7-20 9-21 9-22 9-23 10-12 11-3 11-23 12-23
      2016, 1-1 1-11 2-11 3-20 3-21 4-29 5-3 5-4 5-5 7-18 8-11 9-19 9-22 10-10 11-3 11-23 12-23
      2019, 1-1 1-14 2-11 3-21 4-29 4-30 5-1 5-2 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-23 10-14 10-22 11-3 11-4 11-23
      2020, 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-23 7-24 8-10 9-21 9-22 11-3 11-23
      2021, 1-1 1-11 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-22 7-23 8-8 8-9 9-20 9-23 11-3 11-23
      2024, 1-1 1-8 2-11 2-12 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-22 9-23 10-14 11-3 11-4 11-23
      2025, 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-21 8-11 9-15 9-23 10-13 11-3 11-23 11-24
      2026, 1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23
      2027, 1-1 1-11 2-11 2-23 3-21 3-22 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3 11-23
      """)
  void areThoseThatWerePublished(int year, String days) {
    assertThat(JapaneseHolidays.of(year).keySet())
        .containsExactlyElementsOf(
            Arrays.stream(days.split(" "))
                .map(day -> day.split("-"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .collect(Collectors.toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-22, 休日",
    "2026-05-06, 休日",
    "2019-10-14, 体育の日",
    "2022-10-10, スポーツの日",
    "2018-12-23, 天皇誕生日"
  })
  void haveNames(LocalDate day, String name) {
    assertThat(JapaneseHolidays.name(day)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {2006, 2100})
  void areNotGuessed(int year) {
    assertThatThrownBy(() -> JapaneseHolidays.of(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(year));
    assertThat(JapaneseHolidays.name(LocalDate.of(year, 1, 1))).isEmpty();
  }
}
