package org.ayumi.plan.domain.table;

import java.util.List;
import org.immutables.value.Value;

/** A row of a table: the cells that begin in it, from left to right. */
@Value.Immutable
public interface TableRow {

  static TableRow of(List<TableCell> cells) {
    return ImmutableTableRow.builder().cells(cells).build();
  }

  static TableRow of(TableCell... cells) {
    return ImmutableTableRow.builder().addCells(cells).build();
  }

  /** A row of one cell over the whole width that names a heading of the level. */
  static TableRow band(int level, TableCell cell) {
    return ImmutableTableRow.builder().level(level).addCells(cell).build();
  }

  /** Empty where cells from above cover the whole row. */
  List<TableCell> cells();

  /**
   * The level of the heading that the row names over the whole width; in an outline the depth of
   * the row's text; 0 for every other row.
   */
  @Value.Default
  default int level() {
    return 0;
  }
}
