package org.ayumi.plan.exchange.internal.layout;

import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final LabelPlaces[] found;
  private final int[] columns;
  private final int[] rows;
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
    LabelPlaces starts = new LabelPlaces();
    for (int row = region.first(); row < region.end(); row++) {
      if (isBegun(row)) {
        starts.add(firstColumn(row), 0, row);
      }
    }
    startColumn = starts.column(expectedStart(bands));
    columns = new int[labels.length];
    rows = new int[labels.length];
    found = Stream.of(labels).map(label -> new LabelPlaces()).toArray(LabelPlaces[]::new);
    learn(region, bands);
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

  private void learn(Region region, CardBands bands) {
    int card = -1;
    int cards = 0;
    for (int row = region.first(); row < region.end(); row++) {
      if (isStart(row)) {
        card = row;
        cards++;
      }
      for (int column = 0; card >= 0 && column < sheet.row(row).size(); column++) {
        count(sheet.cell(row, column), column, row - card, cards);
      }
    }
    for (int slot = 0; slot < labels.length; slot++) {
      int expected = bands.column(slot);
      boolean usual = labels[slot].isEmpty() || found[slot].isUsual(expected, cards);
      columns[slot] = usual ? expected : found[slot].column(expected);
      rows[slot] = found[slot].row(columns[slot], bands.top(slot));
    }
  }

  private void count(String text, int column, int row, int card) {
    String folded = text.length() > longest ? "" : SearchText.fold(text);
    for (int slot = 0; slot < labels.length && !folded.isEmpty(); slot++) {
      if (folded.equals(labels[slot])) {
        found[slot].add(column, row, card);
      }
    }
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
    return isBegun(row) && firstColumn(row) == startColumn && !isBelowLabel(row);
  }

  /** Whether the row's first text is a value that stands below its label. */
  private boolean isBelowLabel(int row) {
    return IntStream.range(0, labels.length)
        .filter(slot -> rules.slots().get(slot).place() == Place.BELOW)
        .anyMatch(slot -> says(slot, sheet.cell(row - 1, startColumn)));
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

  /**
   * Whether the card has the slot's label in its usual place, so that the same text elsewhere is
   * none.
   */
  boolean hasUsual(int slot, int firstRow) {
    int usual = firstRow + rows[slot];
    return isLabel(slot, sheet.cell(usual, columns[slot]), columns[slot])
        && IntStream.rangeClosed(firstRow + 1, usual).noneMatch(this::isStart);
  }

  /** The row, from the card's first, in which the slot's label usually stands. */
  int row(int slot) {
    return rows[slot];
  }

  /** Whether the text is that of the slot's label. */
  boolean says(int slot, String text) {
    return !labels[slot].isEmpty()
        && text.length() <= longest
        && labels[slot].equals(SearchText.fold(text));
  }
}
