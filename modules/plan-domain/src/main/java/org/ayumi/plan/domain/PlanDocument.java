package org.ayumi.plan.domain;

import java.util.List;
import org.immutables.value.Value;

/**
 * A whole plan as one immutable document. Lists are in printed order; headings stand before those
 * below them (depth first).
 */
@Value.Immutable
public interface PlanDocument {

  static ImmutablePlanDocument.Builder builder() {
    return ImmutablePlanDocument.builder();
  }

  PlanHead head();

  /** By depth, from 1; the last is the level of the items. */
  List<Level> levels();

  /** All vocabularies; within a type in the order of the legend. */
  List<Term> terms();

  /** In 建制順. */
  List<Department> departments();

  List<Heading> headings();

  List<Item> items();

  /** Those of the plan as a whole first, then in the order of their headings. */
  List<Indicator> indicators();

  /** By fiscal year, then in printed order. */
  List<Evaluation> evaluations();

  /** In the order of the plan book; one stands before those below it. */
  List<Passage> passages();
}
