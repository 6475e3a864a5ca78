package org.ayumi.plan.exchange.internal.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ayumi.plan.domain.table.CellKind;
import org.ayumi.plan.domain.table.PlacedCell;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableCell;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes the tables of one sheet. */
final class TableOutput {

  private static final String HEAD_COLOR = "E8EDF2";
  private static final int TITLE = 14;

  private final Worksheet sheet;
  private final TableStack stack;
  private final Neutral neutral;
  private final int[] widths;
  private final RowHeights heights = new RowHeights();
  private final List<Problem> problems = new ArrayList<>();

  TableOutput(Worksheet sheet, TableStack stack, Neutral neutral) {
    this.sheet = sheet;
    this.stack = stack;
    this.neutral = neutral;
    widths = new int[stack.columnCount()];
  }

  /** Cells that were cut. */
  List<Problem> write() {
    stack.blocks().forEach(block -> widen(block.table));
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
    stack.lines().forEach(this::line);
    stack.blocks().forEach(this::table);
    heights.heights().forEach(sheet::rowHeight);
    return problems;
  }

  private void widen(PrintedTable table) {
    for (int column = 0; column < table.columns().size(); column++) {
      int width = 2 * table.columns().get(column).width() + 1;
      widths[column] = Math.max(widths[column], width);
    }
  }

  private int width(int first, int last) {
    int width = 0;
    for (int column = first; column <= last; column++) {
      width += widths[column];
    }
    return width;
  }

  private void line(TableStack.Line line) {
    int last = Math.max(0, widths.length - 1);
    text(line.row, 0, line.text);
    heights.need(line.row, line.row, line.text, Math.max(1, width(0, widths.length - 1)));
    if (last > 0) {
      sheet.range(line.row, 0, line.row, last).merge();
    }
    boolean note = line.style == TableStack.LineStyle.NOTE;
    boolean title = line.style == TableStack.LineStyle.TITLE;
    StyleSetter style = sheet.range(line.row, 0, line.row, last).style();
    style.wrapText(true).verticalAlignment("top");
    if (!note) {
      style.bold();
    }
    if (title) {
      style.fontSize(TITLE);
    }
    style.set();
  }

  private void table(TableStack.Block block) {
    PrintedTable table = block.table;
    int lastRow = block.row + table.rowCount() - 1;
    int lastColumn = table.columns().size() - 1;
    if (lastRow >= block.row && lastColumn >= 0) {
      sheet
          .range(block.row, 0, lastRow, lastColumn)
          .style()
          .borderStyle(BorderStyle.THIN)
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    List<PlacedCell> cells = new ArrayList<>(table.cells());
    cells.sort(Comparator.comparingInt(placed -> placed.cell().rowSpan()));
    cells.forEach(placed -> cell(block.row, placed));
  }

  private void cell(int top, PlacedCell placed) {
    int first = top + placed.row();
    int last = top + placed.lastRow();
    String text = placed.cell().text();
    text(first, placed.column(), text);
    if (last > first || placed.lastColumn() > placed.column()) {
      sheet.range(first, placed.column(), last, placed.lastColumn()).merge();
    }
    heights.need(first, last, text, width(placed.column(), placed.lastColumn()));
    style(placed.cell(), sheet.range(first, placed.column(), last, placed.lastColumn()).style());
  }

  private static void style(TableCell cell, StyleSetter style) {
    if (cell.kind() == CellKind.HEADER_COLUMN) {
      style
          .bold()
          .fillColor(HEAD_COLOR)
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .set();
    } else if (cell.kind() == CellKind.HEADER_ROW) {
      style.fillColor(HEAD_COLOR).set();
    } else if (isMark(cell.text())) {
      style.horizontalAlignment("center").set();
    }
  }

  private static boolean isMark(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }

  private void text(int row, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    String safe = neutral.text(text);
    if (!XlsxText.fits(safe)) {
      problems.add(
          ImmutableProblem.copyOf(Problem.at(row, column, ProblemType.TABLE_CELL_CUT, XlsxText.MAX))
              .withSheet(sheet.getName()));
      safe = XlsxText.cut(safe);
    }
    sheet.value(row, column, XlsxText.encode(safe));
  }
}
