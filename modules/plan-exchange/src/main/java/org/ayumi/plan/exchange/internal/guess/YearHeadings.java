package org.ayumi.plan.exchange.internal.guess;

import java.util.Optional;
import org.ayumi.plan.domain.Era;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;

/** Reads the headings of year columns (D3). */
final class YearHeadings {

  private static final int ERA_LENGTH = 60;

  private final EraTable eras = EraTable.standard();
  private final FiscalYearNotation notation = new FiscalYearNotation(eras);
  private final Optional<PlanHead> head;

  YearHeadings(Optional<PlanHead> head) {
    this.head = head;
  }

  /** The year that the text names by itself or within the plan's period. */
  Optional<FiscalYear> certain(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    return head.isPresent() ? notation.parse(text, head.get()) : notation.parse(text);
  }

  /** A year without era, read as one of the current era; only where no plan says otherwise. */
  Optional<FiscalYear> assumed(String text) {
    if (head.isPresent() || !text.contains("年")) {
      return Optional.empty();
    }
    Era current = eras.eras().get(0);
    FiscalYear first = current.firstFiscalYear();
    return notation.parse(text, first, first.plus(ERA_LENGTH));
  }

  Optional<FiscalYear> any(String text) {
    return certain(text).or(() -> assumed(text));
  }
}
