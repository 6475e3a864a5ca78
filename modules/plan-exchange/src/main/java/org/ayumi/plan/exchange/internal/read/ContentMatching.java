package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.SearchText;

/** Finds which content of an item each printed one is: by its text, the rest by their order. */
final class ContentMatching {

  private final Map<Integer, Content> matches = new HashMap<>();

  private ContentMatching() {}

  static ContentMatching of(List<Content> known, List<Content> printed) {
    ContentMatching matching = new ContentMatching();
    List<Content> left = new ArrayList<>(known);
    for (int i = 0; i < printed.size(); i++) {
      String text = SearchText.fold(printed.get(i).text());
      for (Content candidate : left) {
        if (SearchText.fold(candidate.text()).equals(text)) {
          matching.matches.put(i, candidate);
          left.remove(candidate);
          break;
        }
      }
    }
    for (int i = 0; i < printed.size() && !left.isEmpty(); i++) {
      if (!matching.matches.containsKey(i)) {
        matching.matches.put(i, left.remove(0));
      }
    }
    return matching;
  }

  Optional<Content> match(int index) {
    return Optional.ofNullable(matches.get(index));
  }
}
