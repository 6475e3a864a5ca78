package org.ayumi.plan.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Japan's public holidays by the Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948) as in
 * force from 2007 on: the days themselves (article 2), substitutes for those on a Sunday (article 3
 * paragraph 2), days between two of them (article 3 paragraph 3), and the special laws for 2019,
 * 2020 and 2021. The equinoxes are those of the usual approximation for 1980 to 2099; the binding
 * dates are announced in February of the year before.
 */
public final class JapaneseHolidays {

  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2099;
  private static final double TROPICAL_EXCESS = 0.242194;

  private final int year;
  private final Map<LocalDate, String> days = new TreeMap<>();

  private JapaneseHolidays(int year) {
    this.year = year;
  }

  /**
   * The holidays of a calendar year with their names.
   *
   * @throws IllegalArgumentException if the year lies outside 2007 to 2099
   */
  public static Map<LocalDate, String> of(int year) {
    if (!isKnown(year)) {
      throw new IllegalArgumentException("No holidays are known of " + year);
    }
    JapaneseHolidays holidays = new JapaneseHolidays(year);
    holidays.everyYear();
    holidays.ofTheThrone();
    holidays.ofSummer();
    holidays.between();
    holidays.substitutes();
    return Collections.unmodifiableMap(holidays.days);
  }

  /** Whether the holidays of the calendar year are known: 2007 to 2099. */
  public static boolean isKnown(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The name of the holiday; empty if the day is none, or of a year that is not known. */
  public static Optional<String> name(LocalDate day) {
    return isKnown(day.getYear())
        ? Optional.ofNullable(of(day.getYear()).get(day))
        : Optional.empty();
  }

  private void everyYear() {
    add(Month.JANUARY, 1, "元日");
    monday(Month.JANUARY, 2, "成人の日");
    add(Month.FEBRUARY, 11, "建国記念の日");
    add(Month.MARCH, equinox(20.8431), "春分の日");
    add(Month.APRIL, 29, "昭和の日");
    add(Month.MAY, 3, "憲法記念日");
    add(Month.MAY, 4, "みどりの日");
    add(Month.MAY, 5, "こどもの日");
    monday(Month.SEPTEMBER, 3, "敬老の日");
    add(Month.SEPTEMBER, equinox(23.2488), "秋分の日");
    add(Month.NOVEMBER, 3, "文化の日");
    add(Month.NOVEMBER, 23, "勤労感謝の日");
  }

  /** The Emperor's birthday, and the days of the accession in 2019 (Act No. 99 of 2018). */
  private void ofTheThrone() {
    if (year < 2019) {
      add(Month.DECEMBER, 23, "天皇誕生日");
    } else if (year > 2019) {
      add(Month.FEBRUARY, 23, "天皇誕生日");
    } else {
      add(Month.MAY, 1, "休日（祝日扱い）");
      add(Month.OCTOBER, 22, "休日（祝日扱い）");
    }
  }

  /** Moved for the Olympic Games in 2020 and 2021 (Act on Special Measures, articles 32 and 29). */
  private void ofSummer() {
    if (year == 2020) {
      summer(23, 24, LocalDate.of(year, Month.AUGUST, 10));
    } else if (year == 2021) {
      summer(22, 23, LocalDate.of(year, Month.AUGUST, 8));
    } else {
      monday(Month.JULY, 3, "海の日");
      if (year >= 2016) {
        add(Month.AUGUST, 11, "山の日");
      }
      monday(Month.OCTOBER, 2, year < 2020 ? "体育の日" : "スポーツの日");
    }
  }

  private void summer(int marine, int sports, LocalDate mountain) {
    add(Month.JULY, marine, "海の日");
    add(Month.JULY, sports, "スポーツの日");
    days.put(mountain, "山の日");
  }

  /** A day that is none itself and lies between two of them. */
  private void between() {
    Map<LocalDate, String> between = new TreeMap<>();
    for (LocalDate day : days.keySet()) {
      LocalDate next = day.plusDays(1);
      if (!days.containsKey(next) && days.containsKey(day.plusDays(2))) {
        between.put(next, "休日");
      }
    }
    days.putAll(between);
  }

  /** For one on a Sunday the nearest day after it that is none. */
  private void substitutes() {
    Map<LocalDate, String> substitutes = new TreeMap<>();
    for (Map.Entry<LocalDate, String> holiday : days.entrySet()) {
      boolean sunday = holiday.getKey().getDayOfWeek() == DayOfWeek.SUNDAY;
      if (sunday && !holiday.getValue().equals("休日")) {
        LocalDate day = holiday.getKey().plusDays(1);
        while (days.containsKey(day)) {
          day = day.plusDays(1);
        }
        substitutes.put(day, "休日");
      }
    }
    days.putAll(substitutes);
  }

  private int equinox(double in1980) {
    int since = year - 1980;
    return (int) (in1980 + TROPICAL_EXCESS * since) - since / 4;
  }

  private void add(Month month, int day, String name) {
    days.put(LocalDate.of(year, month, day), name);
  }

  private void monday(Month month, int which, String name) {
    LocalDate first = LocalDate.of(year, month, 1);
    days.put(first.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY)), name);
  }
}
