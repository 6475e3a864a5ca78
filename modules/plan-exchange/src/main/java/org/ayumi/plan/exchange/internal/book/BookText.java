package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Texts as the cells of a plan book hold them. A backslash begins what a cell cannot hold: {@code
 * \\} is a backslash, {@code \r} a carriage return, <code>&#92;uXXXX</code> another character,
 * {@code \0} a text that is there and empty, and {@code \L5} one too long for a cell, the fifth of
 * the sheet of long texts.
 */
final class BookText {

  static final String EMPTY = "\\0";

  private static final String LONG = "\\L";
  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;

  private BookText() {}

  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '\\') {
        encoded.append("\\\\");
      } else if (next == '\r') {
        encoded.append("\\r");
      } else if (isWritable(text, i)) {
        encoded.append(next);
      } else {
        encoded.append(String.format("\\u%04X", (int) next));
      }
    }
    return encoded.toString();
  }

  /** Whether XML can hold the character; of two surrogates, only together. */
  private static boolean isWritable(String text, int at) {
    char next = text.charAt(at);
    if (Character.isHighSurrogate(next)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(next)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return (next >= ' ' && next < '\uFFFE') || next == '\t' || next == '\n';
  }

  static String longText(int number) {
    return LONG + number;
  }

  /** The number of the long text that the cell stands for. */
  static OptionalInt longNumber(String cell) {
    return cell.matches("\\\\L[1-9][0-9]{0,8}")
        ? OptionalInt.of(Integer.parseInt(cell.substring(LONG.length())))
        : OptionalInt.empty();
  }

  /** The text of a cell; absent if a backslash in it begins nothing known. */
  static Optional<String> decode(String cell) {
    StringBuilder decoded = new StringBuilder(cell.length());
    int at = 0;
    while (at < cell.length()) {
      char next = cell.charAt(at);
      if (next != '\\') {
        decoded.append(next);
        at++;
        continue;
      }
      char kind = at + 1 < cell.length() ? cell.charAt(at + 1) : ' ';
      if (kind == '\\' || kind == 'r') {
        decoded.append(kind == 'r' ? '\r' : '\\');
        at += 2;
      } else if (kind == 'u' && isHex(cell, at + 2)) {
        decoded.append((char) Integer.parseInt(cell.substring(at + 2, at + 2 + HEX_DIGITS), HEX));
        at += 2 + HEX_DIGITS;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(decoded.toString());
  }

  private static boolean isHex(String text, int from) {
    return from + HEX_DIGITS <= text.length()
        && text.substring(from, from + HEX_DIGITS).matches("[0-9A-Fa-f]{4}");
  }
}
