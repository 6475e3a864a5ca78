package org.ayumi.plan.display.web.internal.display;

import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.YearStyle;

/** Writes fiscal years for visitors: in Japanese as the plan prints them, else western. */
final class Years {

  private static final FiscalYearNotation NOTATION = new FiscalYearNotation(EraTable.standard());

  private final PlanHead head;
  private final Words words;

  Years(PlanHead head, Words words) {
    this.head = head;
    this.words = words;
  }

  /** The head of a year's column: {@code H25}; {@code FY2013}. */
  String label(FiscalYear year) {
    return words.isJapanese() ? NOTATION.format(year, head.yearStyle()) : western(year);
  }

  /** In full: {@code 平成25年度}; {@code FY2013}. */
  String name(FiscalYear year) {
    YearStyle style =
        head.yearStyle() == YearStyle.WESTERN ? YearStyle.WESTERN : YearStyle.ERA_NAME;
    return words.isJapanese() ? NOTATION.format(year, style) : western(year);
  }

  String period() {
    return words.get("period", name(head.firstYear()), name(head.lastYear()));
  }

  private String western(FiscalYear year) {
    return words.get("western-year", String.valueOf(year.startYear()));
  }
}
