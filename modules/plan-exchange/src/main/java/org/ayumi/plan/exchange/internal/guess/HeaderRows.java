package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Finds headers: rows with known words, and one or two more where the header goes on there. */
final class HeaderRows {

  private static final int SEARCHED_ROWS = 30;
  private static final int MAX_ROWS = 3;

  private final Sheet sheet;
  private final KnownTexts known;
  private int first;
  private int count = 1;
  private boolean found;

  private HeaderRows(Sheet sheet, KnownTexts known) {
    this.sheet = sheet;
    this.known = known;
  }

  /** The header of a sheet with one table: the row with most known words. */
  static HeaderRows of(Sheet sheet, Words words, YearHeadings years) {
    HeaderRows header = new HeaderRows(sheet, new KnownTexts(words, years));
    header.search();
    return header;
  }

  /**
   * All headers of a sheet, in their order: rows below a blank row, a line or nothing, with two
   * known words or more that are half of its texts at least, and a row below them.
   */
  static List<HeaderRows> all(Sheet sheet, Words words, YearHeadings years) {
    KnownTexts known = new KnownTexts(words, years);
    List<HeaderRows> headers = new ArrayList<>();
    int row = 0;
    while (row < sheet.rowCount()) {
      HeaderRows header = new HeaderRows(sheet, known);
      if (header.isAt(row)) {
        headers.add(header);
        row = header.first + header.count;
      } else {
        row++;
      }
    }
    return headers;
  }

  private boolean isAt(int row) {
    boolean begins = row == 0 || filled(row - 1).size() <= 1;
    if (!begins || !isHeader(row)) {
      boolean upper = begins && filled(row).size() > 1 && continues(row, row + 1);
      if (!upper || !isHeader(row + 1)) {
        return false;
      }
    }
    first = row;
    found = true;
    grow();
    return !sheet.isBlankRow(first + count) && !isCard(row);
  }

  private boolean isHeader(int row) {
    List<String> texts = filled(row);
    int words = known(row);
    return words > 1
        && texts.stream().anyMatch(known::isWord)
        && words * 2 >= texts.size()
        && texts.stream().allMatch(known::isShort);
  }

  /** In a card, labels alternate with values and the row below begins with a label too. */
  private boolean isCard(int row) {
    List<String> below = filled(first + count);
    return known(row) * 2 <= filled(row).size() && !below.isEmpty() && known.isExact(below.get(0));
  }

  private void search() {
    int best = 1;
    int firstWide = -1;
    for (int row = 0; row < Math.min(SEARCHED_ROWS, sheet.rowCount()); row++) {
      if (known(row) > best) {
        best = known(row);
        first = row;
        found = true;
      }
      firstWide = firstWide < 0 && filled(row).size() > 1 ? row : firstWide;
    }
    if (!found) {
      first = Math.max(firstWide, 0);
      return;
    }
    grow();
  }

  private void grow() {
    // the row with the groups may have fewer known words than the one with the years
    while (first > 0 && count < MAX_ROWS && continues(first - 1, first)) {
      first--;
      count++;
    }
    if (count == 1 && first > 1 && isBetween(first - 2, first - 1, first)) {
      first -= 2;
      count = MAX_ROWS;
    }
    while (count < MAX_ROWS && continues(first + count - 1, first + count)) {
      count++;
    }
    if (count == 1 && isBetween(first, first + 1, first + 2)) {
      count = MAX_ROWS;
    }
  }

  /** Whether the middle row only divides groups of the upper one, {@code 前期} and {@code 後期}. */
  private boolean isBetween(int upper, int middle, int lower) {
    boolean fewer = filled(middle).size() < filled(lower).size() && !sheet.isBlankRow(middle);
    for (int column = 0; fewer && column < sheet.columnCount(); column++) {
      boolean divides =
          !sheet.cell(lower, column).isBlank()
              && (sheet.cell(upper, column).isBlank() || isGroup(upper, column));
      fewer = sheet.cell(middle, column).isBlank() || divides;
    }
    return fewer && continues(upper, lower);
  }

  /** Whether the lower row only says more of columns whose upper cell is blank or a group's. */
  private boolean continues(int upper, int lower) {
    List<String> below = filled(lower);
    boolean merged = areMerged(upper, lower);
    boolean named = known(lower) * 2 >= below.size() && known(upper) > 0;
    if (below.isEmpty() || !(named || (merged && known(lower) > 0)) || isLine(lower)) {
      return false;
    }
    for (int column = 0; column < sheet.columnCount(); column++) {
      if (!sheet.cell(lower, column).isBlank() && endsAbove(lower, column)) {
        return false;
      }
      boolean both = !sheet.cell(upper, column).isBlank() && !sheet.cell(lower, column).isBlank();
      boolean fits =
          isGroup(upper, column)
              || isGroupAgain(upper, column)
              || (merged && known.isKnown(sheet.cell(lower, column)));
      if (both && !fits) {
        return false;
      }
    }
    return filled(upper).size() > 1;
  }

  /** A heading over the table or a number with a title is none of its header. */
  private boolean isLine(int row) {
    if (filled(row).size() > 1) {
      return false;
    }
    Line line = Line.of(sheet, row);
    boolean wide =
        sheet
            .mergeAt(row, line.column())
            .filter(
                range -> (range.lastColumn() - range.firstColumn() + 1) * 2 > sheet.columnCount())
            .isPresent();
    return wide || (line.form() != LineForm.PLAIN && !known.isWord(filled(row).get(0)));
  }

  /** Whether a cell merged down has just ended there: what follows is another row of the table. */
  private boolean endsAbove(int row, int column) {
    return sheet
        .mergeAt(row - 1, column)
        .filter(range -> range.firstRow() < row - 1 && range.lastRow() == row - 1)
        .isPresent();
  }

  /** Whether the same text heads a group elsewhere in the row: an empty column parts a group. */
  private boolean isGroupAgain(int row, int column) {
    String text = sheet.cell(row, column);
    for (int other = 0; other < sheet.columnCount(); other++) {
      if (other != column && sheet.cell(row, other).equals(text) && isGroup(row, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGroup(int row, int column) {
    return sheet.cell(row, column + 1).isBlank()
        || sheet.mergeAt(row, column).filter(range -> range.firstRow() == row).isPresent();
  }

  /** Whether a cell of the upper row reaches down, as no cell of a table's body does. */
  private boolean areMerged(int upper, int lower) {
    for (int column = 0; column < sheet.columnCount(); column++) {
      boolean down =
          !sheet.cell(upper, column).isBlank()
              && sheet
                  .mergeAt(upper, column)
                  .filter(range -> range.firstRow() == upper && range.lastRow() >= lower)
                  .isPresent();
      if (down) {
        return true;
      }
    }
    return false;
  }

  private int known(int row) {
    return (int) filled(row).stream().filter(known::isKnown).count();
  }

  private List<String> filled(int row) {
    return sheet.row(row).stream().filter(cell -> !cell.isBlank()).collect(Collectors.toList());
  }

  boolean isFound() {
    return found;
  }

  int first() {
    return first;
  }

  int count() {
    return count;
  }
}
