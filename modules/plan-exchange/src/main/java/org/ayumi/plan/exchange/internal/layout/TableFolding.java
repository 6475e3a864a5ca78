package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/**
 * Undoes a {@link TableUnfolding}: what the added columns hold becomes lines between the rows or
 * above the tables.
 */
final class TableFolding {

  private final PartMapping part;
  private final SheetFrame frame;
  private final LineTargets targets;
  private final WrittenSheet sheet = new WrittenSheet();
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final FoldedLines lines;
  private boolean headerNeeded;
  private boolean headerWritten;

  TableFolding(PartMapping part) {
    this.part = part;
    frame = part.columns().frame();
    targets = new LineTargets(part.columns());
    lines = new FoldedLines(part, targets, sheet);
  }

  WrittenSheet fold(WrittenSheet table) {
    if (part.layout().lines().isEmpty() && !several()) {
      return table;
    }
    int first = frame.firstRow();
    int end = table.rows().size() - frame.below().size();
    copy(table, 0, several() ? frame.headerRow() : first);
    headerNeeded = several();
    for (int row = first; row < end; row++) {
      row(table, row);
    }
    if (several() && !headerWritten) {
      header(table);
    }
    copy(table, end, table.rows().size());
    table.merges().forEach(this::merge);
    table.problems().forEach(problem -> sheet.addProblem(inSheet(problem)));
    return sheet;
  }

  private boolean several() {
    return part.layout().severalTables();
  }

  private void copy(WrittenSheet table, int from, int to) {
    for (int row = from; row < to; row++) {
      rows.put(row, sheet.rows().size());
      sheet.addRow(own(table.rows().get(row)));
    }
  }

  private List<String> own(List<String> row) {
    return new ArrayList<>(row.subList(0, Math.min(row.size(), targets.own())));
  }

  private void row(WrittenSheet table, int row) {
    List<String> cells = table.rows().get(row);
    if (lines.areNeeded(cells)) {
      if (several() && !isBlank(sheet.rows().size() - 1)) {
        sheet.addRow(List.of());
      }
      headerNeeded |= several();
      lines.place(cells);
    }
    lines.passage(cells);
    if (own(cells).stream().allMatch(String::isBlank)) {
      rows.put(row, Math.max(0, sheet.rows().size() - 1));
      return;
    }
    if (headerNeeded) {
      header(table);
    }
    copy(table, row, row + 1);
    lines.note(cells);
  }

  private void header(WrittenSheet table) {
    int into = sheet.rows().size();
    copy(table, frame.headerRow(), frame.firstRow());
    for (CellRange range : frame.merges()) {
      if (range.firstRow() >= frame.headerRow()) {
        sheet.addMerge(range.down(into - frame.headerRow()));
      }
    }
    headerNeeded = false;
    headerWritten = true;
  }

  /** Also where there is no such row. */
  private boolean isBlank(int row) {
    return row < 0 || sheet.rows().get(row).stream().allMatch(String::isBlank);
  }

  /** Keeps a merged range as far as its rows still follow each other. */
  private void merge(CellRange range) {
    boolean header = range.firstRow() >= frame.headerRow() && range.firstRow() < frame.firstRow();
    if (targets.isAdded(range.firstColumn()) || (several() && header)) {
      return;
    }
    int first = range.firstRow();
    while (first <= range.lastRow()) {
      int last = first;
      while (last < range.lastRow() && rows.get(last + 1) == rows.get(last) + 1) {
        last++;
      }
      if (last > first || range.lastColumn() > range.firstColumn()) {
        sheet.addMerge(
            CellRange.of(rows.get(first), range.firstColumn(), rows.get(last), range.lastColumn()));
      }
      first = last + 1;
    }
  }

  private Problem inSheet(Problem problem) {
    Integer row = problem.rowIndex().isPresent() ? rows.get(problem.rowIndex().getAsInt()) : null;
    return row == null ? problem : ImmutableProblem.copyOf(problem).withRowIndex(row);
  }
}
