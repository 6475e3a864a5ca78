package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.VocabularyType;

/** A table of items below their headings with chosen fields and the fiscal years. */
final class ItemTable {

  private final TableSource source;
  private final ItemCells cells;
  private final HeadingColumns headings;
  private final YearColumns years;
  private final List<String> fields;
  private final boolean planned;

  /**
   * @param fields in the order of the columns; years stand behind them
   */
  ItemTable(TableSource source, List<String> fields, boolean planned) {
    this.source = source;
    this.fields = fields;
    this.planned = planned;
    cells = new ItemCells(source);
    headings = new HeadingColumns(source);
    years = new YearColumns(source);
  }

  PrintedTable make(TableKind kind, TableWord caption) {
    TableHead head = head();
    List<VocabularyType> legend = new ArrayList<>();
    if (fields.contains(FieldLabels.ACTORS)) {
      legend.add(VocabularyType.ROLE);
    }
    if (planned) {
      legend.add(VocabularyType.SCHEDULE);
    }
    return PrintedTable.builder()
        .kind(kind)
        .caption(source.words().word(caption, source.plan()))
        .columns(head.columns())
        .head(head.rows())
        .body(body())
        .legend(new MarkWords(source).legend(legend.toArray(new VocabularyType[0])))
        .orientation(Orientation.LANDSCAPE)
        .build();
  }

  private TableHead head() {
    TableHead head = new TableHead().addAll(headings.columns());
    fields.forEach(field -> head.add(TableColumn.of(source.label(field), FieldWidth.of(field))));
    return planned ? head.under(source.label(FieldLabels.SCHEDULE), years.columns()) : head;
  }

  private List<TableRow> body() {
    MergedRows rows = new MergedRows();
    for (PlanWalk.Stop stop : new PlanWalk(source).stops()) {
      if (stop.item().isEmpty()) {
        headings.add(stop.path(), rows.next());
        int blanks = fields.size() + (planned ? years.columns().size() : 0);
        Collections.nCopies(blanks, TableCell.data("")).forEach(rows::add);
      } else {
        Item item = stop.item().get();
        for (List<Content> group : groups(item)) {
          headings.add(stop.path(), rows.next());
          row(item, group, rows);
        }
      }
    }
    return rows.rows();
  }

  private List<List<Content>> groups(Item item) {
    return planned ? ContentGroups.of(item) : List.of(item.contents());
  }

  private void row(Item item, List<Content> group, MergedRows rows) {
    for (String field : fields) {
      if (field.equals(FieldLabels.CONTENT)) {
        rows.add(ItemCells.contents(group));
      } else {
        rows.add(cell(field, item), List.of(field, item.code()));
      }
    }
    if (planned) {
      years.tokens(group).forEach(rows::add);
    }
  }

  private TableCell cell(String field, Item item) {
    TableCell cell = cells.of(field, item);
    return field.equals(FieldLabels.ITEM)
        ? ImmutableTableCell.copyOf(cell).withKind(CellKind.HEADER_ROW)
        : cell;
  }
}
