package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.layout.Unfolding;

/** What is suggested for the cards of a sheet, for tests of other packages. */
public final class GuessedCards {

  private final PartGuess guess;

  private GuessedCards(PartGuess guess) {
    this.guess = guess;
  }

  public static Optional<GuessedCards> of(Sheet sheet, PlanHead head) {
    return CardGuess.of(sheet, PlanClues.of(head, List.of())).map(GuessedCards::new);
  }

  public static Optional<GuessedCards> of(Sheet sheet) {
    return CardGuess.of(sheet, PlanClues.none()).map(GuessedCards::new);
  }

  public PartMapping part() {
    return guess.part();
  }

  public List<GuessReason> reasons() {
    return guess.reasons();
  }

  public int confidence() {
    return guess.confidence();
  }

  /** The table that the cards are read as. */
  public Sheet table(Sheet sheet, PlanHead head) {
    return new Unfolding(guess.part(), head).unfold(sheet).table();
  }
}
