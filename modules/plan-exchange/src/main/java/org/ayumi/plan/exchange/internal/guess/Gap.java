package org.ayumi.plan.exchange.internal.guess;

import java.util.List;

/** The blanks with which all of several texts begin. */
final class Gap {

  private Gap() {}

  /** As many as all have in common, so that what is beyond them stays in the texts. */
  static String of(List<String> texts) {
    String first = texts.stream().findFirst().orElse("");
    int length = 0;
    while (length < first.length() && isBlankInAll(texts, first.charAt(length), length)) {
      length++;
    }
    return first.substring(0, length);
  }

  private static boolean isBlankInAll(List<String> texts, char blank, int place) {
    return Character.isSpaceChar(blank)
        && texts.stream().allMatch(text -> text.length() > place && text.charAt(place) == blank);
  }
}
