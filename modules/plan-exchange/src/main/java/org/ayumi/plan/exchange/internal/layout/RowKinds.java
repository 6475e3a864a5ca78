package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;

/** Tells rows of a table from lines, titles and notes. */
final class RowKinds {

  private final Region region;
  private final Sheet sheet;
  private final SheetFrame frame;
  private final int columns;
  private final int end;

  /**
   * @param columns how many columns the table has
   */
  RowKinds(Region region, SheetFrame frame, int columns) {
    this.region = region;
    this.frame = frame;
    this.columns = columns;
    sheet = region.sheet();
    end = lastRow();
  }

  /**
   * Below the last row with several texts, the first blank row ends a table: what follows are
   * notes.
   */
  private int lastRow() {
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

  /** Whether rows of a table may stand there: above the notes, and not merged to one text. */
  boolean mayBeOfTable(int row) {
    return row < end && !isWide(row);
  }

  /** Whether its only text is merged over more than half of the columns. */
  private boolean isWide(int row) {
    return isSingle(row)
        && sheet
            .mergeAt(row, Line.of(sheet, row).column())
            .filter(range -> (range.lastColumn() - range.firstColumn() + 1) * 2 > columns)
            .isPresent();
  }

  /** One text alone, or a number and a text outside a table. */
  boolean isLine(int row, boolean inTable) {
    Line line = Line.of(sheet, row);
    boolean numbered =
        line.texts().size() == 2 && line.number().equals(line.first().strip()) && !inTable;
    return line.texts().size() == 1 || numbered;
  }

  /** Whether the mapping knows the row as one above or below the tables. */
  boolean isOfFrame(int row) {
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
}
