package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;

/** Which columns of the table that cards are read as belong to which value of the card. */
final class SlotColumns {

  private final List<List<MappedColumn>> columns = new ArrayList<>();
  private final ColumnMapping mapping;

  private SlotColumns(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  static SlotColumns of(PartMapping part) {
    SlotColumns slots = new SlotColumns(part.columns());
    int next = 0;
    for (CardSlot slot : part.layout().card().orElseThrow().slots()) {
      int end = slot.place() == Place.YEARS ? slots.endOfYears(next, slot.label()) : next + 1;
      slots.add(next, end);
      next = end;
    }
    return slots;
  }

  private void add(int from, int to) {
    columns.add(
        mapping.columns().stream()
            .filter(column -> column.index() >= from && column.index() < to)
            .collect(Collectors.toList()));
  }

  /** Years stand in the second row of the header below the slot's label. */
  private int endOfYears(int first, String label) {
    int column = first;
    while (!cell(1, column).isBlank()
        && (cell(0, column).isBlank()
            || SearchText.fold(cell(0, column)).equals(SearchText.fold(label)))) {
      column++;
    }
    return column;
  }

  private String cell(int row, int column) {
    List<List<String>> header = mapping.frame().header();
    return row < header.size() && column < header.get(row).size()
        ? header.get(row).get(column)
        : "";
  }

  /** The columns of a slot, which has several if it holds years. */
  List<MappedColumn> of(int slot) {
    return columns.get(slot);
  }
}
