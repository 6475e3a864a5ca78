package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Item;

/** A card with its contents beside the years; see {@link CardForm#BESIDE}. */
final class BesideCard extends CardTable.CardRows {

  private static final int LABEL = 6;
  private static final int YEARS = 20;

  /** Columns at the right: the years, else one for the kind. */
  private final int right;

  BesideCard(TableSource source) {
    super(source);
    right = Math.max(years(), source.has(FieldLabels.KIND) ? 1 : 0);
  }

  @Override
  List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("", LABEL));
    columns.add(TableColumn.of("", FieldWidth.of(FieldLabels.CONTENT)));
    int width = Math.max(4, YEARS / Math.max(1, right));
    columns.addAll(Collections.nCopies(right, TableColumn.of("", width)));
    return columns;
  }

  @Override
  List<TableRow> rows(Item item) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(firstRow(item));
    rows.addAll(
        labelled(
            item, 1 + right, FieldLabels.DEPARTMENTS, FieldLabels.ACTORS, FieldLabels.PURPOSE));
    for (List<Content> group : ContentGroups.of(item)) {
      contents(group, rows);
    }
    rows.addAll(labelled(item, 1 + right, FieldLabels.COMPLETION));
    return rows;
  }

  private TableRow firstRow(Item item) {
    boolean kind = source().has(FieldLabels.KIND);
    List<TableCell> cells = new ArrayList<>();
    cells.add(
        source().has(FieldLabels.REFERENCE)
            ? TableCell.rowHead(item.reference())
            : label(FieldLabels.ITEM));
    cells.add(wide(cell(FieldLabels.ITEM, item), 1 + right - (kind ? 1 : 0)));
    if (kind) {
      cells.add(cell(FieldLabels.KIND, item));
    }
    return TableRow.of(cells);
  }

  private void contents(List<Content> group, List<TableRow> rows) {
    TableCell label = label(FieldLabels.CONTENT);
    TableCell contents = ItemCells.contents(group);
    if (years() == 0) {
      if (source().has(FieldLabels.CONTENT)) {
        rows.add(TableRow.of(label, wide(contents, 1 + right)));
      }
      return;
    }
    YearColumns years = new YearColumns(source());
    TableCell schedule = TableCell.head(source().label(FieldLabels.SCHEDULE));
    rows.add(TableRow.of(high(label, 3), high(contents, 3), wide(schedule, right)));
    rows.add(TableRow.of(years.heads()));
    rows.add(TableRow.of(years.tokens(group)));
  }
}
