package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.part.Coverage;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Finds the header and the mapped columns in a sheet, also where rows or columns have moved. */
final class ColumnLocator {

  private static final int SEARCHED_ROWS = 30;

  private final Sheet sheet;
  private final PartMapping part;
  private final ColumnMapping mapping;
  private final Problems problems;
  private int firstRow;

  ColumnLocator(Sheet sheet, PartMapping part, Problems problems) {
    this.sheet = sheet;
    this.part = part;
    mapping = part.columns();
    this.problems = problems;
  }

  /** The first row below the header, from 0; known after {@link #locate}. */
  int firstRow() {
    return firstRow;
  }

  List<ReadColumn> locate(PlanHead head) {
    checkMapping(head);
    int headerRow = headerRow();
    firstRow = headerRow + mapping.frame().header().size();
    Headers headers = new Headers(sheet, headerRow, mapping.frame().header().size());
    new HeaderCheck(sheet, mapping, problems).check(headerRow, headers, head);
    List<ReadColumn> located = new ArrayList<>();
    Set<Integer> listed = new HashSet<>();
    for (MappedColumn column : mapping.columns()) {
      int index = index(column, headers);
      listed.add(index);
      if (column.field() != Field.IGNORED && column.field() != Field.SEQUENCE && index >= 0) {
        located.add(new ReadColumn(column, index));
      }
    }
    for (int column = 0; column < sheet.columnCount(); column++) {
      if (!listed.contains(column) && !headers.text(column).isEmpty()) {
        problems.add(Problem.atColumn(column, ProblemType.COLUMN_IGNORED, headers.text(column)));
      }
    }
    return located;
  }

  private void checkMapping(PlanHead head) {
    if (isEmpty()) {
      problems.add(Problem.of(ProblemType.MAPPING_EMPTY));
    }
    Set<String> identities = new HashSet<>();
    for (MappedColumn column : mapping.columns()) {
      String name = column.header().isEmpty() ? column.field().name() : column.header();
      if (!column.isComplete()) {
        problems.add(
            Problem.atColumn(
                column.index(), ProblemType.MAPPING_INCOMPLETE, name, missing(column)));
      } else if (!column.identity().isEmpty() && !identities.add(column.identity())) {
        problems.add(Problem.atColumn(column.index(), ProblemType.MAPPING_TWICE, name));
      }
      boolean outside =
          column
              .year()
              .filter(year -> column.field().isContent())
              .filter(
                  year ->
                      year.compareTo(head.firstYear()) < 0 || year.compareTo(head.lastYear()) > 0)
              .isPresent();
      if (outside) {
        problems.add(Problem.atColumn(column.index(), ProblemType.YEAR_OUTSIDE_PLAN, name));
      }
    }
  }

  /** Fields of items need an item; headings alone are a part. */
  private boolean isEmpty() {
    Coverage coverage = new Coverage(part);
    boolean ofItems = mapping.columns().stream().map(MappedColumn::field).anyMatch(Field::isItem);
    return coverage.isEmpty() || (ofItems && !coverage.items());
  }

  private static String missing(MappedColumn column) {
    if (column.field().isHeading()) {
      return "level";
    }
    return column.field().isYearly() ? "year" : "actor";
  }

  /** Where most of the mapped headings stand; the mapped row if it is as good as any other. */
  private int headerRow() {
    int best = mapping.frame().headerRow();
    int mostFound = found(best);
    for (int row = 0; row < Math.min(SEARCHED_ROWS, sheet.rowCount()); row++) {
      int found = found(row);
      if (found > mostFound) {
        best = row;
        mostFound = found;
      }
    }
    return best;
  }

  private int found(int row) {
    Headers headers = new Headers(sheet, row, mapping.frame().header().size());
    Set<String> texts = new HashSet<>();
    for (int column = 0; column < sheet.columnCount(); column++) {
      texts.add(SearchText.fold(headers.text(column)));
    }
    return (int)
        mapping.columns().stream()
            .map(column -> SearchText.fold(column.header()))
            .filter(header -> !header.isEmpty() && texts.contains(header))
            .count();
  }

  private int index(MappedColumn column, Headers headers) {
    String header = SearchText.fold(column.header());
    if (header.isEmpty() || SearchText.fold(headers.text(column.index())).equals(header)) {
      return column.index();
    }
    List<Integer> places = new ArrayList<>();
    for (int index = 0; index < sheet.columnCount(); index++) {
      if (SearchText.fold(headers.text(index)).equals(header)) {
        places.add(index);
      }
    }
    if (column.field() == Field.IGNORED || column.field() == Field.SEQUENCE) {
      return places.isEmpty() ? -1 : places.get(0);
    }
    return moved(column, places);
  }

  private int moved(MappedColumn column, List<Integer> places) {
    if (places.size() == 1) {
      problems.add(
          Problem.atColumn(
              places.get(0),
              ProblemType.HEADER_MOVED,
              column.header(),
              Sheet.columnName(column.index())));
      return places.get(0);
    }
    problems.add(
        Problem.atColumn(
            column.index(),
            places.isEmpty() ? ProblemType.HEADER_MISSING : ProblemType.HEADER_TWICE,
            column.header()));
    return -1;
  }
}
