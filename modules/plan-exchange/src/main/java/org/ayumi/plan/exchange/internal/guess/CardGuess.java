package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.Sheet;

/** Suggests how the cards of a sheet are read, if it has any. */
final class CardGuess {

  private final Sheet sheet;
  private final PlanClues clues;
  private final Words words;
  private final YearHeadings years;

  private CardGuess(Sheet sheet, PlanClues clues) {
    this.sheet = sheet;
    this.clues = clues;
    words = clues.words();
    years = clues.years();
  }

  /**
   * The way of reading that reads most texts of the sheet; empty if there are no cards.
   *
   * @param clues what is known of the plan; years without era are read in its period
   */
  static Optional<PartGuess> of(Sheet sheet, PlanClues clues) {
    return new CardGuess(sheet, clues).guess();
  }

  private Optional<PartGuess> guess() {
    PlanHead period = clues.head().orElseGet(this::periodOfSheet);
    CardAttempt best = null;
    for (CardCandidate start : CardCandidate.in(sheet)) {
      CardTemplate template = new CardTemplate(sheet, start, words, years);
      if (template.isCard()) {
        CardAttempt attempt = new CardAttempt(sheet, period, start, template.slots(), words);
        boolean better = best == null || attempt.textsRead() > best.textsRead();
        best = better ? attempt : best;
      }
    }
    return Optional.ofNullable(best).filter(each -> each.textsRead() > 0).map(this::part);
  }

  /** A plan of the years that the sheet names. */
  private PlanHead periodOfSheet() {
    List<FiscalYear> found = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      sheet.row(row).forEach(text -> years.any(text).ifPresent(found::add));
    }
    FiscalYear first = found.stream().min(FiscalYear::compareTo).orElse(FiscalYear.of(2000));
    FiscalYear last = found.stream().max(FiscalYear::compareTo).orElse(first);
    return PlanHead.builder().code("period").title("").firstYear(first).lastYear(last).build();
  }

  private PartGuess part(CardAttempt attempt) {
    CardColumns columns = new CardColumns(attempt, clues, words);
    List<GuessReason> reasons = new ArrayList<>(attempt.reasons());
    reasons.addAll(columns.reasons());
    int confidence = attempt.textsRead() * 100 / attempt.texts();
    return new PartGuess(columns.part(), reasons, confidence);
  }
}
