package org.ayumi.plan.exchange.internal.sheet;

import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;

/**
 * Counts the columns of a CSV text before it is taken apart: a parser holds a whole record, however
 * wide it is. Blank cells at the end of a record, which sheet programs write, are no reason to
 * refuse it while they are no more than a sheet can have.
 */
final class CsvShape {

  private static final int MAX_COLUMNS = 16_384;

  private final String text;
  private final char delimiter;
  private int row;
  private int column;
  private boolean atStart = true;

  CsvShape(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  void check(SheetLimits limits) throws SheetException {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"' && atStart) {
        i = closing(i);
        atStart = false;
      } else {
        pass(i);
      }
      if (column >= MAX_COLUMNS) {
        throw new SheetException(
            Problem.at(
                row, limits.columns(), ProblemType.SHEET_TOO_MANY_COLUMNS, limits.columns()));
      }
    }
  }

  private void pass(int index) {
    char next = text.charAt(index);
    boolean pair = index + 1 < text.length() && text.charAt(index + 1) == '\n';
    if (next == '\n' || (next == '\r' && !pair)) {
      row++;
      column = 0;
    } else if (next == delimiter) {
      column++;
    }
    atStart = next == '\n' || next == '\r' || next == delimiter;
  }

  /** The mark that ends a quoted text; two of them are one inside it. */
  private int closing(int opening) {
    int at = text.indexOf('"', opening + 1);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    return at < 0 ? text.length() : at;
  }
}
