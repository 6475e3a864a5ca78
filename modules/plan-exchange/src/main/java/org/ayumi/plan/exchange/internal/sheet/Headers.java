package org.ayumi.plan.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;

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

  /** Those of a frame, with its merges. */
  public static Headers of(SheetFrame frame) {
    List<List<String>> texts = new ArrayList<>(frame.above());
    texts.addAll(frame.header());
    Sheet.Builder sheet = Sheet.builder("").rows(texts);
    frame.merges().forEach(sheet::merge);
    return new Headers(sheet.build(), frame.headerRow(), frame.header().size());
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
    if (!hasPartBelow(row, column)) {
      return "";
    }
    for (int left = column - 1; left >= 0; left--) {
      if (beginsGroupAbove(row, left + 1)) {
        return "";
      }
      if (!sheet.cell(row, left).isBlank()) {
        return hasPartBelow(row, left) ? sheet.cell(row, left) : "";
      }
    }
    return "";
  }

  private boolean hasPartBelow(int row, int column) {
    for (int below = row + 1; below < firstRow + rows; below++) {
      if (!sheet.cell(below, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsGroupAbove(int row, int column) {
    for (int above = firstRow; above < row; above++) {
      if (!sheet.cell(above, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u3000]+", " ").strip();
  }
}
