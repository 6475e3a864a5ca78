package org.ayumi.plan.exchange.internal.layout;

import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.SearchText;

/** A column of a table that holds what cards say of one year. */
final class YearColumn {

  private final int column;
  private final String text;
  private final Optional<FiscalYear> year;

  YearColumn(int column, String text, Optional<FiscalYear> year) {
    this.column = column;
    this.text = text;
    this.year = year;
  }

  int column() {
    return column;
  }

  /** The year as printed. */
  String text() {
    return text;
  }

  /** Absent if it cannot be told which year it is. */
  Optional<FiscalYear> year() {
    return year;
  }

  /** Whether it is the column of the year, or else of what is printed for it. */
  boolean is(Map.Entry<FiscalYear, String> printed) {
    return year.isPresent()
        ? year.get().equals(printed.getKey())
        : SearchText.fold(text).equals(SearchText.fold(printed.getValue()));
  }
}
