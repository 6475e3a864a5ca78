package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes data of a printed table: see {@link PrintedTable#clean}. */
final class CleanTable {

  private static final int BAND_WIDTH = 12;

  private final PrintedTable table;
  private final TableLayout layout;
  private final int bands;
  private final List<TableCell> above;
  private final List<TableRow> rows = new ArrayList<>();

  /** The level of a heading with no row below it so far; 0 for none. */
  private int pending;

  CleanTable(PrintedTable table) {
    this.table = table;
    layout = TableLayout.of(table);
    bands = table.bands().size();
    above = new ArrayList<>(Collections.nCopies(bands, TableCell.data("")));
  }

  PrintedTable make() {
    List<TableColumn> columns = columns();
    boolean named = columns.stream().anyMatch(column -> !column.name().isEmpty());
    for (int i = 0; i < table.body().size(); i++) {
      row(table.body().get(i), table.head().size() + i);
    }
    bandAlone(0);
    return PrintedTable.builder()
        .kind(table.kind())
        .caption(table.caption())
        .columns(columns)
        .head(named ? List.of(names(columns)) : List.of())
        .body(rows)
        .orientation(table.orientation())
        .build();
  }

  private static TableRow names(List<TableColumn> columns) {
    return TableRow.of(
        columns.stream().map(column -> TableCell.head(column.name())).collect(Collectors.toList()));
  }

  private List<TableColumn> columns() {
    Set<String> seen = new HashSet<>();
    List<TableColumn> columns = new ArrayList<>();
    table.bands().forEach(name -> columns.add(TableColumn.of(unique(name, seen), BAND_WIDTH)));
    for (TableColumn column : table.columns()) {
      columns.add(TableColumn.of(unique(column.name(), seen), column.width()));
    }
    return columns;
  }

  private static String unique(String name, Set<String> seen) {
    String candidate = name;
    for (int i = 2; !name.isEmpty() && !seen.add(candidate); i++) {
      candidate = name + "(" + i + ")";
    }
    return candidate;
  }

  private void row(TableRow row, int at) {
    if (row.level() < 1 || row.level() > bands) {
      pending = 0;
      List<TableCell> cells = new ArrayList<>(above);
      for (int column = 0; column < table.columns().size(); column++) {
        cells.add(cell(layout.owner(at, column), column));
      }
      rows.add(ImmutableTableRow.builder().cells(cells).level(row.level()).build());
      return;
    }
    bandAlone(row.level());
    above.set(row.level() - 1, single(row.cells().get(0)));
    for (int below = row.level(); below < bands; below++) {
      above.set(below, TableCell.data(""));
    }
    pending = row.level();
  }

  /** A heading with nothing below it is a row of its own, so that it is not lost. */
  private void bandAlone(int nextLevel) {
    if (pending > 0 && nextLevel <= pending) {
      List<TableCell> cells = new ArrayList<>(above);
      cells.addAll(Collections.nCopies(table.columns().size(), TableCell.data("")));
      rows.add(TableRow.of(cells));
    }
  }

  private static TableCell cell(PlacedCell owner, int column) {
    return owner == null || owner.column() != column ? TableCell.data("") : single(owner.cell());
  }

  private static TableCell single(TableCell cell) {
    return ImmutableTableCell.copyOf(cell).withRowSpan(1).withColSpan(1);
  }
}
