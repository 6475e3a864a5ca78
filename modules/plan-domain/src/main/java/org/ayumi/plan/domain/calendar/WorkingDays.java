package org.ayumi.plan.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Days on which a city's offices are open: none of those that article 4-2 of the Local Autonomy Act
 * (地方自治法) has cities name by ordinance: Saturdays, Sundays, public holidays and the days from 29
 * December to 3 January.
 */
public final class WorkingDays {

  private static final int YEAR_ENDS = 29;
  private static final int YEAR_BEGINS = 3;

  private WorkingDays() {}

  /**
   * @throws IllegalArgumentException if the year lies outside those of {@link JapaneseHolidays}
   */
  public static boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !isTurnOfTheYear(day)
        && JapaneseHolidays.name(day).isEmpty();
  }

  private static boolean isTurnOfTheYear(LocalDate day) {
    return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= YEAR_ENDS
        || day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= YEAR_BEGINS;
  }

  /** The day itself if the offices are open, else the next on which they are. */
  public static LocalDate onOrAfter(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
