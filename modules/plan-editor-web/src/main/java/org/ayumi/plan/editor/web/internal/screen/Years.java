package org.ayumi.plan.editor.web.internal.screen;

import java.util.Optional;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;

/** Fiscal years as the plan prints them, and as people type them. */
public final class Years {

  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final PlanHead plan;

  public Years(PlanHead plan) {
    this.plan = plan;
  }

  public String text(FiscalYear year) {
    return notation.format(year, plan.yearStyle());
  }

  /** A year in any notation (D3). */
  public static Optional<FiscalYear> typed(String text) {
    return new FiscalYearNotation(EraTable.standard()).parse(text);
  }
}
