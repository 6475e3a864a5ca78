package org.ayumi.plan.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Counts by a key, re-listed entries apart (G10): a re-listed item is shown where it stands, but
 * counted with its original only. Counts, never averages.
 */
public final class Tally {

  private final Map<String, Count> counts;

  private Tally(Map<String, Count> counts) {
    this.counts = Collections.unmodifiableMap(counts);
  }

  /** Counts items by kind, heading or whatever the function says; null leaves an item out. */
  public static Tally of(Collection<Item> items, Function<Item, String> key) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Item item : items) {
      String name = key.apply(item);
      if (name != null) {
        Count count = counts.getOrDefault(name, Count.NONE);
        counts.put(name, count.plus(item.relisting().isPresent()));
      }
    }
    return new Tally(counts);
  }

  /**
   * Counts contents, the unit that is answered (G4), by whatever the function says of them and
   * their item; null leaves a content out. One is re-listed if it or its item is.
   */
  public static Tally ofContents(Collection<Item> items, BiFunction<Item, Content, String> key) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Item item : items) {
      for (Content content : item.contents()) {
        String name = key.apply(item, content);
        if (name != null) {
          Count count = counts.getOrDefault(name, Count.NONE);
          boolean relisted = item.relisting().isPresent() || content.relisting().isPresent();
          counts.put(name, count.plus(relisted));
        }
      }
    }
    return new Tally(counts);
  }

  /** One count over all items. */
  public static Count count(Collection<Item> items) {
    return of(items, item -> "").get("");
  }

  /** In the order in which the keys first occur. */
  public Map<String, Count> counts() {
    return counts;
  }

  public Count get(String key) {
    return counts.getOrDefault(key, Count.NONE);
  }

  /** Entries shown and, among them, re-listed ones: 「46件（うち再掲2）」. */
  public static final class Count {

    private static final Count NONE = new Count(0, 0);

    private final int shown;
    private final int relisted;

    private Count(int shown, int relisted) {
      this.shown = shown;
      this.relisted = relisted;
    }

    /** All entries printed, re-listed ones included. */
    public int shown() {
      return shown;
    }

    /** うち再掲. */
    public int relisted() {
      return relisted;
    }

    /** What counts: without re-listed entries. */
    public int counted() {
      return shown - relisted;
    }

    private Count plus(boolean relisting) {
      return new Count(shown + 1, relisted + (relisting ? 1 : 0));
    }
  }
}
