package org.ayumi.plan.exchange.internal.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Literal text of a number format, moved to a private range of characters so that a letter in it is
 * not taken for a code of the format.
 */
final class Literals {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
  private static final int MOVED = 0xF0000;

  private final String hidden;

  private Literals(String hidden) {
    this.hidden = hidden;
  }

  static Literals hide(String format) {
    Matcher matcher = LITERAL.matcher(format);
    StringBuilder hidden = new StringBuilder();
    while (matcher.find()) {
      String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      StringBuilder moved = new StringBuilder();
      text.codePoints()
          .forEach(point -> moved.appendCodePoint(point < 0xFFFF ? point + MOVED : point));
      matcher.appendReplacement(hidden, Matcher.quoteReplacement(moved.toString()));
    }
    return new Literals(matcher.appendTail(hidden).toString());
  }

  String hidden() {
    return hidden;
  }

  String show(String part) {
    StringBuilder shown = new StringBuilder();
    part.codePoints()
        .forEach(
            point ->
                shown.appendCodePoint(
                    point >= MOVED && point < MOVED + 0xFFFF ? point - MOVED : point));
    return shown.toString();
  }
}
