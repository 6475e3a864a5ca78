package org.ayumi.plan.exchange;

import org.immutables.value.Value;

/**
 * A rectangle of cells, such as a merged one; rows and columns count from 0, the last inclusive.
 */
@Value.Immutable
public interface CellRange {

  static CellRange of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return ImmutableCellRange.builder()
        .firstRow(firstRow)
        .firstColumn(firstColumn)
        .lastRow(lastRow)
        .lastColumn(lastColumn)
        .build();
  }

  int firstRow();

  int firstColumn();

  int lastRow();

  int lastColumn();

  default boolean contains(int row, int column) {
    return row >= firstRow()
        && row <= lastRow()
        && column >= firstColumn()
        && column <= lastColumn();
  }

  /** As the sheet program names it: {@code A3:C5}. */
  default String name() {
    return Sheet.columnName(firstColumn())
        + (firstRow() + 1)
        + ":"
        + Sheet.columnName(lastColumn())
        + (lastRow() + 1);
  }

  /** The same rectangle, the given number of rows lower. */
  default CellRange down(int rows) {
    return of(firstRow() + rows, firstColumn(), lastRow() + rows, lastColumn());
  }

  @Value.Check
  default void check() {
    if (firstRow() < 0 || firstColumn() < 0 || lastRow() < firstRow()) {
      throw new IllegalArgumentException("Not a range of rows: " + this);
    }
    if (lastColumn() < firstColumn()) {
      throw new IllegalArgumentException("Not a range of columns: " + this);
    }
  }
}
