package org.ayumi.plan.exchange.internal.layout;

import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** Lays a plain table out as the part of a sheet that it was read from: undoes an unfolding. */
public final class Folding {

  private final PartMapping part;

  public Folding(PartMapping part) {
    this.part = part;
  }

  /**
   * @param table the header as the mapping's frame has it, then the rows
   */
  public WrittenSheet fold(WrittenSheet table) {
    switch (part.layout().kind()) {
      case CARDS:
        return new CardFolding(part).fold(table);
      case OUTLINE:
        return new OutlineFolding(part).fold(table);
      default:
        return new TableFolding(part).fold(table);
    }
  }
}
