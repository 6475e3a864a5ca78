package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ayumi.plan.domain.SearchText;

/** The texts that several cards have in the same place. */
final class CardPlace {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String text) {
    texts.add(text);
    counts.merge(SearchText.fold(text), 1, Integer::sum);
  }

  List<String> texts() {
    return texts;
  }

  /** The text that most of them have, as it stands in the first of these. */
  String most() {
    String folded =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return texts.stream()
        .filter(text -> SearchText.fold(text).equals(folded))
        .findFirst()
        .orElse("");
  }

  /** How many have that text. */
  int mostCount() {
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Whether more than half of the texts match. */
  boolean isMostly(Predicate<String> test) {
    return texts.stream().filter(test).count() * 2 > texts.size();
  }
}
