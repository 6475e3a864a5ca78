package org.ayumi.plan.model.view;

import java.time.Instant;
import java.util.List;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.immutables.value.Value;

/** A plan as it is worked on, with the versions that a later write must name. */
@Value.Immutable
public interface WorkingPlan {

  static ImmutableWorkingPlan.Builder builder() {
    return ImmutableWorkingPlan.builder();
  }

  long planEntryId();

  long groupId();

  PlanHead head();

  List<Level> levels();

  /** Increased by every change of head, levels or vocabularies. */
  long headVersion();

  /** Increased by every write anywhere in the plan. */
  long documentVersion();

  Instant modified();

  /** Who wrote last, by name. */
  String modifiedBy();
}
