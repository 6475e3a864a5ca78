package org.ayumi.plan.exchange.internal.layout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where a label stands in how many cards. */
final class LabelPlaces {

  private final Map<Integer, Set<Integer>> cardsByColumn = new TreeMap<>();
  private final Map<Integer, Map<Integer, Set<Integer>>> cardsByRow = new TreeMap<>();

  /**
   * @param row from the card's first
   * @param card which card it is
   */
  void add(int column, int row, int card) {
    cardsByColumn.computeIfAbsent(column, key -> new HashSet<>()).add(card);
    cardsByRow
        .computeIfAbsent(column, key -> new TreeMap<>())
        .computeIfAbsent(row, key -> new HashSet<>())
        .add(card);
  }

  /** Whether it stands in that column in half of the cards or more. */
  boolean isUsual(int column, int cards) {
    return cards > 0 && cardsByColumn.getOrDefault(column, Set.of()).size() * 2 >= cards;
  }

  /** The most frequent column, the expected one if it is as frequent; -1 if there is none. */
  int column(int expected) {
    return most(cardsByColumn, expected);
  }

  /** The most frequent row of a column; -1 if there is none. */
  int row(int column, int expected) {
    return most(cardsByRow.getOrDefault(column, Map.of()), expected);
  }

  private static int most(Map<Integer, Set<Integer>> cards, int expected) {
    return cards.entrySet().stream()
        .max(
            Comparator.comparing(
                    (Map.Entry<Integer, Set<Integer>> entry) -> entry.getValue().size())
                .thenComparing(entry -> entry.getKey() == expected)
                .thenComparing(entry -> -entry.getKey()))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }
}
