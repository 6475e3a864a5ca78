package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;

/** The rows of the table: those below the header up to the notes at its end. */
final class SheetRows {

  private final Sheet sheet;
  private final ColumnMapping mapping;
  private final List<ReadColumn> columns;
  private final Problems problems;
  private final Set<Integer> wideRows;

  SheetRows(Sheet sheet, ColumnMapping mapping, List<ReadColumn> columns, Problems problems) {
    this.sheet = sheet;
    this.mapping = mapping;
    this.columns = columns;
    this.problems = problems;
    wideRows = wideRows(sheet, columns.size());
  }

  /** The rows that are not blank, checked. */
  List<RowCells> read(int firstRow) {
    int end = end(firstRow);
    new MergeCheck(sheet, columns, problems).check(firstRow, end);
    List<RowCells> rows = new ArrayList<>();
    MergedCells merged = new MergedCells(sheet, columns, firstRow);
    HeaderAgain header = new HeaderAgain(sheet, firstRow, mapping.frame().header().size());
    int hidden = 0;
    for (int row = firstRow; row < end; row++) {
      if (header.isAt(row)) {
        problems.add(Problem.atRow(row, ProblemType.HEADER_AGAIN, firstText(row)));
      } else if (!sheet.isBlankRow(row)) {
        hidden += sheet.isRowHidden(row) ? 1 : 0;
        addRow(rows, merged, row);
      }
    }
    notes(end);
    if (hidden > 0) {
      problems.add(Problem.of(ProblemType.ROWS_HIDDEN, hidden));
    }
    if (rows.isEmpty()) {
      problems.add(Problem.of(ProblemType.NO_ROWS));
    }
    return rows;
  }

  private void addRow(List<RowCells> rows, MergedCells merged, int row) {
    RowCells cells = RowCells.of(merged, row, columns, problems);
    if (cells.isBlank()) {
      problems.add(Problem.atRow(row, ProblemType.ROW_NOT_READ, firstText(row)));
    } else {
      rows.add(cells);
    }
  }

  /** Below the last row with an entry, the first blank row ends the table. */
  private int end(int firstRow) {
    int end = firstRow;
    for (int row = firstRow; row < sheet.rowCount(); row++) {
      if (isEntry(row)) {
        end = row + 1;
      }
    }
    while (end < sheet.rowCount() && !sheet.isBlankRow(end) && !isNote(end)) {
      end++;
    }
    return end;
  }

  private boolean isEntry(int row) {
    return !isNote(row)
        && columns.stream()
            .filter(column -> !column.column().field().isHeading())
            .anyMatch(column -> !sheet.cell(row, column.index()).isBlank());
  }

  /** One text over half of the columns or more, or a note that the mapping knows. */
  private boolean isNote(int row) {
    return (wideRows.contains(row) && single(row)) || isKnownBelow(row);
  }

  private static Set<Integer> wideRows(Sheet sheet, int columns) {
    return sheet.merges().stream()
        .filter(range -> range.lastColumn() - range.firstColumn() + 1 > columns / 2)
        .filter(range -> range.lastColumn() > range.firstColumn())
        .map(CellRange::firstRow)
        .collect(Collectors.toSet());
  }

  private boolean single(int row) {
    return sheet.row(row).stream().filter(cell -> !cell.isBlank()).count() == 1;
  }

  private boolean isKnownBelow(int row) {
    return !sheet.isBlankRow(row)
        && mapping.frame().below().stream().anyMatch(below -> sameTexts(below, row));
  }

  private boolean sameTexts(List<String> below, int row) {
    for (int column = 0; column < Math.max(below.size(), sheet.row(row).size()); column++) {
      String text = column < below.size() ? below.get(column) : "";
      if (!sheet.cell(row, column).equals(text)) {
        return false;
      }
    }
    return true;
  }

  private void notes(int end) {
    for (int row = end; row < sheet.rowCount(); row++) {
      if (!sheet.isBlankRow(row) && !isKnownBelow(row)) {
        problems.add(Problem.atRow(row, ProblemType.ROW_NOT_READ, firstText(row)));
      }
    }
  }

  private String firstText(int row) {
    return sheet.row(row).stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
  }
}
