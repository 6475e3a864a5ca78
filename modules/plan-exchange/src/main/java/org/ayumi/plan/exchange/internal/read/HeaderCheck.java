package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Finds what makes it doubtful which column of a sheet is meant: a heading or a year twice. */
final class HeaderCheck {

  private final Sheet sheet;
  private final ColumnMapping mapping;
  private final Problems problems;
  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final Map<Integer, MappedColumn> byIndex = new HashMap<>();
  private final List<String> headers = new ArrayList<>();

  HeaderCheck(Sheet sheet, ColumnMapping mapping, Problems problems) {
    this.sheet = sheet;
    this.mapping = mapping;
    this.problems = problems;
    mapping.columns().forEach(column -> byIndex.put(column.index(), column));
  }

  void check(int headerRow, Headers found, PlanHead head) {
    for (int row = headerRow; row < headerRow + mapping.frame().header().size(); row++) {
      if (sheet.isRowHidden(row)) {
        problems.add(Problem.atRow(row, ProblemType.HEADER_HIDDEN));
      }
    }
    for (int column = 0; column < sheet.columnCount(); column++) {
      headers.add(found.text(column));
    }
    for (MappedColumn column : mapping.columns()) {
      // where the column has moved, its place is looked for, and two are found then
      if (isRead(column) && isHeaded(column.index(), column.header())) {
        twice(column, head);
      }
    }
  }

  private void twice(MappedColumn column, PlanHead head) {
    for (int other = 0; other < headers.size(); other++) {
      boolean read = byIndex.containsKey(other) && isRead(byIndex.get(other));
      if (other == column.index() || read || headers.get(other).isEmpty()) {
        continue;
      }
      if (column.field() == Field.YEAR && isYear(headers.get(other), column, head)) {
        add(other, ProblemType.YEAR_TWICE, headers.get(other), column.header(), name(column));
      } else if (isHeaded(other, column.header()) && byIndex.containsKey(other)) {
        add(other, ProblemType.COLUMN_TWICE, column.header(), name(column));
      } else if (isHeaded(other, column.header())) {
        add(other, ProblemType.HEADER_TWICE, column.header());
      }
    }
  }

  private void add(int column, ProblemType type, Object... arguments) {
    problems.add(Problem.atColumn(column, type, arguments));
  }

  private static String name(MappedColumn column) {
    return Sheet.columnName(column.index());
  }

  private boolean isYear(String text, MappedColumn column, PlanHead head) {
    Optional<FiscalYear> year = notation.parse(text, head);
    return year.isPresent() && year.equals(column.year());
  }

  private boolean isHeaded(int index, String header) {
    return !header.isEmpty()
        && index < headers.size()
        && SearchText.fold(headers.get(index)).equals(SearchText.fold(header));
  }

  private static boolean isRead(MappedColumn column) {
    return column.field() != Field.IGNORED && column.field() != Field.SEQUENCE;
  }
}
