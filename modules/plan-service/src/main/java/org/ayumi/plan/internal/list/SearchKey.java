package org.ayumi.plan.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.SearchText;

/**
 * The folded texts of an item in one column (D8). {@code %}, {@code _} and backslash are stored as
 * characters of the private use area, so that LIKE takes them literally on every database.
 */
public final class SearchKey {

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  private SearchKey() {}

  public static String of(Item item) {
    return safe(SearchText.fold(String.join("\n", texts(item))));
  }

  /** LIKE patterns for the words of a query, all of which must match. */
  static List<String> patterns(String query) {
    return BLANKS
        .splitAsStream(query.trim())
        .map(SearchText::fold)
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + safe(word) + "%")
        .collect(Collectors.toList());
  }

  private static String safe(String folded) {
    return folded.replace('%', '\uE025').replace('_', '\uE05F').replace('\\', '\uE05C');
  }

  /** The same texts in which the public side's search looks. */
  private static List<String> texts(Item item) {
    List<String> texts =
        new ArrayList<>(
            Arrays.asList(
                item.reference(),
                item.label(),
                item.title(),
                item.kind(),
                item.departmentsPrinted(),
                item.purpose(),
                item.completion()));
    item.departments().forEach(department -> texts.add(department.printed()));
    for (Content content : item.contents()) {
      texts.add(content.text());
      content.departments().forEach(department -> texts.add(department.printed()));
      content.years().forEach(cell -> cell.report().ifPresent(r -> texts.add(r.narrative())));
    }
    return texts;
  }
}
