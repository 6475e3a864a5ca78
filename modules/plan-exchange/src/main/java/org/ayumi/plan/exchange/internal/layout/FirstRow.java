package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.Sheet;

/**
 * The values without label in a card's first row: by their order, which holds where values are
 * shifted; by their columns if each stands where it should or some are blank.
 */
final class FirstRow {

  private final List<CardSlot> slots;
  private final CardPlaces places;
  private final List<CardCell> texts = new ArrayList<>();

  FirstRow(Sheet sheet, List<CardSlot> slots, CardPlaces places, int row) {
    this.slots = slots;
    this.places = places;
    for (int column = 0; column < sheet.row(row).size(); column++) {
      if (!sheet.cell(row, column).isBlank()) {
        texts.add(new CardCell(row, column, sheet.cell(row, column)));
      }
    }
  }

  /**
   * The values by their slots.
   *
   * @param taken the cells of labels and their values
   */
  Map<Integer, CardCell> values(Set<List<Integer>> taken) {
    List<Integer> unlabelled =
        IntStream.range(0, slots.size())
            .filter(slot -> slots.get(slot).place() == Place.NTH)
            .boxed()
            .sorted(Comparator.comparing(slot -> slots.get(slot).position()))
            .collect(Collectors.toList());
    boolean startIsValue = !unlabelled.isEmpty() && slots.get(unlabelled.get(0)).position() == 0;
    List<CardCell> free =
        texts.stream()
            .filter(
                cell ->
                    cell.column() == places.startColumn()
                        ? startIsValue
                        : !taken.contains(List.of(cell.row(), cell.column())))
            .collect(Collectors.toList());
    if (free.size() >= unlabelled.size() && !allInPlace(unlabelled, free)) {
      return byOrder(unlabelled, free);
    }
    return nearest(unlabelled, free);
  }

  private boolean allInPlace(List<Integer> unlabelled, List<CardCell> free) {
    Set<Integer> columns = unlabelled.stream().map(places::column).collect(Collectors.toSet());
    return free.stream().allMatch(cell -> columns.contains(cell.column()));
  }

  private Map<Integer, CardCell> byOrder(List<Integer> unlabelled, List<CardCell> free) {
    Map<Integer, CardCell> values = new HashMap<>();
    for (int slot : unlabelled) {
      int position = slots.get(slot).position();
      if (position < texts.size() && free.contains(texts.get(position))) {
        values.put(slot, texts.get(position));
      }
    }
    return values;
  }

  /** Some values are blank: those of the slots farthest from the texts. */
  private Map<Integer, CardCell> nearest(List<Integer> unlabelled, List<CardCell> free) {
    List<Integer> left = new ArrayList<>(unlabelled);
    left.sort(Comparator.comparingInt(places::column));
    while (left.size() > free.size()) {
      left.remove(farthest(left, free));
    }
    Map<Integer, CardCell> values = new HashMap<>();
    for (int i = 0; i < left.size(); i++) {
      values.put(left.get(i), free.get(i));
    }
    return values;
  }

  /** The slot without which the others are nearest to the texts. */
  private Integer farthest(List<Integer> left, List<CardCell> free) {
    return left.stream()
        .min(Comparator.comparingLong(slot -> distance(without(left, slot), free)))
        .orElseThrow();
  }

  private static List<Integer> without(List<Integer> left, Integer slot) {
    return left.stream().filter(each -> !each.equals(slot)).collect(Collectors.toList());
  }

  /** From each text to the nearest slot. */
  private long distance(List<Integer> left, List<CardCell> free) {
    return free.stream()
        .mapToLong(
            cell ->
                left.stream()
                    .mapToLong(slot -> Math.abs(places.column(slot) - cell.column()))
                    .min()
                    .orElse(0))
        .sum();
  }
}
