package org.ayumi.plan.exchange.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table while it is made, below its header. */
final class TableRows {

  private final Unfolded.Builder table;
  private final Map<Integer, String> last = new HashMap<>();
  private int next;

  /**
   * @param above the rows above the header
   */
  TableRows(Unfolded.Builder table, List<List<String>> above, List<List<String>> header) {
    this.table = table;
    above.forEach(this::header);
    header.forEach(this::header);
  }

  private void header(List<String> row) {
    for (int column = 0; column < row.size(); column++) {
      if (!row.get(column).isEmpty()) {
        table.header(next, column, row.get(column));
      }
    }
    next++;
  }

  /** Begins a row; its number. */
  int begin() {
    last.clear();
    return next++;
  }

  /** The number of the row begun last. */
  int lastRow() {
    return next - 1;
  }

  /** What the row begun last has in that column. */
  String last(int column) {
    return last.getOrDefault(column, "");
  }

  void put(int row, int column, CardCell cell) {
    last.put(column, cell.text());
    table.cell(row, column, cell.text(), cell.row(), cell.column());
  }
}
