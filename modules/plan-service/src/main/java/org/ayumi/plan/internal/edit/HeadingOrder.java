package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.plan.domain.Heading;

/** The order that headings give to what stands under them; what stands under none comes first. */
final class HeadingOrder {

  private static final int NONE = -1;

  private final Map<String, Integer> places = new HashMap<>();

  HeadingOrder(List<Heading> headings) {
    headings.forEach(heading -> places.put(heading.code(), places.size()));
  }

  /** Entries in the order of their headings; under one heading they keep their order. */
  <T> List<T> sorted(List<T> entries, Function<T, Optional<String>> heading) {
    List<T> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(entry -> place(heading.apply(entry))));
    return sorted;
  }

  /** Behind the last entry that stands under the heading or one before. */
  <T> int lastPlace(
      List<T> entries, Function<T, Optional<String>> heading, Optional<String> headingCode) {
    int place = place(headingCode);
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (place(heading.apply(entries.get(i))) <= place) {
        return i + 1;
      }
    }
    return 0;
  }

  private int place(Optional<String> headingCode) {
    return headingCode.map(code -> places.getOrDefault(code, NONE)).orElse(NONE);
  }
}
