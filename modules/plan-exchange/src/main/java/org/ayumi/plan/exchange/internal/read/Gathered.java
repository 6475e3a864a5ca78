package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Entries of one kind that the parts of a source have read, in the order of the part that read them
 * first: what a later part adds stands behind what stood before it there, else before what follows
 * it there, else at the end.
 */
final class Gathered<T> {

  private static final String START = "";

  private final Function<T, String> code;
  private final Map<String, T> entries = new HashMap<>();
  private final Map<String, String> next = new HashMap<>();

  Gathered(Function<T, String> code) {
    this.code = code;
  }

  /** Takes what a part has read. */
  void add(List<T> read) {
    String before = beforeFirst(read);
    for (T entry : read) {
      before = put(entry, before);
    }
  }

  /** What new entries that a part begins with stand behind. */
  private String beforeFirst(List<T> read) {
    Optional<String> known = read.stream().map(code).filter(entries::containsKey).findFirst();
    String before = START;
    while (next.get(before) != null && !next.get(before).equals(known.orElse(""))) {
      before = next.get(before);
    }
    return before;
  }

  /** The entry's code; a new one gets its place behind another. */
  private String put(T entry, String before) {
    String key = code.apply(entry);
    if (entries.put(key, entry) == null) {
      next.put(key, next.get(before));
      next.put(before, key);
    }
    return key;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  List<T> inOrder() {
    List<T> ordered = new ArrayList<>();
    for (String key = next.get(START); key != null; key = next.get(key)) {
      ordered.add(entries.get(key));
    }
    return ordered;
  }

  /** Those of the plan with what was read in their place, then what is new. */
  List<T> over(List<T> known) {
    Map<String, T> all = new LinkedHashMap<>();
    known.forEach(entry -> all.put(code.apply(entry), entry));
    inOrder().forEach(entry -> all.put(code.apply(entry), entry));
    return List.copyOf(all.values());
  }

  /** Those that were read, and those of the plan that stay in their places between them. */
  List<T> among(List<T> known, Predicate<T> stays) {
    Gathered<T> merged = new Gathered<>(code);
    merged.add(inOrder());
    String before = START;
    for (T entry : known) {
      if (has(code.apply(entry))) {
        before = code.apply(entry);
      } else if (stays.test(entry)) {
        before = merged.put(entry, before);
      }
    }
    return merged.inOrder();
  }
}
