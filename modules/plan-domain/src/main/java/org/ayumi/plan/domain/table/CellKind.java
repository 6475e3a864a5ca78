package org.ayumi.plan.domain.table;

/** What a cell is to the cells around it (A8). */
public enum CellKind {
  /** Heads the column or columns below it: scope {@code col}, over several {@code colgroup}. */
  HEADER_COLUMN,
  /** Heads the row or rows at its right: scope {@code row}, over several {@code rowgroup}. */
  HEADER_ROW,
  DATA
}
