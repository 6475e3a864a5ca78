package org.ayumi.plan.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.Sheet;

/** The headings of the columns: the rows of the header joined, merged cells and groups resolved. */
public final class Headers {

  private final Sheet sheet;
  private final int firstRow;
  private final int rows;

  public Headers(Sheet sheet, int firstRow, int rows) {
    this.sheet = sheet;
    this.firstRow = firstRow;
    this.rows = rows;
  }

  /** The parts from above, {@code 年次計画} and {@code H25}; empty for a column without heading. */
  public List<String> parts(int column) {
    List<String> parts = new ArrayList<>();
    for (int row = firstRow; row < firstRow + rows; row++) {
      String part = oneLine(part(row, column));
      if (!part.isEmpty() && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part))) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The parts joined by a blank. */
  public String text(int column) {
    return String.join(" ", parts(column));
  }

  private String part(int row, int column) {
    String own = sheet.cell(row, column);
    if (!own.isBlank()) {
      return own;
    }
    return sheet
        .mergeAt(row, column)
        .map(range -> sheet.cell(range.firstRow(), range.firstColumn()))
        .orElseGet(() -> group(row, column));
  }

  /** In a sheet that lost its merges, the first cell of a group stands to the left. */
  private String group(int row, int column) {
    boolean hasPartBelow =
        row < firstRow + rows - 1 && !sheet.cell(firstRow + rows - 1, column).isBlank();
    if (!hasPartBelow) {
      return "";
    }
    for (int left = column - 1; left >= 0; left--) {
      if (!sheet.cell(row, left).isBlank()) {
        boolean group = !sheet.cell(firstRow + rows - 1, left).isBlank();
        return group ? sheet.cell(row, left) : "";
      }
    }
    return "";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u3000]+", " ").strip();
  }
}
