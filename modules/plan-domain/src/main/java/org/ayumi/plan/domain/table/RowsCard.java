package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Item;

/** A card with a row for each field; see {@link CardForm#ROWS}. */
final class RowsCard extends CardTable.CardRows {

  private final List<String> firstRow;
  private final CardGrid grid;

  RowsCard(TableSource source) {
    super(source);
    firstRow =
        source.present(List.of(FieldLabels.REFERENCE, FieldLabels.KIND, FieldLabels.DEPARTMENTS));
    grid = new CardGrid(firstRow, years());
  }

  @Override
  List<TableColumn> columns() {
    return grid.columns();
  }

  @Override
  List<TableRow> rows(Item item) {
    List<TableRow> rows = new ArrayList<>();
    if (!firstRow.isEmpty()) {
      rows.add(firstRow(item));
    }
    rows.add(TableRow.of(label(FieldLabels.ITEM), wide(cell(FieldLabels.ITEM, item), width())));
    rows.addAll(labelled(item, width(), FieldLabels.ACTORS, FieldLabels.PURPOSE));
    List<TableRow> completion = labelled(item, width(), FieldLabels.COMPLETION);
    List<List<Content>> groups = ContentGroups.of(item);
    if (groups.size() == 1) {
      contents(groups.get(0), rows);
      rows.addAll(completion);
      years(groups.get(0), rows);
    } else {
      for (List<Content> group : groups) {
        contents(group, rows);
        years(group, rows);
      }
      rows.addAll(completion);
    }
    return rows;
  }

  private int width() {
    return grid.whole();
  }

  private TableRow firstRow(Item item) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < firstRow.size(); i++) {
      TableCell label = label(firstRow.get(i));
      cells.add(i == 0 ? label : wide(label, grid.field(2 * i - 1)));
      cells.add(wide(cell(firstRow.get(i), item), grid.field(2 * i)));
    }
    return TableRow.of(cells);
  }

  private void contents(List<Content> group, List<TableRow> rows) {
    if (source().has(FieldLabels.CONTENT)) {
      rows.add(TableRow.of(label(FieldLabels.CONTENT), wide(ItemCells.contents(group), width())));
    }
  }

  private void years(List<Content> group, List<TableRow> rows) {
    if (years() > 0) {
      YearColumns years = new YearColumns(source());
      List<TableCell> heads = spread(years.heads());
      heads.add(0, high(label(FieldLabels.SCHEDULE), 2));
      rows.add(TableRow.of(heads));
      rows.add(TableRow.of(spread(years.tokens(group))));
    }
  }

  private List<TableCell> spread(List<TableCell> cells) {
    List<TableCell> spread = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      spread.add(wide(cells.get(i), grid.year(i)));
    }
    return spread;
  }
}
