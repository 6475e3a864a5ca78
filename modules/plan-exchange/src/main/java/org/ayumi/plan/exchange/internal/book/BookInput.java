package org.ayumi.plan.exchange.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.Workbook;

/** Reads the sheets of a plan book; all that is wrong with them is collected. */
final class BookInput {

  private final Workbook workbook;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<Integer, StringBuilder> longTexts = new HashMap<>();

  BookInput(Workbook workbook) {
    this.workbook = workbook;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Reports sheets that a book does not have. */
  void checkSheets(Set<String> known) {
    for (Sheet sheet : workbook.sheets()) {
      if (!known.contains(sheet.name())) {
        problems.add(
            Problem.of(ProblemType.BOOK_SHEET_UNKNOWN, sheet.name(), String.join("、", known)));
      }
      for (Problem problem : sheet.problems()) {
        problems.add(ImmutableProblem.builder().from(problem).sheet(sheet.name()).build());
      }
    }
  }

  /** The entries of a sheet, those in error left out. */
  <T> List<T> read(BookSheet<T> book) {
    List<T> entries = new ArrayList<>();
    Optional<BookTable> table = table(book.columns());
    codes(book.columns().sheet());
    table
        .filter(BookTable::isSound)
        .ifPresent(found -> found.rows().forEach(row -> book.read(row).ifPresent(entries::add)));
    return entries;
  }

  private Optional<BookTable> table(BookColumns<?> columns) {
    String name = columns.sheet();
    Optional<Sheet> sheet = workbook.sheet(name);
    if (sheet.isEmpty()) {
      problems.add(Problem.of(ProblemType.BOOK_SHEET_MISSING, name));
    }
    return sheet.map(found -> new BookTable(found, columns, this, problems));
  }

  /** The codes of a sheet; those that stand there twice are reported the first time. */
  Set<String> codes(String name) {
    Set<String> known = codes.get(name);
    if (known == null) {
      known = readCodes(name);
      codes.put(name, known);
    }
    return known;
  }

  private Set<String> readCodes(String name) {
    Set<String> found = new HashSet<>();
    workbook.sheet(name).ifPresent(sheet -> readCodes(sheet, found));
    return found;
  }

  private void readCodes(Sheet sheet, Set<String> found) {
    int column = sheet.row(0).indexOf(BookColumns.CODE);
    int type = sheet.name().equals(TermSheet.NAME) ? sheet.row(0).indexOf(TermSheet.TYPE) : -1;
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 1; row < sheet.rowCount() && column >= 0; row++) {
      String code = sheet.cell(row, column);
      String key = type < 0 ? code : sheet.cell(row, type) + " " + code;
      if (code.isEmpty()) {
        continue;
      }
      found.add(BookText.decode(key).orElse(key));
      Integer before = rows.putIfAbsent(key, row);
      if (before != null) {
        problems.add(
            ImmutableProblem.builder()
                .from(Problem.at(row, column, ProblemType.BOOK_CODE_TWICE, code, before + 1))
                .sheet(sheet.name())
                .build());
      }
    }
  }

  /** Reads the sheet of long texts. */
  void readLongTexts() {
    for (Owned<String> piece : read(new LongTextSheet())) {
      longTexts
          .computeIfAbsent(Integer.valueOf(piece.owner()), number -> new StringBuilder())
          .append(piece.entry());
    }
  }

  Optional<String> longText(int number) {
    return Optional.ofNullable(longTexts.get(number)).map(StringBuilder::toString);
  }
}
