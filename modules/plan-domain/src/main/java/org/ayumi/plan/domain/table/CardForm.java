package org.ayumi.plan.domain.table;

/** How the card of an item is laid out. */
public enum CardForm {
  /**
   * Each field in a row of its own behind its label; number, kind and departments share the first
   * row.
   */
  ROWS,
  /**
   * Number, item and kind in the first row without labels, and the contents beside their years; a
   * plan with few fields prints its cards so.
   */
  BESIDE
}
