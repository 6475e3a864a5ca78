package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.Sheet;

/** The values in the first rows of cards that no label explains. */
final class FirstTexts {

  private final Sheet sheet;
  private final CardCandidate start;
  private final List<CardSlot> labelled;
  private final Words words;
  private final Map<Integer, List<String>> texts = new TreeMap<>();
  private final Map<Integer, List<Integer>> columns = new TreeMap<>();

  FirstTexts(Sheet sheet, CardCandidate start, List<CardSlot> labelled, Words words) {
    this.sheet = sheet;
    this.start = start;
    this.labelled = labelled;
    this.words = words;
    start.rows().forEach(this::row);
  }

  private void row(int row) {
    boolean explained = false;
    int position = 0;
    for (int column = 0; column < sheet.row(row).size(); column++) {
      String text = sheet.cell(row, column);
      if (text.isBlank()) {
        continue;
      }
      boolean label = isLabel(text, column);
      boolean free = !label && !explained && (start.isNumbered() || position > 0);
      if (free) {
        texts.computeIfAbsent(position, key -> new ArrayList<>()).add(text);
        columns.computeIfAbsent(position, key -> new ArrayList<>()).add(column);
      }
      explained = label;
      position++;
    }
  }

  private boolean isLabel(String text, int column) {
    return labelled.stream()
        .filter(slot -> slot.column().orElse(-1) == column)
        .anyMatch(slot -> SearchText.fold(slot.label()).equals(SearchText.fold(text)));
  }

  /** A slot for each that more than half of the cards have. */
  List<CardSlot> slots() {
    List<CardSlot> slots = new ArrayList<>();
    texts.forEach(
        (position, found) -> {
          if (found.size() * 2 > start.rows().size()) {
            slots.add(
                CardSlot.builder()
                    .label(name(position, found, slots))
                    .place(Place.NTH)
                    .position(position)
                    .column(usual(columns.get(position)))
                    .build());
          }
        });
    return slots;
  }

  private static int usual(List<Integer> columns) {
    Map<Integer, Long> counts =
        columns.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private String name(int position, List<String> found, List<CardSlot> before) {
    if (position == 0) {
      return word(Field.REFERENCE, before);
    }
    if (share(found, this::isKind) > 0.5) {
      return word(Field.KIND, before);
    }
    if (share(found, text -> words.list("suffixes").stream().anyMatch(text::endsWith)) > 0.8) {
      return word(Field.DEPARTMENTS, before);
    }
    return word(Field.LABEL, before);
  }

  private static double share(List<String> texts, Predicate<String> test) {
    return (double) texts.stream().filter(test).count() / texts.size();
  }

  private boolean isKind(String text) {
    return words.terms().stream()
        .filter(term -> term.type() == VocabularyType.KIND)
        .map(Term::mark)
        .anyMatch(text.strip()::equals);
  }

  /** A word for the field that no label has yet, one with the word of the cards if there is one. */
  private String word(Field field, List<CardSlot> before) {
    List<String> free =
        words.of(field).stream()
            .filter(word -> labelled.stream().noneMatch(slot -> slot.label().equals(word)))
            .filter(word -> before.stream().noneMatch(slot -> slot.label().equals(word)))
            .collect(Collectors.toList());
    return free.stream()
        .filter(word -> word.startsWith(start.word()) && !word.equals(start.word()))
        .findFirst()
        .orElseGet(() -> free.isEmpty() ? field.name() : free.get(0));
  }
}
