package org.ayumi.plan.exchange.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;

/** A sheet of a plan book as it was found: its columns and rows. */
final class BookTable {

  private final Sheet sheet;
  private final BookInput input;
  private final List<String> headers;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Problem> problems;
  private boolean sound = true;

  /**
   * @param columns those that it may and must have
   */
  BookTable(Sheet sheet, BookColumns<?> columns, BookInput input, List<Problem> problems) {
    this.sheet = sheet;
    headers = columns.headers();
    this.input = input;
    this.problems = problems;
    for (int column = 0; column < sheet.columnCount(); column++) {
      String header = sheet.cell(0, column);
      if (!headers.contains(header)) {
        unknown(column, header);
      } else if (places.putIfAbsent(header, column) != null) {
        add(Problem.at(0, column, ProblemType.BOOK_COLUMN_TWICE, header));
        sound = false;
      }
    }
    for (String header : columns.required()) {
      if (!places.containsKey(header)) {
        add(Problem.atRow(0, ProblemType.BOOK_COLUMN_MISSING, header));
        sound = false;
      }
    }
  }

  /** Whether it has the columns that it must have, each once, and no unknown ones. */
  boolean isSound() {
    return sound;
  }

  private void unknown(int column, String header) {
    for (int row = 0; row < sheet.rowCount(); row++) {
      if (!sheet.cell(row, column).isEmpty()) {
        add(
            Problem.at(
                row, column, ProblemType.BOOK_COLUMN_UNKNOWN, header, String.join("、", headers)));
        sound = false;
        return;
      }
    }
  }

  List<String> headers() {
    return headers;
  }

  /** Where the column stands; behind all cells if it is missing. */
  int column(String header) {
    return places.getOrDefault(header, Integer.MAX_VALUE);
  }

  List<BookRow> rows() {
    List<BookRow> rows = new ArrayList<>();
    for (int row = 1; row < sheet.rowCount(); row++) {
      if (!sheet.isBlankRow(row)) {
        rows.add(new BookRow(this, row, sheet.row(row)));
      }
    }
    return rows;
  }

  Set<String> codes(String sheetName) {
    return input.codes(sheetName);
  }

  Optional<String> longText(int number) {
    return input.longText(number);
  }

  void report(int row, String header, ProblemType type, Object... arguments) {
    int column = column(header);
    add(
        column == Integer.MAX_VALUE
            ? Problem.atRow(row, type, arguments)
            : Problem.at(row, column, type, arguments));
  }

  private void add(Problem problem) {
    problems.add(ImmutableProblem.builder().from(problem).sheet(sheet.name()).build());
  }
}
