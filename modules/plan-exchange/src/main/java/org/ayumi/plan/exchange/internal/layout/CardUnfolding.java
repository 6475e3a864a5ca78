package org.ayumi.plan.exchange.internal.layout;

import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.PartMapping;

/** Reads a stack of cards as a table with a row for each. */
final class CardUnfolding {

  private final Region region;

  CardUnfolding(Region region, PartMapping part, PlanHead head) {
    this.region = region;
  }

  Unfolded unfold() {
    return new Unfolded.Builder(region.sheet().name(), 1).build();
  }
}
