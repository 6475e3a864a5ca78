package org.ayumi.plan.editor.web.internal.exchange;

import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.Sheet;

/** The rows of a sheet that belong to a part: those between its lines of beginning and end. */
final class PartPlace {

  private final Sheet sheet;
  private final int first;
  private final int end;

  PartPlace(Sheet sheet, Layout layout) {
    this.sheet = sheet;
    int after = layout.after().isEmpty() ? -1 : find(layout.after(), 0);
    first = after + 1;
    int before = layout.before().isEmpty() ? -1 : find(layout.before(), first);
    end = before < 0 ? sheet.rowCount() : before;
  }

  private int find(String anchor, int from) {
    String wanted = SearchText.fold(anchor);
    for (int row = from; row < sheet.rowCount(); row++) {
      String text = sheet.row(row).stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
      if (!text.isEmpty() && SearchText.fold(text).equals(wanted)) {
        return row;
      }
    }
    return -1;
  }

  /** From 0. */
  int firstRow() {
    return first;
  }

  /** The first row that is no more part of it. */
  int endRow() {
    return end;
  }

  /** The rows of the part as a sheet of their own. */
  Sheet alone() {
    if (first == 0 && end == sheet.rowCount()) {
      return sheet;
    }
    Sheet.Builder part = Sheet.builder(sheet.name());
    for (int row = first; row < end; row++) {
      for (int column = 0; column < sheet.row(row).size(); column++) {
        part.cell(row - first, column, sheet.cell(row, column));
      }
      if (sheet.isRowHidden(row)) {
        part.hideRow(row - first);
      }
    }
    sheet.merges().stream()
        .filter(range -> range.firstRow() >= first && range.lastRow() < end)
        .forEach(range -> part.merge(range.down(-first)));
    for (int column = 0; column < sheet.columnCount(); column++) {
      if (sheet.isColumnHidden(column)) {
        part.hideColumn(column);
      }
    }
    return part.build();
  }
}
