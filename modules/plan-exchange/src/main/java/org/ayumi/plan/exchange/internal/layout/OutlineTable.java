package org.ayumi.plan.exchange.internal.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.MappedColumn;

/** Writes the entries of an outline as rows of a table. */
final class OutlineTable {

  private final Unfolded.Builder table;
  private final OutlineColumns columns;
  private int row;

  OutlineTable(Unfolded.Builder table, OutlineColumns columns) {
    this.table = table;
    this.columns = columns;
  }

  /**
   * @param headerRows how many rows the header has; the columns are named in the last
   */
  void write(List<OutlineEntry> entries, int headerRows) {
    row = headerRows;
    for (MappedColumn column : columns.columns()) {
      if (headerRows > 0) {
        table.header(headerRows - 1, column.index(), column.header());
      }
    }
    Set<OutlineEntry> parents = new HashSet<>();
    entries.forEach(entry -> parents.addAll(entry.path()));
    for (OutlineEntry entry : entries) {
      boolean ownRow =
          !entry.is(LineMeaning.HEADING)
              || entry.goal().isPresent()
              || !entry.overview().isEmpty()
              || !parents.contains(entry);
      if (ownRow) {
        // first its own cells, whose place is that of the row
        own(entry);
        entry.path().forEach(this::heading);
        row++;
      }
    }
  }

  private void heading(OutlineEntry heading) {
    int level = heading.level();
    cell(columns.index(Field.HEADING_NUMBER, level), heading.wording().number(), heading.line());
    cell(columns.index(Field.HEADING_TITLE, level), heading.wording().title(), heading.line());
  }

  private void own(OutlineEntry entry) {
    if (entry.is(LineMeaning.HEADING)) {
      heading(entry);
      entry.goal().ifPresent(goal -> cell(Field.GOAL, goal.wording().text(), goal.line()));
      cell(Field.HEADING_OVERVIEW, entry.overview(), entry.line());
    } else if (entry.is(LineMeaning.ITEM)) {
      item(entry);
    } else {
      passage(entry);
    }
  }

  private void item(OutlineEntry entry) {
    ExampleCity example = ExampleCity.of(entry.wording().title());
    cell(Field.NUMBER, entry.wording().number(), entry.line());
    cell(Field.TITLE, example.title(), entry.line());
    cell(Field.EXAMPLE, example.printed(), entry.line());
    cell(Field.CONTENT, entry.wording().text(), entry.line());
  }

  private void passage(OutlineEntry entry) {
    String level = entry.level() == 0 ? "" : String.valueOf(entry.level());
    cell(Field.PASSAGE_TYPE, entry.wording().type().name(), entry.line());
    cell(Field.PASSAGE_LEVEL, level, entry.line());
    cell(Field.PASSAGE_NUMBER, entry.wording().number(), entry.line());
    cell(Field.PASSAGE_TITLE, entry.wording().title(), entry.line());
    cell(Field.PASSAGE_TEXT, entry.wording().text(), entry.line());
  }

  private void cell(Field field, String text, Line line) {
    cell(columns.index(field), text, line);
  }

  private void cell(int column, String text, Line line) {
    if (column >= 0 && !text.isEmpty()) {
      table.cell(row, column, text, line.row(), line.column());
    }
  }
}
