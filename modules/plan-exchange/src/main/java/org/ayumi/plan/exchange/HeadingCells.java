package org.ayumi.plan.exchange;

/**
 * How a sheet prints the headings of its rows. A blank cell means "as above"; where they are
 * repeated, one to the right of a printed heading means that there is none.
 */
public enum HeadingCells {
  /** In every row. */
  REPEATED,
  /** In the first row, blank below. */
  FIRST_ONLY,
  /** In one cell merged over all rows. */
  MERGED
}
