package org.ayumi.plan.exchange;

/** For what a table is written. */
public enum TableForm {
  /** To be printed: merged cells, borders, legend, notes, the head repeated on every page. */
  MERGED,
  /**
   * As data: one head row of unique names and one value in each cell, without merges; a value that
   * stands over several rows is repeated in each.
   */
  CLEAN
}
