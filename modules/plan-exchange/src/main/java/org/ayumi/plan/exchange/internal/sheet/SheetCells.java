package org.ayumi.plan.exchange.internal.sheet;

import java.util.HashMap;
import java.util.Map;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;

/** Puts cells into a sheet within the limits; line breaks become LF. */
final class SheetCells {

  private static final int MAX_PROBLEMS = 100;

  private final SheetLimits limits;
  private final Deadline deadline;
  private final TextBudget budget;
  private final Sheet.Builder sheet;
  private final Map<Integer, Integer> problems = new HashMap<>();
  private int row = -1;
  private int width;

  SheetCells(SheetLimits limits, Deadline deadline, TextBudget budget, Sheet.Builder sheet) {
    this.limits = limits;
    this.deadline = deadline;
    this.budget = budget;
    this.sheet = sheet;
  }

  void put(int atRow, int column, String text) throws SheetException {
    if (text.isEmpty()) {
      return;
    }
    if (atRow != row) {
      row = atRow;
      width = 0;
      deadline.check();
    }
    if (atRow >= limits.rows()) {
      throw new SheetException(
          Problem.atRow(atRow, ProblemType.SHEET_TOO_MANY_ROWS, limits.rows()));
    }
    if (column >= limits.columns()) {
      throw new SheetException(
          Problem.at(atRow, column, ProblemType.SHEET_TOO_MANY_COLUMNS, limits.columns()));
    }
    if (text.codePointCount(0, text.length()) > limits.cellLength()) {
      throw new SheetException(
          Problem.at(atRow, column, ProblemType.TEXT_TOO_LONG, limits.cellLength()));
    }
    budget.text(text);
    budget.blanks(Math.max(0, column - width));
    width = Math.max(width, column + 1);
    check(atRow, column, text);
    sheet.cell(atRow, column, lines(text));
  }

  /** Notes what is wrong with a cell; of many in one column the first are enough. */
  void problem(int atRow, int column, ProblemType type, Object... arguments) {
    if (problems.merge(column, 1, Integer::sum) <= MAX_PROBLEMS) {
      sheet.problem(Problem.at(atRow, column, type, arguments));
    }
  }

  private void check(int atRow, int column, String text) {
    text.codePoints()
        .filter(SheetCells::isNoCharacter)
        .findFirst()
        .ifPresent(
            point ->
                problem(atRow, column, ProblemType.TEXT_CONTROL, String.format("U+%04X", point)));
  }

  private static boolean isNoCharacter(int point) {
    boolean layout = point == '\t' || point == '\n' || point == '\r';
    return (Character.isISOControl(point) && !layout)
        || Character.getType(point) == Character.SURROGATE
        || (point & 0xFFFE) == 0xFFFE;
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
