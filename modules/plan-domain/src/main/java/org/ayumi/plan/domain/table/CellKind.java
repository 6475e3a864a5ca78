package org.ayumi.plan.domain.table;

/** What a cell is to the cells around it (A8). */
public enum CellKind {
  /** Heads the column or columns below it: scope {@code col}. */
  HEADER_COLUMN,
  /**
   * Heads the row or rows at its right: scope {@code row}; over the whole width {@code rowgroup},
   * for all rows to the next such cell.
   */
  HEADER_ROW,
  DATA
}
