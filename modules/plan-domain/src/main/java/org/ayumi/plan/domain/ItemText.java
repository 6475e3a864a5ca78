package org.ayumi.plan.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a search in items looks at, and how a query is read (D5, D8). Every search goes by this one,
 * whether in memory or in a database.
 */
public final class ItemText {

  /** Digits, numerals and what joins them: a query of these alone may ask for a number. */
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{N}IVXLCDMivxlcdmＩＶＸＬＣＤＭ()（）\\-‐−－ー.．・\\s　]+");

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  private ItemText() {}

  /** All texts of the item, folded as by {@link SearchText#fold}. */
  public static String searchKey(Item item) {
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
    return SearchText.fold(String.join("\n", texts));
  }

  /** The folded words of a query, all of which must occur; none for a blank query. */
  public static List<String> words(String query) {
    return BLANKS
        .splitAsStream(query.trim())
        .map(SearchText::fold)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }

  /**
   * Whether a query asks for a reference number of at least two levels, in any notation; a single
   * number is looked for as a word.
   */
  public static boolean asksForNumber(String query) {
    return NUMBER.matcher(query).matches() && ReferenceNumber.parse(query).path().size() > 1;
  }
}
