package org.ayumi.plan.exchange.internal.sheet;

import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;

/** Puts cells into a sheet within the limits; line breaks become LF. */
final class SheetCells {

  private final SheetLimits limits;
  private final Deadline deadline;
  private final Sheet.Builder sheet;
  private int row = -1;

  SheetCells(SheetLimits limits, Deadline deadline, Sheet.Builder sheet) {
    this.limits = limits;
    this.deadline = deadline;
    this.sheet = sheet;
  }

  void put(int atRow, int column, String text) throws SheetException {
    if (text.isEmpty()) {
      return;
    }
    if (atRow != row) {
      row = atRow;
      deadline.check();
    }
    if (atRow >= limits.rows()) {
      throw new SheetException(Problem.of(ProblemType.SHEET_TOO_MANY_ROWS, limits.rows()));
    }
    if (column >= limits.columns()) {
      throw new SheetException(Problem.of(ProblemType.SHEET_TOO_MANY_COLUMNS, limits.columns()));
    }
    if (text.codePointCount(0, text.length()) > limits.cellLength()) {
      throw new SheetException(
          Problem.at(atRow, column, ProblemType.TEXT_TOO_LONG, limits.cellLength()));
    }
    sheet.cell(atRow, column, lines(text));
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
