package org.ayumi.plan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March, named by the western year in which it begins
 * (D1). The range is 1868 (明治元年度) to 9999.
 */
public final class FiscalYear implements Comparable<FiscalYear> {

  /** The zone in which a fiscal year begins and ends, whatever the server's zone (D1). */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private static final int FIRST = 1868;
  private static final int LAST = 9999;

  private final int startYear;

  private FiscalYear(int startYear) {
    this.startYear = startYear;
  }

  /**
   * The fiscal year that begins in April of the given western year.
   *
   * @throws IllegalArgumentException outside 1868 to 9999
   */
  public static FiscalYear of(int startYear) {
    if (startYear < FIRST || startYear > LAST) {
      throw new IllegalArgumentException("Not a fiscal year: " + startYear);
    }
    return new FiscalYear(startYear);
  }

  /** The fiscal year in which the day lies: 31 March 2026 is in 2025, 1 April 2026 in 2026. */
  public static FiscalYear containing(LocalDate day) {
    return of(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
  }

  /** The fiscal year that the clock's instant lies in, as seen in Japan. */
  public static FiscalYear now(Clock clock) {
    return containing(LocalDate.ofInstant(clock.instant(), ZONE));
  }

  /** The western year in which this fiscal year begins. */
  public int startYear() {
    return startYear;
  }

  public LocalDate firstDay() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(startYear + 1, Month.MARCH, 31);
  }

  public FiscalYear plus(int years) {
    return of(startYear + years);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof FiscalYear && ((FiscalYear) object).startYear == startYear;
  }

  @Override
  public int hashCode() {
    return startYear;
  }

  /** The western year, for logs and keys; what is shown to people comes from a notation. */
  @Override
  public String toString() {
    return Integer.toString(startYear);
  }
}
