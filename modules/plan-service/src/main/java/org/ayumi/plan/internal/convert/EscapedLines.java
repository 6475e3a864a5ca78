package org.ayumi.plan.internal.convert;

import java.util.ArrayList;
import java.util.List;

/** A list of texts in one column: one line each, with line feeds and backslashes escaped. */
final class EscapedLines {

  private EscapedLines() {}

  static String join(List<String> texts) {
    StringBuilder joined = new StringBuilder();
    for (String text : texts) {
      joined.append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
    }
    return joined.toString();
  }

  /**
   * @throws IllegalArgumentException if the text was not joined here
   */
  static List<String> split(String joined) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      char next = joined.charAt(i);
      if (next == '\n') {
        texts.add(text.toString());
        text.setLength(0);
      } else if (next == '\\') {
        i++;
        text.append(unescaped(joined, i));
      } else {
        text.append(next);
      }
    }
    if (text.length() > 0) {
      throw new IllegalArgumentException("No end of line: " + joined);
    }
    return texts;
  }

  private static char unescaped(String joined, int at) {
    char next = at < joined.length() ? joined.charAt(at) : 0;
    if (next != 'n' && next != '\\') {
      throw new IllegalArgumentException("Not an escape: " + joined);
    }
    return next == 'n' ? '\n' : next;
  }
}
