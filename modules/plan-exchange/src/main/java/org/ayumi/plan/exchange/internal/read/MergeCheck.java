package org.ayumi.plan.exchange.internal.read;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;

/** Finds merged ranges of which nobody can say what field of what row their text is (D14). */
final class MergeCheck {

  private final Sheet sheet;
  private final List<ReadColumn> columns;
  private final Problems problems;

  MergeCheck(Sheet sheet, List<ReadColumn> columns, Problems problems) {
    this.sheet = sheet;
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * @param firstRow of the table below its header
   * @param end the row below its last one
   */
  void check(int firstRow, int end) {
    for (CellRange range : sheet.merges()) {
      if (range.lastRow() >= firstRow && range.firstRow() < end) {
        check(range, firstRow);
      }
    }
  }

  private void check(CellRange range, int firstRow) {
    List<ReadColumn> covered =
        columns.stream()
            .filter(column -> range.firstColumn() <= column.index())
            .filter(column -> column.index() <= range.lastColumn())
            .collect(Collectors.toList());
    boolean headings = covered.stream().allMatch(column -> column.column().field().isHeading());
    int rows = range.lastRow() - range.firstRow() + 1;
    if (range.firstRow() < firstRow && !covered.isEmpty()) {
      add(range, ProblemType.MERGE_HEADER, names(covered), firstRow + 1);
    } else if (rows > 1 && covered.size() > 1 && !headings) {
      add(range, ProblemType.MERGE_ACROSS, rows, names(covered));
    }
  }

  private void add(CellRange range, ProblemType type, Object... arguments) {
    problems.add(Problem.at(range.firstRow(), range.firstColumn(), type, arguments));
  }

  private static String names(List<ReadColumn> covered) {
    return covered.stream()
        .map(column -> column.column().header())
        .filter(header -> !header.isEmpty())
        .collect(Collectors.joining("、"));
  }
}
