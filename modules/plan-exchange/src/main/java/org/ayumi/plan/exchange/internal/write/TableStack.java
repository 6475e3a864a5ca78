package org.ayumi.plan.exchange.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.table.LegendEntry;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableLead;
import org.ayumi.plan.exchange.TableSheet;

/** Where the tables of a sheet stand, and the lines between them. */
final class TableStack {

  private final List<Line> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final int columnCount;
  private int row;

  private TableStack(List<PrintedTable> tables) {
    columnCount = tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
  }

  /** As it is printed. */
  static TableStack printed(TableSheet sheet) {
    TableStack stack = new TableStack(sheet.tables());
    if (!sheet.title().isEmpty()) {
      stack.line(sheet.title(), LineStyle.TITLE);
      stack.row++;
    }
    for (int i = 0; i < sheet.tables().size(); i++) {
      if (i > 0 && sheet.perPage() > 0 && i % sheet.perPage() == 0) {
        stack.breaks.add(stack.row);
      }
      stack.printed(sheet, i);
    }
    return stack;
  }

  /** The tables alone. */
  static TableStack bare(List<PrintedTable> tables) {
    TableStack stack = new TableStack(tables);
    tables.forEach(stack::table);
    return stack;
  }

  private void printed(TableSheet sheet, int at) {
    PrintedTable table = sheet.tables().get(at);
    for (TableLead lead : table.leads()) {
      line(lead.text(), LineStyle.LEAD);
    }
    if (sheet.captions()) {
      line(table.caption(), LineStyle.CAPTION);
    }
    table(table);
    row--;
    table.notes().forEach(note -> line(note, LineStyle.NOTE));
    boolean last = at + 1 == sheet.tables().size();
    if (last || !sheet.tables().get(at + 1).legend().equals(table.legend())) {
      legend(table.legend());
    }
    row++;
  }

  private void legend(List<LegendEntry> legend) {
    if (!legend.isEmpty()) {
      line(
          legend.stream()
              .map(entry -> entry.mark() + " " + entry.words())
              .collect(Collectors.joining("\u3000")),
          LineStyle.NOTE);
    }
  }

  private void line(String text, LineStyle style) {
    lines.add(new Line(row++, text, style));
  }

  private void table(PrintedTable table) {
    blocks.add(new Block(row, table));
    row += table.rowCount() + 1;
  }

  List<Line> lines() {
    return lines;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The rows before which a printed page ends. */
  List<Integer> breaks() {
    return breaks;
  }

  /** Columns of the widest table. */
  int columnCount() {
    return columnCount;
  }

  enum LineStyle {
    TITLE,
    LEAD,
    CAPTION,
    NOTE
  }

  /** A text over the whole width. */
  static final class Line {

    final int row;
    final String text;
    final LineStyle style;

    private Line(int row, String text, LineStyle style) {
      this.row = row;
      this.text = text;
      this.style = style;
    }
  }

  /** A table from a row on. */
  static final class Block {

    final int row;
    final PrintedTable table;

    private Block(int row, PrintedTable table) {
      this.row = row;
      this.table = table;
    }
  }
}
