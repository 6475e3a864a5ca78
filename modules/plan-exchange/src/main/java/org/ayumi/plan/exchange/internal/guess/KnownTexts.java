package org.ayumi.plan.exchange.internal.guess;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which texts head columns; each is looked up once. */
final class KnownTexts {

  private static final int MAX_LENGTH = 30;
  private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");

  private final Words words;
  private final YearHeadings years;
  private final Map<String, Boolean> known = new HashMap<>();

  KnownTexts(Words words, YearHeadings years) {
    this.words = words;
    this.years = years;
  }

  boolean isKnown(String text) {
    return known.computeIfAbsent(text, this::look);
  }

  private boolean look(String text) {
    return isShort(text)
        && (words.find(text).isPresent()
            || words.isOfBook(text)
            || years.any(text).isPresent()
            || years.inside(text).isPresent());
  }

  boolean isShort(String text) {
    return text.codePointCount(0, text.length()) <= MAX_LENGTH;
  }

  boolean isExact(String text) {
    return words.find(text).filter(Words.Match::isExact).isPresent();
  }

  /** Whether it is a known word and does not only contain one. */
  boolean isWord(String text) {
    return isShort(text)
        && (isExact(BRACKETS.matcher(text).replaceAll("").strip())
            || words.isOfBook(text)
            || years.any(text).isPresent());
  }
}
