package org.ayumi.plan.editor.web.internal.inquiry;

import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanDocument;

/** Fiscal years as the plan prints them. */
final class Years {

  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final PlanDocument plan;

  Years(PlanDocument plan) {
    this.plan = plan;
  }

  String text(FiscalYear year) {
    return notation.format(year, plan.head().yearStyle());
  }
}
