package org.ayumi.plan.exchange.internal.sheet;

import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** The row and column in which a character of a CSV text stands. */
final class CsvPlace {

  private final int row;
  private final int column;

  private CsvPlace(int row, int column) {
    this.row = row;
    this.column = column;
  }

  static CsvPlace of(String text, int index, char delimiter) {
    int row = 0;
    int column = 0;
    boolean quoted = false;
    for (int i = 0; i < index; i++) {
      char next = text.charAt(i);
      if (next == '"') {
        quoted = !quoted;
      } else if (!quoted && next == delimiter) {
        column++;
      } else if (!quoted && next == '\n') {
        row++;
        column = 0;
      }
    }
    return new CsvPlace(row, column);
  }

  Problem problem(ProblemType type, Object... arguments) {
    return Problem.at(row, column, type, arguments);
  }
}
