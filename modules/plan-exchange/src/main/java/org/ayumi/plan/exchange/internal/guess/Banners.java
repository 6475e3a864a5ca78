package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.layout.Line;

/**
 * Finds the rows of a table that are lines: one text over the whole width, or in a number's place.
 */
final class Banners {

  private static final Pattern NUMBER = Pattern.compile("[\\s(（]*[0-9０-９①-⑳Ⅰ-Ⅿ]{1,3}[\\s.．)）]*");

  private final Sheet sheet;
  private final int first;
  private final int end;
  private final Set<String> looks = new HashSet<>();
  private final Set<Integer> numberColumns = new HashSet<>();

  /**
   * @param end the first row below the table
   */
  Banners(Sheet sheet, int first, int end) {
    this.sheet = sheet;
    this.first = first;
    this.end = end;
    for (int row = first; row < end; row++) {
      if (texts(row) > 1) {
        looks.add(look(Line.of(sheet, row)));
      }
    }
    for (int column = 0; column < sheet.columnCount(); column++) {
      if (holdsNumbers(column)) {
        numberColumns.add(column);
      }
    }
  }

  private long texts(int row) {
    return sheet.row(row).stream().filter(cell -> !cell.isBlank()).count();
  }

  private static String look(Line line) {
    return line.column() + " " + line.form() + " " + line.word();
  }

  /** Whether the rows with several texts have numbers there, or nothing. */
  private boolean holdsNumbers(int column) {
    boolean any = false;
    for (int row = first; row < end; row++) {
      String text = sheet.cell(row, column);
      if (texts(row) > 1 && !text.isBlank()) {
        any = true;
        if (!NUMBER.matcher(text).matches()) {
          return false;
        }
      }
    }
    return any;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int row = first; row < end; row++) {
      if (texts(row) == 1 && isBanner(Line.of(sheet, row))) {
        lines.add(Line.of(sheet, row));
      }
    }
    return lines;
  }

  private boolean isBanner(Line line) {
    boolean wide =
        sheet
            .mergeAt(line.row(), line.column())
            .filter(
                range -> (range.lastColumn() - range.firstColumn() + 1) * 2 > sheet.columnCount())
            .isPresent();
    if (wide) {
      return true;
    }
    boolean number = NUMBER.matcher(line.first()).matches();
    boolean inNumbersPlace = numberColumns.contains(line.column()) && !number;
    boolean ownLook = line.form() != LineForm.PLAIN && !looks.contains(look(line));
    return sheet.columnCount() > 2
        && !number
        && line.column() <= firstColumn()
        && (inNumbersPlace || ownLook);
  }

  /** Where the rows with several texts begin. */
  private int firstColumn() {
    int column = sheet.columnCount();
    for (int row = first; row < end; row++) {
      column = texts(row) > 1 ? Math.min(column, Line.of(sheet, row).column()) : column;
    }
    return column;
  }
}
