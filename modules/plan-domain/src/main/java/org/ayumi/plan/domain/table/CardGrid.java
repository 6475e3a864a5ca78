package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ayumi.plan.domain.FieldLabels;

/**
 * The columns of a card: its label, and right of it the borders of two rows that are divided in
 * different ways, by the fields that share the first row and by the years.
 */
final class CardGrid {

  private static final int LABEL = 6;
  private static final int VALUES = 35;
  private static final int NEXT_LABEL = 4;

  private final int years;
  private final List<Integer> fieldBorders = new ArrayList<>();
  private final List<Integer> borders;

  /**
   * @param fields those that share the first row
   * @param years 0 for a card without years
   */
  CardGrid(List<String> fields, int years) {
    this.years = Math.max(1, years);
    TreeSet<Integer> all = new TreeSet<>();
    int at = 0;
    for (int i = 0; i < fields.size() - 1; i++) {
      at += weight(fields.get(i));
      fieldBorders.add(at * this.years);
      at += NEXT_LABEL;
      fieldBorders.add(at * this.years);
    }
    for (int year = 0; year <= this.years; year++) {
      all.add(year * VALUES);
    }
    all.addAll(fieldBorders);
    borders = new ArrayList<>(all);
  }

  List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("", LABEL));
    for (int i = 1; i < borders.size(); i++) {
      int width = borders.get(i) - borders.get(i - 1);
      columns.add(TableColumn.of("", Math.max(1, Math.round((float) width / years))));
    }
    return columns;
  }

  /** Columns of a value that has its row alone. */
  int whole() {
    return borders.size() - 1;
  }

  /** Columns of a cell of the first row: value, label, value, … from 0. */
  int field(int position) {
    int start = position == 0 ? 0 : fieldBorders.get(position - 1);
    boolean last = position == fieldBorders.size();
    return span(start, last ? years * VALUES : fieldBorders.get(position));
  }

  /** Columns of a year, from 0. */
  int year(int position) {
    return span(position * VALUES, (position + 1) * VALUES);
  }

  private int span(int from, int to) {
    return borders.indexOf(to) - borders.indexOf(from);
  }

  private static int weight(String field) {
    return field.equals(FieldLabels.KIND) ? 4 : 9;
  }
}
