package org.ayumi.plan.exchange.internal.read;

import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Sheet;

/**
 * Finds the header where it is printed again among the rows, as above each page; small differences
 * such as blanks do not matter.
 */
final class HeaderAgain {

  private final Sheet sheet;
  private final int firstRow;
  private final int rows;

  /**
   * @param firstRow the first row below the header
   * @param rows how many rows the header has
   */
  HeaderAgain(Sheet sheet, int firstRow, int rows) {
    this.sheet = sheet;
    this.firstRow = firstRow;
    this.rows = rows;
  }

  boolean isAt(int row) {
    for (int header = firstRow - rows; header < firstRow; header++) {
      if (repeats(row, header) && (filled(row) > 1 || isAmongOthers(row, header))) {
        return true;
      }
    }
    return false;
  }

  /** A row with one text repeats the header only beside another row that does. */
  private boolean isAmongOthers(int row, int header) {
    boolean above = header > firstRow - rows && repeats(row - 1, header - 1);
    boolean below = header < firstRow - 1 && repeats(row + 1, header + 1);
    return above || below;
  }

  /** Three quarters of the row's texts and more than half of the header's. */
  private boolean repeats(int row, int header) {
    int same = 0;
    for (int column = 0; column < sheet.row(row).size(); column++) {
      same += isSame(sheet.cell(row, column), sheet.cell(header, column)) ? 1 : 0;
    }
    return same > 0 && same * 4 >= filled(row) * 3 && same * 2 > filled(header);
  }

  /** Texts that are far longer than the other are not looked at. */
  private static boolean isSame(String text, String header) {
    boolean comparable = !text.isBlank() && text.length() <= 2 * header.length();
    return comparable
        && (text.equals(header) || SearchText.fold(text).equals(SearchText.fold(header)));
  }

  private int filled(int row) {
    return (int) sheet.row(row).stream().filter(cell -> !cell.isBlank()).count();
  }
}
