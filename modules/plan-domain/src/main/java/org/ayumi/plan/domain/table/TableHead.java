package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A head of one row, or of two where columns stand together below a common label. */
final class TableHead {

  private final List<TableColumn> columns = new ArrayList<>();
  private final List<TableCell> upper = new ArrayList<>();
  private final List<TableCell> alone = new ArrayList<>();
  private final List<TableCell> lower = new ArrayList<>();

  /** A column with a head of its own. */
  TableHead add(TableColumn column) {
    TableCell cell = TableCell.head(column.name());
    columns.add(column);
    upper.add(cell);
    alone.add(cell);
    return this;
  }

  TableHead addAll(List<TableColumn> all) {
    all.forEach(this::add);
    return this;
  }

  /** Columns below a common label, each headed by its name; nothing without columns. */
  TableHead under(String label, List<TableColumn> all) {
    return under(
        label,
        all,
        all.stream().map(column -> TableCell.head(column.name())).collect(Collectors.toList()));
  }

  /** Columns below a common label, each with the cell that heads it there. */
  TableHead under(String label, List<TableColumn> all, List<TableCell> heads) {
    if (!all.isEmpty()) {
      columns.addAll(all);
      upper.add(ImmutableTableCell.copyOf(TableCell.head(label)).withColSpan(all.size()));
      lower.addAll(heads);
    }
    return this;
  }

  /** One cell over several columns, in a single row or over both. */
  TableHead over(String label, List<TableColumn> all) {
    TableCell cell = ImmutableTableCell.copyOf(TableCell.head(label)).withColSpan(all.size());
    columns.addAll(all);
    upper.add(cell);
    alone.add(cell);
    return this;
  }

  List<TableColumn> columns() {
    return columns;
  }

  List<TableRow> rows() {
    if (lower.isEmpty()) {
      return List.of(TableRow.of(upper));
    }
    List<TableCell> first = new ArrayList<>();
    for (TableCell cell : upper) {
      boolean single = alone.stream().anyMatch(each -> each == cell);
      first.add(single ? ImmutableTableCell.copyOf(cell).withRowSpan(2) : cell);
    }
    return List.of(TableRow.of(first), TableRow.of(lower));
  }
}
