package org.ayumi.plan.exchange.internal.layout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** In which columns the labels of the cards of a sheet stand: where most cards have them. */
final class CardPlaces {

  private final Sheet sheet;
  private final CardRules rules;
  private final CardStart start;
  private final String[] labels;
  private final int[] columns;
  private final int startColumn;
  private final int longest;

  CardPlaces(Region region, PartMapping part) {
    sheet = region.sheet();
    rules = part.layout().card().orElseThrow();
    start = new CardStart(rules);
    CardBands bands = new CardBands(part);
    labels =
        rules.slots().stream()
            .map(slot -> slot.place() == Place.NTH ? "" : SearchText.fold(slot.label()))
            .toArray(String[]::new);
    // labels may be set apart by blanks
    longest =
        rules.slots().stream().mapToInt(slot -> slot.label().length()).max().orElse(0) * 3 + 10;
    Counts starts = new Counts();
    for (int row = region.first(); row < region.end(); row++) {
      if (isBegun(row)) {
        starts.add(firstColumn(row));
      }
    }
    startColumn = starts.choose(expectedStart(bands));
    columns = columns(region, bands, starts.count(startColumn));
  }

  private int expectedStart(CardBands bands) {
    for (int slot = 0; slot < labels.length; slot++) {
      CardSlot each = rules.slots().get(slot);
      boolean first =
          rules.startsWithNumber()
              ? each.place() == Place.NTH && each.position() == 0
              : labels[slot].equals(SearchText.fold(rules.start()));
      if (first) {
        return bands.column(slot);
      }
    }
    return 0;
  }

  private int[] columns(Region region, CardBands bands, int cards) {
    Counts[] counts = new Counts[labels.length];
    for (int slot = 0; slot < labels.length; slot++) {
      counts[slot] = new Counts();
    }
    Set<List<Integer>> inCard = new HashSet<>();
    boolean begun = false;
    for (int row = region.first(); row < region.end(); row++) {
      if (isStart(row)) {
        begun = true;
        inCard.clear();
      }
      for (int column = 0; begun && column < sheet.row(row).size(); column++) {
        String text = sheet.cell(row, column);
        String folded = text.length() > longest ? "" : SearchText.fold(text);
        for (int slot = 0; slot < labels.length && !folded.isEmpty(); slot++) {
          if (folded.equals(labels[slot]) && inCard.add(List.of(slot, column))) {
            counts[slot].add(column);
          }
        }
      }
    }
    int[] found = new int[labels.length];
    for (int slot = 0; slot < labels.length; slot++) {
      int expected = bands.column(slot);
      if (labels[slot].isEmpty()) {
        found[slot] = expected;
        continue;
      }
      boolean usual = counts[slot].count(expected) * 2 >= cards;
      found[slot] = usual && cards > 0 ? expected : counts[slot].choose(expected);
    }
    return found;
  }

  private boolean isBegun(int row) {
    return !sheet.isBlankRow(row) && start.isBegunBy(sheet.cell(row, firstColumn(row)));
  }

  private int firstColumn(int row) {
    int column = 0;
    while (sheet.cell(row, column).isBlank()) {
      column++;
    }
    return column;
  }

  /** Whether a card begins in the row. */
  boolean isStart(int row) {
    return isBegun(row) && firstColumn(row) == startColumn;
  }

  int startColumn() {
    return startColumn;
  }

  /** Where the slot's labels stand, or its values if it has none; -1 if they are nowhere. */
  int column(int slot) {
    return columns[slot];
  }

  /** Whether the text could begin a card, wherever it stands. */
  boolean begins(String text) {
    return start.isBegunBy(text);
  }

  /** Whether any card has the slot's label; true where it has none. */
  boolean isKnown(int slot) {
    return labels[slot].isEmpty() || columns[slot] >= 0;
  }

  /** Whether the text is the slot's label, standing where labels of the slot stand. */
  boolean isLabel(int slot, String text, int column) {
    return columns[slot] == column && says(slot, text);
  }

  /** Whether the text is that of the slot's label. */
  boolean says(int slot, String text) {
    return !labels[slot].isEmpty()
        && text.length() <= longest
        && labels[slot].equals(SearchText.fold(text));
  }

  /** How often each column occurs. */
  private static final class Counts {

    private final Map<Integer, Integer> counts = new TreeMap<>();

    void add(int column) {
      counts.merge(column, 1, Integer::sum);
    }

    int count(int column) {
      return counts.getOrDefault(column, 0);
    }

    /** The most frequent column, the expected one if it is as frequent; -1 if there is none. */
    int choose(int expected) {
      return counts.entrySet().stream()
          .max(
              Comparator.comparing(Map.Entry<Integer, Integer>::getValue)
                  .thenComparing(entry -> entry.getKey() == expected)
                  .thenComparing(entry -> -entry.getKey()))
          .map(Map.Entry::getKey)
          .orElse(-1);
    }
  }
}
