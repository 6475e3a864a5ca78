package org.ayumi.plan.exchange.internal.layout;

import java.util.HashMap;
import java.util.List;
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
  private final Sheet sheet;
  private final PartMapping part;
  private final SheetFrame frame;
  private final LineTargets targets;
  private final HeaderPlaces headers;
  private final Unfolded.Builder table;
  private final TableLines lines;
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final int end;
  private boolean inTable;

  TableUnfolding(Region region, PartMapping part) {
    this.region = region;
    this.part = part;
    sheet = region.sheet();
    frame = part.columns().frame();
    targets = new LineTargets(part.columns(), sheet.columnCount());
    headers = new HeaderPlaces(region, part.columns(), targets);
    table = new Unfolded.Builder(sheet.name(), frame.header().size());
    end = end();
    int above = headers.first().orElse(region.first()) - region.first();
    lines =
        new TableLines(
            part, targets, table, (several() ? frame.headerRow() : above) + headers.rows());
  }

  private boolean several() {
    return part.layout().severalTables();
  }

  Unfolded unfold() {
    region.problem().ifPresent(table::problem);
    boolean plain = part.layout().lines().isEmpty() && !several();
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
    } else if (isLine(row) && lines.read(Line.of(sheet, row))) {
      table.read(row);
    } else if (inTable && row < end && !isWide(row)) {
      record(row);
    } else if (isOfFrame(row)) {
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

  /**
   * Below the last row with several texts, the first blank row ends a table: what follows are
   * notes.
   */
  private int end() {
    int last = region.end();
    while (last > region.first() && (sheet.isBlankRow(last - 1) || isSingle(last - 1))) {
      last--;
    }
    while (last < region.end() && !sheet.isBlankRow(last)) {
      last++;
    }
    return last;
  }

  private boolean isSingle(int row) {
    return sheet.row(row).stream().filter(cell -> !cell.isBlank()).count() == 1;
  }

  /** Whether its only text is merged over more than half of the columns. */
  private boolean isWide(int row) {
    return isSingle(row)
        && sheet
            .mergeAt(row, Line.of(sheet, row).column())
            .filter(range -> (range.lastColumn() - range.firstColumn() + 1) * 2 > targets.own())
            .isPresent();
  }

  /** One text alone, or a number and a text outside a table. */
  private boolean isLine(int row) {
    Line line = Line.of(sheet, row);
    boolean numbered =
        line.texts().size() == 2 && line.number().equals(line.first().strip()) && !inTable;
    return line.texts().size() == 1 || numbered;
  }

  private void record(int row) {
    int into = lines.begin();
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

  /** Whether the mapping knows the row as one above or below the tables. */
  private boolean isOfFrame(int row) {
    return isAmong(frame.above(), row) || isAmong(frame.below(), row);
  }

  private boolean isAmong(List<List<String>> known, int row) {
    List<String> texts = sheet.row(row);
    return known.stream()
        .anyMatch(
            other -> {
              int width = Math.max(other.size(), texts.size());
              for (int column = 0; column < width; column++) {
                String text = column < other.size() ? other.get(column) : "";
                if (!sheet.cell(row, column).equals(text)) {
                  return false;
                }
              }
              return true;
            });
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
