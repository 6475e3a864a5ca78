package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.Sheet;

/**
 * What cards that begin alike have in common: texts that stand in the same place of most cards are
 * labels, what varies beside or below them are values.
 */
final class CardTemplate {

  private static final int MAX_ROWS = 60;
  private static final int MAX_LABEL = 20;
  private static final double IN_CARDS = 0.6;
  private static final double PURE = 0.8;
  private static final double PURE_IF_KNOWN = 0.5;

  private final Sheet sheet;
  private final Words words;
  private final YearHeadings years;
  private final CardCandidate start;
  private final int cards;
  private final Map<Integer, TreeMap<Integer, CardPlace>> places = new TreeMap<>();
  private final Set<List<Integer>> values = new HashSet<>();
  private final List<CardSlot> slots = new ArrayList<>();
  private final Set<Integer> labelRows = new HashSet<>();
  private int known;

  CardTemplate(Sheet sheet, CardCandidate start, Words words, YearHeadings years) {
    this.sheet = sheet;
    this.start = start;
    this.words = words;
    this.years = years;
    cards = start.rows().size();
    collect();
    if (start.isNumbered()) {
      labelRows.add(0);
    }
    places.keySet().forEach(this::row);
    slots.addAll(0, new FirstTexts(sheet, start, slots, words).slots());
  }

  private void collect() {
    int highest = 0;
    for (int i = 0; i < cards; i++) {
      int first = start.rows().get(i);
      int end = i + 1 < cards ? start.rows().get(i + 1) : first + Math.max(highest, 2);
      highest = Math.max(highest, end - first);
      for (int row = first; row < Math.min(end, first + MAX_ROWS); row++) {
        for (int column = 0; column < sheet.row(row).size(); column++) {
          if (!sheet.cell(row, column).isBlank()) {
            places
                .computeIfAbsent(row - first, key -> new TreeMap<>())
                .computeIfAbsent(column, key -> new CardPlace())
                .add(sheet.cell(row, column));
          }
        }
      }
    }
  }

  private void row(int row) {
    List<Integer> labels = new ArrayList<>();
    boolean expectsValue = false;
    for (Map.Entry<Integer, CardPlace> entry : places.get(row).entrySet()) {
      boolean value = values.contains(List.of(row, entry.getKey()));
      if (!value && isLabel(row, entry.getKey(), expectsValue)) {
        labels.add(entry.getKey());
        expectsValue = true;
      } else {
        expectsValue = false;
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      int next = i + 1 < labels.size() ? labels.get(i + 1) : Integer.MAX_VALUE;
      label(row, labels.get(i), next);
    }
  }

  private boolean isLabel(int row, int column, boolean expectsValue) {
    CardPlace place = places.get(row).get(column);
    String text = place.most();
    boolean exact = isKnown(text);
    double pure = exact ? PURE_IF_KNOWN : PURE;
    return place.mostCount() >= Math.max(2, Math.ceil(IN_CARDS * cards))
        && place.mostCount() >= pure * place.texts().size()
        && isWord(text)
        && (exact || !expectsValue);
  }

  private boolean isKnown(String text) {
    return words.find(text).filter(Words.Match::isExact).isPresent() && !isMark(text);
  }

  private boolean isWord(String text) {
    return text.length() <= MAX_LABEL
        && text.codePoints().anyMatch(Character::isLetter)
        && years.any(text).isEmpty()
        && !isMark(text)
        && words.list("actorMarks").stream().noneMatch(text.strip()::startsWith)
        && words.list("bullets").stream().noneMatch(text.strip()::startsWith);
  }

  private boolean isMark(String text) {
    return words.terms().stream().map(Term::mark).anyMatch(text.strip()::equals);
  }

  private void label(int row, int column, int next) {
    String text = places.get(row).get(column).most();
    Optional<Place> place = place(row, column, next);
    if (place.isEmpty() && !isKnown(text)) {
      return;
    }
    labelRows.add(row);
    known += isKnown(text) ? 1 : 0;
    slots.add(
        CardSlot.builder().label(text).place(place.orElse(Place.RIGHT)).column(column).build());
  }

  /** Where the label's values stand; empty if there are none. */
  private Optional<Place> place(int row, int column, int next) {
    if (years(row, column + 1, next)
        || valuesRight(row, column, next) == 0 && yearsBelow(row, column)) {
      return Optional.of(Place.YEARS);
    }
    if (valuesRight(row, column, next) > 0) {
      return Optional.of(Place.RIGHT);
    }
    TreeMap<Integer, CardPlace> lower = places.getOrDefault(row + 1, new TreeMap<>());
    boolean below =
        lower.containsKey(column)
            && lower.get(column).texts().size() * 2 >= cards
            && !isLabel(row + 1, column, false);
    if (below) {
      values.add(List.of(row + 1, column));
      return Optional.of(Place.BELOW);
    }
    return Optional.empty();
  }

  private long valuesRight(int row, int column, int next) {
    return places.get(row).subMap(column + 1, next).values().stream()
        .mapToLong(place -> place.texts().size())
        .sum();
  }

  private boolean yearsBelow(int row, int column) {
    return years(row + 1, column, Integer.MAX_VALUE) || years(row + 2, column, Integer.MAX_VALUE);
  }

  /** Whether the row has years there; then they and what stands below them are values. */
  private boolean years(int row, int from, int to) {
    if (from >= to || !places.containsKey(row)) {
      return false;
    }
    List<Integer> columns =
        places.get(row).subMap(from, to).entrySet().stream()
            .filter(entry -> entry.getValue().isMostly(text -> years.any(text).isPresent()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toList());
    if (columns.size() < 2) {
      return false;
    }
    for (int column : columns) {
      values.add(List.of(row, column));
      values.add(List.of(row + 1, column));
    }
    return true;
  }

  /** Whether cards of that kind are likely: several labels in several rows. */
  boolean isCard() {
    long labels = slots.stream().filter(slot -> slot.place() != Place.NTH).count();
    boolean often = cards > 2 || known > 2;
    return often && labels > 1 && labelRows.size() > 1 && (known * 2 >= labels || labels > 3);
  }

  List<CardSlot> slots() {
    return slots;
  }
}
