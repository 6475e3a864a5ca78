package org.ayumi.plan.exchange.internal.write;

import java.util.regex.Pattern;

/** A text as an xlsx file holds it. */
public final class XlsxText {

  /** What a cell holds at most, in UTF-16 units. */
  static final int MAX = 32_767;

  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private XlsxText() {}

  /** Characters that XML cannot hold or would change are escaped, as is what looks like that. */
  public static String encode(String text) {
    String escaped = LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
    return NOT_IN_XML
        .matcher(escaped)
        .replaceAll(match -> String.format("_x%04X_", (int) match.group().charAt(0)));
  }

  public static boolean fits(String text) {
    return text.length() <= MAX;
  }

  public static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(MAX - 2)) ? MAX - 2 : MAX - 1;
    return text.substring(0, end) + "…";
  }
}
