package org.ayumi.plan.exchange.internal.guess;

import java.util.Optional;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.MappingGuess;
import org.ayumi.plan.exchange.Sheet;

/** Suggests a mapping. */
public final class Guesser {

  public Guesser(Sheet sheet, Optional<PlanHead> head) {}

  public MappingGuess guess() {
    throw new UnsupportedOperationException();
  }

  public MappingGuess guess(int headerRow, int headerRows) {
    throw new UnsupportedOperationException();
  }
}
