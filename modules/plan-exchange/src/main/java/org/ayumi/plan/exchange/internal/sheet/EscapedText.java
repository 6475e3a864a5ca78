package org.ayumi.plan.exchange.internal.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold stand as {@code _x000D_} in the texts of an xlsx file. */
public final class EscapedText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String decode(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPE.matcher(text);
    StringBuilder decoded = new StringBuilder();
    while (matcher.find()) {
      char character = (char) Integer.parseInt(matcher.group(1), 16);
      matcher.appendReplacement(decoded, Matcher.quoteReplacement(String.valueOf(character)));
    }
    return matcher.appendTail(decoded).toString();
  }

  /** The text as it is written, so that what looks like an escape is none. */
  public static String encode(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
  }
}
