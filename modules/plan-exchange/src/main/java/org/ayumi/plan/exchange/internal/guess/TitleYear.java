package org.ayumi.plan.exchange.internal.guess;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exchange.Sheet;

/** The fiscal year that a sheet's title states: {@code 令和5年度 進捗状況報告書}. */
final class TitleYear {

  private final Map<FiscalYear, String> titles = new LinkedHashMap<>();

  /**
   * @param headerRow the rows above it are titles
   */
  TitleYear(Sheet sheet, int headerRow, YearHeadings years) {
    for (int row = 0; row < headerRow; row++) {
      for (String text : sheet.row(row)) {
        years.inside(text).ifPresent(year -> titles.putIfAbsent(year, text.strip()));
      }
    }
    if (titles.isEmpty()) {
      years.inside(sheet.name()).ifPresent(year -> titles.put(year, sheet.name()));
    }
  }

  /** Empty where the titles name none, or several. */
  Optional<FiscalYear> year() {
    return titles.size() == 1 ? Optional.of(titles.keySet().iterator().next()) : Optional.empty();
  }

  /** The title that names the year. */
  String title() {
    return titles.values().iterator().next();
  }
}
