package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of one cell a column; cells below each other that are the same entry become one. */
final class MergedRows {

  private final List<List<Entry>> rows = new ArrayList<>();
  private List<Entry> row = List.of();

  /** Begins the next row. */
  MergedRows next() {
    row = new ArrayList<>();
    rows.add(row);
    return this;
  }

  /** A cell of its own. */
  MergedRows add(TableCell cell) {
    row.add(new Entry(cell, Collections.emptyList()));
    return this;
  }

  /**
   * A cell that is one with those above and below it that have the same key.
   *
   * @param key what the cell stands for; not empty
   */
  MergedRows add(TableCell cell, List<String> key) {
    row.add(new Entry(cell, key));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The rows so far with their spans. */
  List<TableRow> rows() {
    List<TableRow> merged = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      List<TableCell> cells = new ArrayList<>();
      for (int column = 0; column < rows.get(at).size(); column++) {
        if (!continues(at, column)) {
          int span = span(at, column);
          TableCell cell = rows.get(at).get(column).cell;
          cells.add(span == 1 ? cell : ImmutableTableCell.copyOf(cell).withRowSpan(span));
        }
      }
      merged.add(TableRow.of(cells));
    }
    return merged;
  }

  private int span(int at, int column) {
    int end = at + 1;
    while (end < rows.size() && continues(end, column)) {
      end++;
    }
    return end - at;
  }

  private boolean continues(int at, int column) {
    List<String> key = rows.get(at).get(column).key;
    return at > 0 && !key.isEmpty() && key.equals(rows.get(at - 1).get(column).key);
  }

  private static final class Entry {

    private final TableCell cell;
    private final List<String> key;

    private Entry(TableCell cell, List<String> key) {
      this.cell = cell;
      this.key = key;
    }
  }
}
