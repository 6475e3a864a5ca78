package org.ayumi.plan.exchange.internal.guess;

import java.util.Optional;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.MappingGuess;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** What a sheet suggests if it is laid out as a person says. */
public final class PartGuesses {

  private static final int ALL = 100;

  private PartGuesses() {}

  /** The part; none if nothing in the sheet looks like that layout. */
  public static Optional<PartMapping> of(Sheet sheet, PlanHead head, LayoutKind kind) {
    return guess(sheet, head, kind).map(PartGuess::part);
  }

  private static Optional<PartGuess> guess(Sheet sheet, PlanHead head, LayoutKind kind) {
    switch (kind) {
      case CARDS:
        return CardGuess.of(sheet, Optional.of(head));
      case OUTLINE:
        return Optional.empty();
      default:
        MappingGuess table = new Guesser(sheet, Optional.of(head)).guess();
        return Optional.of(new PartGuess(PartMapping.of(table.mapping()), table.reasons(), ALL));
    }
  }
}
