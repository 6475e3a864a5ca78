package org.ayumi.plan.exchange.internal.layout;

/** Round brackets in a text, ASCII and full-width. */
final class Brackets {

  private Brackets() {}

  /** Where the bracket opens that the text's end closes; -1 if it ends with none. */
  static int lastOpen(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char next = text.charAt(i);
      if (isClosing(next)) {
        depth++;
      } else if (depth == 0) {
        return -1;
      } else if (isOpening(next)) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where a bracket opens that nothing closes; -1 if there is none. */
  static int openAt(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char next = text.charAt(i);
      if (isClosing(next)) {
        depth++;
      } else if (isOpening(next)) {
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    return -1;
  }

  private static boolean isOpening(char character) {
    return character == '(' || character == '（';
  }

  private static boolean isClosing(char character) {
    return character == ')' || character == '）';
  }
}
