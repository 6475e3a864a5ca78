package org.ayumi.plan.exchange;

import java.util.List;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.internal.guess.PartGuesses;
import org.ayumi.plan.exchange.internal.guess.PlanClues;
import org.immutables.value.Value;

/** A suggested part of a mapping and why each bit of it was chosen. */
@Value.Immutable
public interface PartSuggestion {

  /**
   * What a sheet suggests if it is laid out as a person says: usually one part, several where the
   * sheet has tables with different headers; none if nothing in it looks like that layout.
   *
   * @param head in whose period years without era are read
   */
  static List<PartSuggestion> of(Sheet sheet, PlanHead head, LayoutKind kind) {
    return of(sheet, head, List.of(), kind);
  }

  /**
   * As {@link #of(Sheet, PlanHead, LayoutKind)} for a plan whose levels have names.
   *
   * @param levels a column headed by the name of one holds it
   */
  static List<PartSuggestion> of(Sheet sheet, PlanHead head, List<Level> levels, LayoutKind kind) {
    return PartGuesses.of(sheet, PlanClues.of(head, levels), kind);
  }

  PartMapping part();

  List<GuessReason> reasons();

  /** How many of a hundred texts of the sheet the part reads. */
  int confidence();
}
