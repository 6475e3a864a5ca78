package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Places the cells of a table in its grid, as a page does: each in the first free column. */
final class TableLayout {

  private final int width;
  private final PlacedCell[][] owners;
  private final List<PlacedCell> cells = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private TableLayout(int rows, int width) {
    this.width = width;
    owners = new PlacedCell[rows][width];
  }

  static TableLayout of(PrintedTable table) {
    int head = table.head().size();
    TableLayout layout = new TableLayout(table.rowCount(), table.columns().size());
    layout.place(table.head(), 0, head);
    layout.place(table.body(), head, table.rowCount());
    layout.holes();
    return layout;
  }

  List<PlacedCell> cells() {
    return Collections.unmodifiableList(cells);
  }

  List<String> faults() {
    return Collections.unmodifiableList(faults);
  }

  /** The cell that covers the place; null if none does. */
  PlacedCell owner(int row, int column) {
    return owners[row][column];
  }

  List<List<String>> texts() {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < owners.length; row++) {
      rows.add(new ArrayList<>(Collections.nCopies(width, "")));
    }
    cells.stream()
        .filter(placed -> placed.column() < width)
        .forEach(placed -> rows.get(placed.row()).set(placed.column(), placed.cell().text()));
    return Collections.unmodifiableList(rows);
  }

  private void place(List<TableRow> rows, int first, int end) {
    for (int i = 0; i < rows.size(); i++) {
      int column = 0;
      for (TableCell cell : rows.get(i).cells()) {
        while (column < width && owners[first + i][column] != null) {
          column++;
        }
        place(PlacedCell.of(first + i, column, cell), end);
        column += cell.colSpan();
      }
    }
  }

  private void place(PlacedCell placed, int end) {
    cells.add(placed);
    if (placed.lastRow() >= end || placed.lastColumn() >= width) {
      fault(placed.row(), placed.column(), "reaches out of the table");
    }
    for (int row = placed.row(); row <= Math.min(placed.lastRow(), end - 1); row++) {
      for (int column = placed.column();
          column <= Math.min(placed.lastColumn(), width - 1);
          column++) {
        if (owners[row][column] == null) {
          owners[row][column] = placed;
        } else {
          fault(row, column, "is covered twice");
        }
      }
    }
  }

  private void holes() {
    for (int row = 0; row < owners.length; row++) {
      for (int column = 0; column < width; column++) {
        if (owners[row][column] == null) {
          fault(row, column, "is not covered");
        }
      }
    }
  }

  private void fault(int row, int column, String what) {
    faults.add("Row " + row + ", column " + column + " " + what);
  }
}
