package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.PartMapping;

/** The cells of a written card, from its first one. */
final class CardGrid {

  private static final int LABEL_WIDTH = 5;

  private final List<CardSlot> slots;
  private final CardBands bands;
  private final int years;
  private final int width;
  private final boolean dense;

  /**
   * @param years the most years that a slot has
   */
  CardGrid(PartMapping part, int years) {
    slots = part.layout().card().orElseThrow().slots();
    bands = new CardBands(part);
    this.years = Math.max(years, 1);
    width = neededWidth();
    dense = bands.isDense() || width < 2 * LABEL_WIDTH;
  }

  private int neededWidth() {
    int needed = bands.isDefault() ? CardBands.WIDTH : 1;
    for (int slot = 0; slot < slots.size(); slot++) {
      needed = Math.max(needed, bands.column(slot) + needed(slot));
    }
    return needed;
  }

  private int needed(int slot) {
    List<Integer> band = bands.bandOf(slot);
    switch (slots.get(slot).place()) {
      case RIGHT:
        return Math.max(2, bands.widestGap(band));
      case YEARS:
        return isAlone(slot) ? years + 1 : years;
      default:
        return 1;
    }
  }

  /** The columns of a card. */
  int width() {
    return width;
  }

  /** The rows of a card. */
  int height() {
    return bands.height();
  }

  /** Where the label is written; not for {@link Place#NTH}. */
  CellRange label(int slot) {
    int top = bands.top(slot);
    int first = bands.column(slot);
    boolean above =
        slots.get(slot).place() == Place.BELOW
            || (slots.get(slot).place() == Place.YEARS && !isAlone(slot));
    return above
        ? CellRange.of(top, first, top, next(slot) - 1)
        : CellRange.of(top, first, bottom(slot), valueColumn(slot) - 1);
  }

  /** Where the value is written; not for {@link Place#YEARS}. */
  CellRange value(int slot) {
    int first = bands.column(slot);
    switch (slots.get(slot).place()) {
      case BELOW:
        return CellRange.of(bands.top(slot) + 1, first, bottom(slot), next(slot) - 1);
      case NTH:
        return CellRange.of(bands.top(slot), first, bottom(slot), next(slot) - 1);
      default:
        return CellRange.of(bands.top(slot), valueColumn(slot), bottom(slot), next(slot) - 1);
    }
  }

  /** Where one of the slot's years is written; its token stands in the row below. */
  CellRange year(int slot, int index, int count) {
    int row = isAlone(slot) ? bands.top(slot) : bands.top(slot) + 1;
    int first = isAlone(slot) ? valueColumn(slot) : bands.column(slot);
    int room = width - first;
    return CellRange.of(
        row, first + room * index / count, row, first + room * (index + 1) / count - 1);
  }

  private boolean isAlone(int slot) {
    return bands.bandOf(slot).size() == 1;
  }

  private int valueColumn(int slot) {
    int first = bands.column(slot);
    int room = next(slot) - first;
    int needed = slots.get(slot).place() == Place.YEARS ? years : 1;
    int most = Math.max(1, room - needed);
    int usual = dense ? 1 : Math.max(1, Math.min(LABEL_WIDTH, Math.min(room / 2, most)));
    // a value that stood in the column of a label could be taken for one
    return IntStream.concat(
            IntStream.iterate(usual, width -> width > 0, width -> width - 1),
            IntStream.rangeClosed(usual, most))
        .map(width -> first + width)
        .filter(column -> !bands.columns().contains(column))
        .findFirst()
        .orElse(first + usual);
  }

  private int next(int slot) {
    List<Integer> band = bands.bandOf(slot);
    int place = band.indexOf(slot);
    return place + 1 < band.size() ? bands.column(band.get(place + 1)) : width;
  }

  private int bottom(int slot) {
    return bands.top(slot) + bands.height(bands.bandOf(slot)) - 1;
  }
}
