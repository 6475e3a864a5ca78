package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.table.PlacedCell;
import org.ayumi.plan.domain.table.PrintedTable;

/**
 * A part of a sheet without the columns that are layout only: those in which no cell begins. What
 * is left can be compared with a printed table, texts and merges.
 */
final class GridCut {

  private final Sheet sheet;
  private final int firstRow;
  private final int lastRow;
  private final List<Integer> columns;

  private GridCut(Sheet sheet, int firstRow, int lastRow, List<Integer> columns) {
    this.sheet = sheet;
    this.firstRow = firstRow;
    this.lastRow = lastRow;
    this.columns = columns;
  }

  /** The rows with every column in which a cell begins there. */
  static GridCut of(Sheet sheet, int firstRow, int lastRow) {
    TreeSet<Integer> begins = new TreeSet<>();
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = 0; column < sheet.columnCount(); column++) {
        if (!sheet.cell(row, column).isEmpty()) {
          begins.add(column);
        }
      }
    }
    for (CellRange merge : sheet.merges()) {
      if (merge.firstRow() >= firstRow && merge.lastRow() <= lastRow) {
        begins.add(merge.firstColumn());
      }
    }
    return new GridCut(sheet, firstRow, lastRow, new ArrayList<>(begins));
  }

  /** The same without a column of the sheet. */
  GridCut without(int... left) {
    Set<Integer> gone = IntStream.of(left).boxed().collect(Collectors.toSet());
    return new GridCut(
        sheet,
        firstRow,
        lastRow,
        columns.stream().filter(column -> !gone.contains(column)).collect(Collectors.toList()));
  }

  List<List<String>> texts() {
    List<List<String>> rows = new ArrayList<>();
    for (int row = firstRow; row <= lastRow; row++) {
      int at = row;
      rows.add(columns.stream().map(column -> sheet.cell(at, column)).collect(Collectors.toList()));
    }
    return rows;
  }

  /** Merged ranges over several of the columns or rows. */
  Set<CellRange> merges() {
    Set<CellRange> merges = new HashSet<>();
    for (CellRange merge : sheet.merges()) {
      if (merge.firstRow() < firstRow || merge.lastRow() > lastRow) {
        continue;
      }
      List<Integer> covered =
          IntStream.range(0, columns.size())
              .filter(i -> columns.get(i) >= merge.firstColumn())
              .filter(i -> columns.get(i) <= merge.lastColumn())
              .boxed()
              .collect(Collectors.toList());
      if (covered.size() > 1 || !covered.isEmpty() && merge.lastRow() > merge.firstRow()) {
        merges.add(
            CellRange.of(
                merge.firstRow() - firstRow,
                covered.get(0),
                merge.lastRow() - firstRow,
                covered.get(covered.size() - 1)));
      }
    }
    return merges;
  }

  /** The ranges over several cells of a printed table. */
  static Set<CellRange> merges(PrintedTable table) {
    return table.cells().stream()
        .filter(placed -> placed.cell().rowSpan() > 1 || placed.cell().colSpan() > 1)
        .map(GridCut::range)
        .collect(Collectors.toSet());
  }

  private static CellRange range(PlacedCell placed) {
    return CellRange.of(placed.row(), placed.column(), placed.lastRow(), placed.lastColumn());
  }
}
