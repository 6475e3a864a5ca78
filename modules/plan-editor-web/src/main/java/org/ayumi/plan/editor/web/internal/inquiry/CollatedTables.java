package org.ayumi.plan.editor.web.internal.inquiry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.inquiry.AnswerState;
import org.ayumi.plan.domain.inquiry.Collation;
import org.ayumi.plan.domain.table.PlanTables;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.exchange.TableTexts;
import org.ayumi.plan.model.view.AnswerDetail;

/**
 * What a round would print (E10, E13): the progress list, the counts, and what has changed since
 * the year before. A view; nothing is written.
 */
final class CollatedTables {

  private final Inquiry inquiry;
  private final boolean confirmedAlone;
  private final Locale locale;
  private final FiscalYear current;

  /**
   * @param confirmedAlone only what would be published; else all that has come in
   */
  CollatedTables(Inquiry inquiry, boolean confirmedAlone, Locale locale, Clock clock) {
    this.inquiry = inquiry;
    this.confirmedAlone = confirmedAlone;
    this.locale = locale;
    current = FiscalYear.now(clock);
  }

  boolean isConfirmedAlone() {
    return confirmedAlone;
  }

  private boolean isTaken(AnswerDetail answer) {
    return confirmedAlone
        ? answer.state() == AnswerState.CONFIRMED || answer.state() == AnswerState.PUBLISHED
        : answer.state().isAnswered();
  }

  List<PrintedTable> make() {
    FiscalYear year = inquiry.round().year();
    Collation collation = Collation.of(year);
    inquiry.answers().stream()
        .filter(this::isTaken)
        .forEach(answer -> collation.add(answer.request(), answer.answer()));
    PlanTables tables =
        PlanTables.of(
            PlanIndex.of(collation.into(inquiry.index().document())),
            TableTexts.of(locale),
            new FiscalYearNotation(EraTable.standard()));
    List<PrintedTable> made = new ArrayList<>();
    if (tables.kinds().contains(TableKind.PROGRESS)) {
      made.add(tables.progress(year, current));
      made.add(tables.counts(year, current));
      made.add(tables.changes(year));
    }
    return made;
  }
}
