package org.ayumi.plan.exchange.internal.layout;

import java.util.HashMap;
import java.util.Map;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;

/**
 * Reads the rows below a header: as they are, or, where lines stand between them or the header
 * stands above several tables, with what the lines tell in columns behind the sheet's own.
 */
final class TableUnfolding {

  private final Region region;
  private final boolean plain;
  private final Sheet sheet;
  private final PartMapping part;
  private final SheetFrame frame;
  private final LineTargets targets;
  private final HeaderPlaces headers;
  private final Unfolded.Builder table;
  private final TableLines lines;
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final RowKinds kinds;
  private boolean inTable;

  TableUnfolding(Region region, PartMapping part) {
    this.region = region;
    this.part = part;
    sheet = region.sheet();
    frame = part.columns().frame();
    plain = part.layout().lines().isEmpty() && !several();
    headers =
        plain
            ? HeaderPlaces.none(part.columns())
            : new HeaderPlaces(region, part.columns(), new LineTargets(part.columns()));
    targets = new LineTargets(part.columns(), width());
    table = new Unfolded.Builder(sheet.name(), frame.header().size());
    kinds = new RowKinds(region, frame, targets.own());
    int above = headers.first().orElse(region.first()) - region.first();
    lines =
        new TableLines(
            part, targets, table, (several() ? frame.headerRow() : above) + headers.rows());
  }

  /** The width of the widest row of the tables. */
  private int width() {
    int width = 0;
    boolean within = false;
    for (int row = headers.first().orElse(region.first()); row < region.end(); row++) {
      within = headers.isHeader(row) || (within && !(several() && sheet.isBlankRow(row)));
      width = within ? Math.max(width, sheet.row(row).size()) : width;
    }
    return width;
  }

  private boolean several() {
    return part.layout().severalTables();
  }

  Unfolded unfold() {
    region.problem().ifPresent(table::problem);
    if (plain || headers.first().isEmpty()) {
      copy(region.first(), region.end(), -region.first());
    } else {
      header(headers.first().get());
      int row = region.first();
      while (row < region.end()) {
        row += headers.isHeader(row) ? headerRows(row) : row(row);
      }
      lines.close();
      merges();
    }
    return table.build();
  }

  private void copy(int from, int to, int down) {
    for (int row = from; row < to; row++) {
      cells(row, row + down);
      table.read(row);
    }
    for (CellRange range : sheet.merges()) {
      if (range.firstRow() >= from && range.lastRow() < to) {
        table.merge(range.down(down));
      }
    }
  }

  private void cells(int row, int into) {
    for (int column = 0; column < sheet.row(row).size(); column++) {
      table.cell(into, column, sheet.cell(row, column), row, column);
    }
  }

  /** The header with what stands above it, and the headings of the added columns in each row. */
  private void header(int row) {
    int first = several() ? row : region.first();
    int into = several() ? frame.headerRow() : 0;
    copy(first, row + headers.rows(), into - first);
    int header = row - first + into;
    for (int i = header; i < header + headers.rows(); i++) {
      int at = i;
      targets.added().forEach(column -> table.header(at, targets.place(column), column.header()));
    }
  }

  /** Passes over a header; how many rows it takes up. */
  private int headerRows(int row) {
    inTable = true;
    lines.endParagraphs();
    for (int i = 0; i < headers.rows(); i++) {
      table.read(row + i);
    }
    return headers.rows();
  }

  /** Reads a row; how many it takes up. */
  private int row(int row) {
    boolean above = row < headers.first().orElse(0);
    if (sheet.isBlankRow(row)) {
      blank(above);
    } else if (kinds.isLine(row, inTable) && lines.read(Line.of(sheet, row))) {
      table.read(row);
    } else if (inTable && kinds.mayBeOfTable(row)) {
      record(row);
    } else if (kinds.isOfFrame(row)) {
      table.read(row);
    } else if (!above || several()) {
      lines.endParagraphs();
    }
    return 1;
  }

  private void blank(boolean above) {
    if (several()) {
      inTable = false;
    } else if (!above) {
      lines.blank();
    }
  }

  private void record(int row) {
    int into = lines.begin(row);
    rows.put(row, into);
    cells(row, into);
    table.read(row);
    targets
        .of(Field.INDICATOR_NOTE)
        .ifPresent(
            column ->
                lines.noted(
                    into,
                    new LineCell(
                        row, column, targets.isAdded(column) ? "" : sheet.cell(row, column))));
  }

  /** The merged ranges of the rows of the table, where these still follow each other. */
  private void merges() {
    for (CellRange range : sheet.merges()) {
      Integer first = rows.get(range.firstRow());
      Integer last = rows.get(range.lastRow());
      boolean whole =
          first != null && last != null && last - first == range.lastRow() - range.firstRow();
      if (whole) {
        table.merge(range.down(first - range.firstRow()));
      }
    }
  }
}
