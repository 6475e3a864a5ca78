package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.PartMapping;

/** A suggested part of a mapping. */
final class PartGuess {

  private final PartMapping part;
  private final List<GuessReason> reasons;
  private final int confidence;

  /**
   * @param confidence the share of the sheet's texts that the part reads, 0 to 100
   */
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

  int confidence() {
    return confidence;
  }
}
