package org.ayumi.plan.exchange.internal.layout;

import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** Reads a part of a sheet, however it is laid out, as a plain table. */
public final class Unfolding {

  private final PartMapping part;
  private final PlanHead head;

  /**
   * @param head in whose period years without era are read
   */
  public Unfolding(PartMapping part, PlanHead head) {
    this.part = part;
    this.head = head;
  }

  /** The part of a sheet that is laid out as a table; no year need be known for that. */
  public static Unfolded table(Sheet sheet, PartMapping part) {
    return new TableUnfolding(Region.of(sheet, part), part).unfold();
  }

  public Unfolded unfold(Sheet sheet) {
    Region region = Region.of(sheet, part);
    switch (part.layout().kind()) {
      case CARDS:
        return new CardUnfolding(region, part, head).unfold();
      case OUTLINE:
        return new OutlineUnfolding(region, part).unfold();
      default:
        return table(sheet, part);
    }
  }
}
