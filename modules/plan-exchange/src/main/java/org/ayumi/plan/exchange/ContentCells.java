package org.ayumi.plan.exchange;

/** How a sheet prints the contents of an item (G4). */
public enum ContentCells {
  /** The cell is one content. */
  ONE,
  /**
   * Each line that begins with a bullet begins a content; the years of the row are those of all.
   */
  BULLETS,
  /** Each content has a row; the item's cells are repeated, or blank below the first row. */
  ROW_EACH
}
