package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;

/**
 * What is known of the plan before its sheet is looked at: its period and what its levels are
 * called.
 */
public final class PlanClues {

  private final Optional<PlanHead> head;
  private final Words words;

  private PlanClues(Optional<PlanHead> head, Words words) {
    this.head = head;
    this.words = words;
  }

  public static PlanClues none() {
    return new PlanClues(Optional.empty(), Words.standard());
  }

  /**
   * @param head in whose period years without era are read
   * @param levels whose names head columns
   */
  public static PlanClues of(PlanHead head, List<Level> levels) {
    return new PlanClues(Optional.of(head), Words.standard().with(levels));
  }

  Optional<PlanHead> head() {
    return head;
  }

  Words words() {
    return words;
  }

  YearHeadings years() {
    return new YearHeadings(head);
  }
}
