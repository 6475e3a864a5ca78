package org.ayumi.plan.exchange;

import java.util.List;
import org.immutables.value.Value;

/** A suggested mapping of a whole source and why each part of it was chosen. */
@Value.Immutable
public interface PlanMappingGuess {

  static PlanMappingGuess of(PlanMapping mapping, List<List<GuessReason>> reasons) {
    return ImmutablePlanMappingGuess.builder().mapping(mapping).reasons(reasons).build();
  }

  PlanMapping mapping();

  /** For each part, in the same order. */
  List<List<GuessReason>> reasons();
}
