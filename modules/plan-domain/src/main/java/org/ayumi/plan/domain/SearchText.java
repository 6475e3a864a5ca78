package org.ayumi.plan.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folding of texts for search (D7, D8): width, kana, case, wave dashes, hyphens and blanks make no
 * difference. Only search keys are folded; stored text stays as it is.
 */
public final class SearchText {

  private static final int KATAKANA_FIRST = 'ァ';
  private static final int KATAKANA_LAST = 'ヶ';
  private static final int KANA_DISTANCE = 'ァ' - 'ぁ';
  private static final String HYPHENS = "-‐‑‒–—―−ー－ｰ﹣";
  private static final String TILDES = "~〜～∼˜";

  private SearchText() {}

  /** The search key of a text; never longer blanks, never null. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
        .filter(point -> !isInvisible(point))
        .map(SearchText::foldPoint)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Whether the text holds what was typed; an empty query is in every text. */
  public static boolean contains(String text, String query) {
    return fold(text).contains(fold(query));
  }

  private static int foldPoint(int point) {
    if (HYPHENS.indexOf(point) >= 0) {
      return '-';
    }
    if (TILDES.indexOf(point) >= 0) {
      return '~';
    }
    if (point >= KATAKANA_FIRST && point <= KATAKANA_LAST) {
      return point - KANA_DISTANCE;
    }
    return point;
  }

  /** Variation selectors choose a glyph of the same character (葛󠄀); controls are not text. */
  private static boolean isInvisible(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF)
        || Character.getType(point) == Character.FORMAT
        || Character.isISOControl(point);
  }
}
