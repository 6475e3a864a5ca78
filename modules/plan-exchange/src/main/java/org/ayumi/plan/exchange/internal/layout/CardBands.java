package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;

/**
 * The bands of rows of a card: slots whose columns go on to the right share one. By these columns
 * labels are told from values of the same text when a card is read.
 */
final class CardBands {

  /** The columns of graph paper, on which cards without known columns are written. */
  static final int WIDTH = 40;

  private static final List<Integer> FIRST_LABELS = List.of(0, 14, 22);
  private static final List<Integer> FIRST_TEXTS = List.of(0, 6, 34);
  private static final List<Field> SHORT =
      List.of(Field.REFERENCE, Field.NUMBER, Field.KIND, Field.DEPARTMENTS);

  private final PartMapping part;
  private final List<CardSlot> slots;
  private final int[] columns;
  private final List<List<Integer>> bands = new ArrayList<>();

  CardBands(PartMapping part) {
    this.part = part;
    slots = part.layout().card().orElseThrow().slots();
    columns = IntStream.range(0, slots.size()).map(this::wanted).toArray();
    for (int slot = 0; slot < slots.size(); slot++) {
      bandFor(slot).add(slot);
    }
    bands.forEach(this::order);
  }

  /** Whether no slot says where it stands. */
  boolean isDefault() {
    return slots.stream().allMatch(slot -> slot.column().isEmpty());
  }

  private int wanted(int slot) {
    if (slots.get(slot).column().isPresent()) {
      return slots.get(slot).column().getAsInt();
    }
    if (slots.get(slot).place() == Place.NTH) {
      int position = slots.get(slot).position();
      return position < FIRST_TEXTS.size() ? FIRST_TEXTS.get(position) : WIDTH + position;
    }
    boolean first =
        isDefault()
            && slot < FIRST_LABELS.size()
            && IntStream.rangeClosed(0, slot).allMatch(this::isShort);
    return first ? FIRST_LABELS.get(slot) : 0;
  }

  private boolean isShort(int slot) {
    String label = SearchText.fold(slots.get(slot).label());
    return slots.get(slot).place() == Place.RIGHT
        && part.columns().columns().stream()
            .filter(column -> SearchText.fold(column.header()).equals(label))
            .map(MappedColumn::field)
            .anyMatch(SHORT::contains);
  }

  private List<Integer> bandFor(int slot) {
    boolean first = bands.isEmpty();
    if (!first && slots.get(slot).place() == Place.NTH) {
      return bands.get(0);
    }
    if (first || !goesOn(bands.get(bands.size() - 1), slot)) {
      bands.add(new ArrayList<>());
    }
    return bands.get(bands.size() - 1);
  }

  private boolean goesOn(List<Integer> band, int slot) {
    int last = band.get(band.size() - 1);
    return slots.get(last).place() != Place.YEARS && columns[slot] >= columns[last] + room(last);
  }

  /** The columns that the slot needs at least. */
  private int room(int slot) {
    return slots.get(slot).place() == Place.RIGHT ? 2 : 1;
  }

  private void order(List<Integer> band) {
    band.sort(Comparator.comparingInt(slot -> columns[slot]));
    for (int i = 1; i < band.size(); i++) {
      int before = band.get(i - 1);
      columns[band.get(i)] = Math.max(columns[band.get(i)], columns[before] + room(before));
    }
  }

  /** Where the slot's label stands, or its value if it has none. */
  int column(int slot) {
    return columns[slot];
  }

  /** The columns in which labels stand. */
  List<Integer> columns() {
    return IntStream.of(columns).boxed().collect(Collectors.toList());
  }

  /** The rows of a card. */
  int height() {
    return bands.stream().mapToInt(this::height).sum();
  }

  int height(List<Integer> band) {
    if (band.stream().anyMatch(slot -> slots.get(slot).place() == Place.YEARS)) {
      return band.size() == 1 ? 2 : 3;
    }
    return band.stream().anyMatch(slot -> slots.get(slot).place() == Place.BELOW) ? 2 : 1;
  }

  /** The row of the card, from 0, in which the slot's label stands. */
  int top(int slot) {
    return bands.stream().takeWhile(band -> !band.contains(slot)).mapToInt(this::height).sum();
  }

  /** The slots of the band that the slot is in, from the left. */
  List<Integer> bandOf(int slot) {
    return bands.stream().filter(band -> band.contains(slot)).findFirst().orElseThrow();
  }

  /** The widest distance between two slots of the band; at least 2. */
  int widestGap(List<Integer> band) {
    return gaps(band).max().orElse(2);
  }

  /** Whether there is no room for labels of several columns. */
  boolean isDense() {
    return bands.stream().flatMapToInt(this::gaps).anyMatch(gap -> gap < 4);
  }

  private IntStream gaps(List<Integer> band) {
    return IntStream.range(1, band.size())
        .map(i -> columns[band.get(i)] - columns[band.get(i - 1)]);
  }
}
