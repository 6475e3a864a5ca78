package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.Sheet;

/** A card of a sheet, which takes the rows from its first one on. */
final class Card {

  private final Region region;
  private final Sheet sheet;
  private final List<CardSlot> slots;
  private final CardPlaces places;
  private final PlanHead head;
  private final int firstRow;
  private final Map<Integer, CardCell> labels = new HashMap<>();
  private final Map<Integer, CardCell> values = new HashMap<>();
  private final Map<Integer, CardYears> years = new HashMap<>();
  private final Set<List<Integer>> taken = new HashSet<>();
  private final List<Integer> otherRows = new ArrayList<>();
  private final List<CardCell> otherTexts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int lastRow;

  Card(Region region, List<CardSlot> slots, CardPlaces places, PlanHead head, int firstRow) {
    this.region = region;
    this.slots = slots;
    this.places = places;
    this.head = head;
    this.firstRow = firstRow;
    sheet = region.sheet();
    lastRow = firstRow;
    take(firstRow, places.startColumn());
    row(firstRow);
    new FirstRow(sheet, slots, places, firstRow)
        .values(taken)
        .forEach(
            (slot, cell) -> {
              take(cell.row(), cell.column());
              values.put(slot, cell);
            });
    otherTexts.removeIf(cell -> isTaken(cell.row(), cell.column()));
  }

  /** Takes the texts of a row that belong to the card; the others are kept apart. */
  void row(int row) {
    boolean begun = isTaken(row);
    List<CardCell> others = new ArrayList<>();
    for (int column = 0; column < sheet.row(row).size(); column++) {
      String text = sheet.cell(row, column);
      boolean start = row == firstRow && column == places.startColumn();
      if (text.isBlank() || (isTaken(row, column) && !start)) {
        continue;
      }
      Optional<Integer> slot = slot(row, column, text);
      if (slot.isPresent()) {
        label(slot.get(), new CardCell(row, column, text));
      } else if (!isTaken(row, column)) {
        others.add(new CardCell(row, column, text));
      }
    }
    if (begun || isTaken(row)) {
      others.stream().filter(cell -> !isTaken(row, cell.column())).forEach(otherTexts::add);
    } else {
      otherRows.add(row);
    }
  }

  private Optional<Integer> slot(int row, int column, String text) {
    if (row == firstRow && isUnlabelled(column)) {
      return Optional.empty();
    }
    return IntStream.range(0, slots.size())
        .filter(slot -> !labels.containsKey(slot))
        .filter(slot -> places.isLabel(slot, text, column))
        .filter(slot -> row == firstRow + places.row(slot) || !places.hasUsual(slot, firstRow))
        .boxed()
        .findFirst();
  }

  /** Whether a value without label is known to stand in that column of the first row. */
  private boolean isUnlabelled(int column) {
    return IntStream.range(0, slots.size())
        .filter(slot -> slots.get(slot).place() == Place.NTH)
        .anyMatch(slot -> places.column(slot) == column);
  }

  private void label(int slot, CardCell label) {
    labels.put(slot, label);
    take(label.row(), label.column());
    int end = nextLabel(label);
    if (slots.get(slot).place() == Place.YEARS) {
      years(slot, label, end);
    } else if (slots.get(slot).place() == Place.BELOW) {
      if (label.row() + 1 < region.end()) {
        value(slot, label.row() + 1, label.column());
      }
    } else {
      for (int column = label.column() + 1; column < end; column++) {
        if (!sheet.cell(label.row(), column).isBlank()) {
          value(slot, label.row(), column);
          return;
        }
      }
    }
  }

  private int nextLabel(CardCell label) {
    int column = label.column() + 1;
    while (column < sheet.row(label.row()).size()
        && slot(label.row(), column, sheet.cell(label.row(), column)).isEmpty()) {
      column++;
    }
    return column;
  }

  private void value(int slot, int row, int column) {
    if (!sheet.cell(row, column).isBlank()) {
      values.put(slot, new CardCell(row, column, sheet.cell(row, column)));
      take(row, column);
    }
  }

  private void years(int slot, CardCell label, int end) {
    CardYears found = CardYears.of(region, label, end, head, problems::add);
    years.put(slot, found);
    found
        .years()
        .forEach(
            (year, cell) -> {
              take(cell.row(), cell.column());
              found.token(year).ifPresent(token -> take(token.row(), token.column()));
            });
  }

  private void take(int row, int column) {
    taken.add(List.of(row, column));
    if (!sheet.cell(row, column).isBlank()) {
      lastRow = Math.max(lastRow, row);
    }
  }

  /** Whether the cell is part of the card already. */
  boolean isTaken(int row, int column) {
    return taken.contains(List.of(row, column));
  }

  private boolean isTaken(int row) {
    return taken.stream().anyMatch(cell -> cell.get(0) == row);
  }

  int firstRow() {
    return firstRow;
  }

  /** The last row with a text of the card. */
  int lastRow() {
    return lastRow;
  }

  Optional<CardCell> label(int slot) {
    return Optional.ofNullable(labels.get(slot));
  }

  Optional<CardCell> value(int slot) {
    return Optional.ofNullable(values.get(slot));
  }

  Optional<CardYears> years(int slot) {
    return Optional.ofNullable(years.get(slot));
  }

  /** The rows below the card, up to the next one, that have text. */
  List<Integer> rowsBelow() {
    return otherRows.stream().filter(row -> row > lastRow).collect(Collectors.toList());
  }

  /** The rows between those of the card of which it knows nothing. */
  List<Integer> rowsWithin() {
    return otherRows.stream().filter(row -> row < lastRow).collect(Collectors.toList());
  }

  /** The texts in rows of the card of which it knows nothing. */
  List<CardCell> otherTexts() {
    return otherTexts;
  }

  /** What was found out while its rows were taken. */
  List<Problem> problems() {
    return problems;
  }
}
