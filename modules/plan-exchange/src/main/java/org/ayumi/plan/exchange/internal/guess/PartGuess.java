package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.PartMapping;

/** A suggested part of a mapping. */
final class PartGuess {

  private final PartMapping part;
  private final List<GuessReason> reasons;
  private final int confidence;

  PartGuess(PartMapping part, List<GuessReason> reasons, int confidence) {
    this.part = part;
    this.reasons = List.copyOf(reasons);
    this.confidence = confidence;
  }

  PartMapping part() {
    return part;
  }

  List<GuessReason> reasons() {
    return reasons;
  }

  /** How many of a hundred texts of the sheet the part reads. */
  int confidence() {
    return confidence;
  }
}
