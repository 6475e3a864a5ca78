package org.ayumi.plan.display.web.internal.address;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One segment of a path for any text (B5). Portals and servers decode paths twice, refuse {@code
 * %2F} and fold {@code ..}; so what is not safe is written as {@code !} and four hexadecimal digits
 * per UTF-16 unit. Letters and digits of any script, and {@code - _ ~} stay; a dot stays unless it
 * stands first.
 */
public final class PathPart {

  private static final Pattern ESCAPED = Pattern.compile("!([0-9A-Fa-f]{4})");

  private PathPart() {}

  public static String encode(String text) {
    StringBuilder path = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isSafe(point, i)) {
        path.appendCodePoint(point);
      } else {
        for (char unit : Character.toChars(point)) {
          path.append('!').append(String.format(Locale.ROOT, "%04X", (int) unit));
        }
      }
      i += Character.charCount(point);
    }
    return path.toString();
  }

  /** The text; what {@link #encode} cannot have written stays as it is. */
  public static String decode(String path) {
    Matcher matcher = ESCAPED.matcher(path);
    StringBuilder text = new StringBuilder(path.length());
    while (matcher.find()) {
      char unit = (char) Integer.parseInt(matcher.group(1), 16);
      matcher.appendReplacement(text, Matcher.quoteReplacement(String.valueOf(unit)));
    }
    return matcher.appendTail(text).toString();
  }

  private static boolean isSafe(int point, int at) {
    if (Character.isLetterOrDigit(point)) {
      return true;
    }
    return point == '-' || point == '_' || point == '~' || (point == '.' && at > 0);
  }
}
