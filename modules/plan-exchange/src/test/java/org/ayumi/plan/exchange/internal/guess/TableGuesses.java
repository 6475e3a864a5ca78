package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** What is suggested for the tables of a sheet, for tests outside the package. */
public final class TableGuesses {

  private final List<PartGuess> guesses;

  private TableGuesses(List<PartGuess> guesses) {
    this.guesses = guesses;
  }

  public static TableGuesses of(Sheet sheet, PlanHead head) {
    return new TableGuesses(TableGuess.of(sheet, PlanClues.of(head, List.of())));
  }

  public List<PartMapping> parts() {
    return guesses.stream().map(PartGuess::part).collect(Collectors.toList());
  }

  public int confidence() {
    return guesses.get(0).confidence();
  }

  /** The reasons of all parts, in Japanese. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (PartGuess guess : guesses) {
      guess.reasons().forEach(reason -> reasons.add(reason.message(Locale.JAPAN)));
    }
    return reasons;
  }
}
