package org.ayumi.plan.domain.table;

import org.immutables.value.Value;

/** A cell where it stands in the grid; rows, those of the head included, and columns from 0. */
@Value.Immutable
public interface PlacedCell {

  static PlacedCell of(int row, int column, TableCell cell) {
    return ImmutablePlacedCell.builder().row(row).column(column).cell(cell).build();
  }

  int row();

  int column();

  TableCell cell();

  /** The last row that the cell covers. */
  default int lastRow() {
    return row() + cell().rowSpan() - 1;
  }

  /** The last column that the cell covers. */
  default int lastColumn() {
    return column() + cell().colSpan() - 1;
  }
}
