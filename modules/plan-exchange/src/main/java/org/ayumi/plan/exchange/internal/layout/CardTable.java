package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;

/**
 * The columns of the table that cards are read as and written from: the slots in order, a column
 * for each year, then what stands between the cards. Years that the mapping does not know stand
 * last, so that they move nothing.
 */
final class CardTable {

  private final List<CardSlot> slots;
  private final ColumnMapping mapping;
  private final Map<Integer, Integer> columns = new HashMap<>();
  private final Map<Integer, List<YearColumn>> years = new HashMap<>();
  private final LineColumns lines;
  private final List<String> upper = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();

  private CardTable(
      PartMapping part, IntPredicate known, Map<Integer, Map<FiscalYear, String>> printed) {
    slots = part.layout().card().orElseThrow().slots();
    mapping = part.columns();
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slots.get(slot).place() == Place.YEARS) {
        years.put(slot, new ArrayList<>());
        mapped(slot);
        if (years.get(slot).isEmpty()) {
          further(slot, printed.getOrDefault(slot, Map.of()));
        }
      } else {
        columns.put(slot, add(known.test(slot) ? slots.get(slot).label() : "", ""));
      }
    }
    lines = new LineColumns(part, upper.size());
    lines.headers().forEach(text -> add(text, ""));
    years.keySet().forEach(slot -> further(slot, printed.getOrDefault(slot, Map.of())));
  }

  /** The table as the mapping has it. */
  static CardTable of(PartMapping part) {
    return new CardTable(part, slot -> true, Map.of());
  }

  /**
   * The table of cards that were read. A slot or year of the mapping that they lack has no header.
   *
   * @param known whether any card has the slot
   * @param printed the years of each slot in order, as printed
   */
  static CardTable of(
      PartMapping part, IntPredicate known, Map<Integer, Map<FiscalYear, String>> printed) {
    CardTable table = new CardTable(part, known, printed);
    table.years.forEach(
        (slot, columns) -> {
          Map<FiscalYear, String> inCards = printed.getOrDefault(slot, Map.of());
          for (YearColumn column : columns) {
            if (inCards.entrySet().stream().noneMatch(column::is)) {
              table.upper.set(column.column(), "");
              table.lower.set(column.column(), "");
            }
          }
        });
    return table;
  }

  private int add(String first, String second) {
    upper.add(first);
    lower.add(second);
    return upper.size() - 1;
  }

  /** Adds the years that the mapping's header has for the slot. */
  private void mapped(int slot) {
    String label = slots.get(slot).label();
    while (isOf(slot, upper.size())) {
      String text = cell(1, upper.size());
      Optional<FiscalYear> year = mappedYear(upper.size());
      years.get(slot).add(new YearColumn(add(label, text), text, year));
    }
  }

  private Optional<FiscalYear> mappedYear(int column) {
    return mapping.columns().stream()
        .filter(mapped -> mapped.index() == column)
        .findFirst()
        .flatMap(MappedColumn::year);
  }

  private boolean isOf(int slot, int column) {
    String label = SearchText.fold(cell(0, column));
    return !cell(1, column).isBlank()
        && (label.isEmpty() || label.equals(SearchText.fold(slots.get(slot).label())));
  }

  private String cell(int row, int column) {
    List<List<String>> header = mapping.frame().header();
    return row < header.size() && column < header.get(row).size()
        ? header.get(row).get(column)
        : "";
  }

  private void further(int slot, Map<FiscalYear, String> printed) {
    printed.forEach(
        (year, text) -> {
          if (years.get(slot).stream().noneMatch(column -> column.is(Map.entry(year, text)))) {
            int column = add(slots.get(slot).label(), text);
            years.get(slot).add(new YearColumn(column, text, Optional.of(year)));
          }
        });
  }

  /** The rows of the header: two if there are years. */
  List<List<String>> header() {
    return years.isEmpty() ? List.of(upper) : List.of(upper, lower);
  }

  /** The column of a slot without years. */
  int column(int slot) {
    return columns.get(slot);
  }

  /** The columns of a slot's years. */
  List<YearColumn> years(int slot) {
    return years.get(slot);
  }

  /** The most years that a slot has. */
  int yearCount() {
    return years.values().stream().mapToInt(List::size).max().orElse(0);
  }

  LineColumns lines() {
    return lines;
  }

  /** The columns of all slots: those before the columns of lines. */
  int slotColumns() {
    return lines.first();
  }
}
