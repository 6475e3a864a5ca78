package org.ayumi.plan.internal.list;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.ItemText;

/**
 * The folded texts of an item in one column (D8). {@code %}, {@code _} and backslash are stored as
 * characters of the private use area, so that LIKE takes them literally on every database.
 */
public final class SearchKey {

  private SearchKey() {}

  public static String of(Item item) {
    return safe(ItemText.searchKey(item));
  }

  /** LIKE patterns for the words of a query, all of which must match. */
  static List<String> patterns(String query) {
    return ItemText.words(query).stream()
        .map(word -> "%" + safe(word) + "%")
        .collect(Collectors.toList());
  }

  private static String safe(String folded) {
    return folded.replace('%', '\uE025').replace('_', '\uE05F').replace('\\', '\uE05C');
  }
}
