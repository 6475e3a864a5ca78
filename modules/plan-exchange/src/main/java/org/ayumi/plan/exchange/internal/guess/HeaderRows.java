package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.Sheet;

/** Finds the header of a sheet: the row with most known words, and one more if it goes on there. */
final class HeaderRows {

  private static final int SEARCHED_ROWS = 30;
  private static final int MAX_LENGTH = 30;

  private final Sheet sheet;
  private final Words words;
  private final YearHeadings years;
  private int first;
  private int count = 1;
  private boolean found;

  private HeaderRows(Sheet sheet, Words words, YearHeadings years) {
    this.sheet = sheet;
    this.words = words;
    this.years = years;
  }

  static HeaderRows of(Sheet sheet, Words words, YearHeadings years) {
    HeaderRows header = new HeaderRows(sheet, words, years);
    header.search();
    return header;
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
    // the row with the groups may have fewer known words than the one with the years
    if (first > 0 && continues(first - 1, first)) {
      first--;
    }
    count = continues(first, first + 1) ? 2 : 1;
  }

  /** Whether the lower row only says more of columns whose upper cell is blank or a group's. */
  private boolean continues(int upper, int lower) {
    List<String> below = filled(lower);
    if (below.isEmpty() || known(lower) * 2 < below.size() || known(upper) == 0) {
      return false;
    }
    for (int column = 0; column < sheet.columnCount(); column++) {
      boolean both = !sheet.cell(upper, column).isBlank() && !sheet.cell(lower, column).isBlank();
      boolean group = sheet.cell(upper, column + 1).isBlank();
      if (both && !group) {
        return false;
      }
    }
    return filled(upper).size() > 1;
  }

  private int known(int row) {
    return (int)
        filled(row).stream()
            .filter(text -> text.codePointCount(0, text.length()) <= MAX_LENGTH)
            .filter(text -> words.find(text).isPresent() || years.any(text).isPresent())
            .count();
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
