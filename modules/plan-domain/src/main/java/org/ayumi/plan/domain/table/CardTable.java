package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.VocabularyType;

/** The card of an item (個票). */
final class CardTable {

  private final TableSource source;
  private final CardForm form;

  CardTable(TableSource source, CardForm form) {
    this.source = source;
    this.form = form;
  }

  PrintedTable make(Item item, List<TableLead> leads) {
    boolean beside = form == CardForm.BESIDE;
    CardRows rows = beside ? new BesideCard(source) : new RowsCard(source);
    return PrintedTable.builder()
        .kind(TableKind.CARD)
        .caption(caption(item))
        .leads(leads)
        .columns(rows.columns())
        .body(rows.rows(item))
        .legend(new MarkWords(source).legend(VocabularyType.ROLE, VocabularyType.SCHEDULE))
        .build();
  }

  private static String caption(Item item) {
    String caption =
        Stream.of(item.reference(), item.label())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return caption.isEmpty() ? item.code() : caption;
  }

  /** The rows of one form of card. */
  abstract static class CardRows {

    private final TableSource source;
    private final ItemCells cells;

    CardRows(TableSource source) {
      this.source = source;
      cells = new ItemCells(source);
    }

    abstract List<TableColumn> columns();

    abstract List<TableRow> rows(Item item);

    TableSource source() {
      return source;
    }

    TableCell cell(String field, Item item) {
      return cells.of(field, item);
    }

    TableCell label(String field) {
      return TableCell.rowHead(source.label(field));
    }

    int years() {
      return source.has(FieldLabels.SCHEDULE) ? source.index().years().size() : 0;
    }

    /** A row for each field that the plan has: label and value. */
    List<TableRow> labelled(Item item, int columns, String... fields) {
      List<TableRow> rows = new ArrayList<>();
      for (String field : source.present(List.of(fields))) {
        rows.add(TableRow.of(label(field), wide(cell(field, item), columns)));
      }
      return rows;
    }

    static TableCell wide(TableCell cell, int columns) {
      return ImmutableTableCell.copyOf(cell).withColSpan(columns);
    }

    static TableCell high(TableCell cell, int rows) {
      return ImmutableTableCell.copyOf(cell).withRowSpan(rows);
    }
  }
}
