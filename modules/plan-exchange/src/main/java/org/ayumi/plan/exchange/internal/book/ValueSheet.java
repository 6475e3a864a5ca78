package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.exchange.internal.book.BookValue.Kind;

/** 指標の値: baselines, targets and the actual values of years. */
final class ValueSheet implements BookSheet<Owned<BookValue>> {

  static final String NAME = "指標の値";

  private static final String INDICATOR = "指標";
  private static final String KIND = "種類";
  private static final String YEAR = "年度";
  private static final String PRINTED = "値";

  @Override
  public BookColumns<Owned<BookValue>> columns() {
    return new BookColumns<Owned<BookValue>>(NAME)
        .text(INDICATOR, Owned::owner)
        .text(KIND, value -> BookRow.word(value.entry().kind()))
        .text(YEAR, value -> value.entry().value().year().map(FiscalYear::toString).orElse(""))
        .text(PRINTED, value -> value.entry().value().printed());
  }

  @Override
  public Optional<Owned<BookValue>> read(BookRow row) {
    return row.entry(
        () -> {
          String printed = row.text(PRINTED);
          IndicatorValue value =
              row.year(YEAR)
                  .map(year -> IndicatorValue.of(year, printed))
                  .orElseGet(() -> IndicatorValue.of(printed));
          return new Owned<>(
              row.requiredReference(INDICATOR, IndicatorSheet.NAME),
              new BookValue(row.word(KIND, Kind.class), value));
        });
  }
}
