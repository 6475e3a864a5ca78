package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ImmutablePartSuggestion;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartSuggestion;
import org.ayumi.plan.exchange.Sheet;

/** What a sheet suggests if it is laid out as a person says. */
public final class PartGuesses {

  private PartGuesses() {}

  public static List<PartSuggestion> of(Sheet sheet, PlanClues clues, LayoutKind kind) {
    return guesses(sheet, clues, kind).stream()
        .map(
            guess ->
                ImmutablePartSuggestion.builder()
                    .part(guess.part())
                    .reasons(guess.reasons())
                    .confidence(guess.confidence())
                    .build())
        .collect(Collectors.toList());
  }

  private static List<PartGuess> guesses(Sheet sheet, PlanClues clues, LayoutKind kind) {
    switch (kind) {
      case CARDS:
        return CardGuess.of(sheet, clues).stream().collect(Collectors.toList());
      case OUTLINE:
        return OutlineGuess.of(sheet, clues).stream().collect(Collectors.toList());
      default:
        return TableGuess.of(sheet, clues);
    }
  }
}
