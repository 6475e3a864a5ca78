package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;

/** 指標: the indicators without their values. */
final class IndicatorSheet implements BookSheet<Indicator> {

  static final String NAME = "指標";

  private static final String HEADING = "見出し";
  private static final String GROUP = "表の名前";
  private static final String NUMBER = "番号";
  private static final String INDICATOR_NAME = "指標名";
  private static final String UNIT = "単位";
  private static final String NOTE = "備考";
  private static final String AIM = "目標の向き";

  @Override
  public BookColumns<Indicator> columns() {
    return new BookColumns<Indicator>(NAME)
        .text(BookColumns.CODE, Indicator::code)
        .optional(HEADING, Indicator::headingCode)
        .text(GROUP, Indicator::group)
        .text(NUMBER, Indicator::number)
        .text(INDICATOR_NAME, Indicator::name)
        .text(UNIT, Indicator::unit)
        .text(NOTE, Indicator::note)
        .text(AIM, indicator -> BookRow.word(indicator.aim()));
  }

  @Override
  public Optional<Indicator> read(BookRow row) {
    return row.entry(
        () ->
            Indicator.builder()
                .code(row.required(BookColumns.CODE))
                .headingCode(row.reference(HEADING, HeadingSheet.NAME))
                .group(row.text(GROUP))
                .number(row.text(NUMBER))
                .name(row.text(INDICATOR_NAME))
                .unit(row.text(UNIT))
                .note(row.text(NOTE))
                .aim(row.word(AIM, IndicatorAim.class))
                .build());
  }
}
