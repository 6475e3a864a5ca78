package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.Sheet;

/**
 * The cells of a table where a cell merged over several rows stands for each of them, and one
 * merged over several years for each year.
 */
final class MergedCells {

  private final Sheet sheet;
  private final Set<Integer> years;
  private final Map<Integer, List<CellRange>> byRow = new HashMap<>();

  /**
   * @param firstRow the first row of the table
   */
  MergedCells(Sheet sheet, List<ReadColumn> columns, int firstRow) {
    this.sheet = sheet;
    years =
        columns.stream()
            .filter(column -> column.column().field() == Field.YEAR)
            .map(ReadColumn::index)
            .collect(Collectors.toSet());
    for (CellRange range : sheet.merges()) {
      if (range.firstRow() >= firstRow) {
        for (int row = range.firstRow();
            row <= Math.min(range.lastRow(), sheet.rowCount());
            row++) {
          byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(range);
        }
      }
    }
  }

  String text(int row, ReadColumn column) {
    String own = sheet.cell(row, column.index());
    if (!own.isEmpty()) {
      return own;
    }
    return byRow.getOrDefault(row, List.of()).stream()
        .filter(range -> range.contains(row, column.index()))
        .filter(range -> standsFor(range, column))
        .findFirst()
        .map(range -> sheet.cell(range.firstRow(), range.firstColumn()))
        .orElse("");
  }

  private boolean standsFor(CellRange range, ReadColumn column) {
    return range.firstColumn() == column.index()
        || (years.contains(column.index()) && years.contains(range.firstColumn()));
  }
}
