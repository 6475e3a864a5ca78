package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts a cell that lists several texts: the events of a year, the examples of a role. */
final class ListedTexts {

  private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");
  private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern BULLET = Pattern.compile("(?:^|(?<=[\\s\\u3000]))[・･●○◯◆•]");
  private static final Pattern BRACKETED = Pattern.compile("[(（].*[)）]", Pattern.DOTALL);
  private static final Pattern DATED =
      Pattern.compile(".*[0-9０-９元](?:[.．][0-9０-９]|年|月).*", Pattern.DOTALL);
  private static final String DIGITS = "0123456789０１２３４５６７８９";

  private ListedTexts() {}

  /**
   * The events of a year: one a line, or in one line parted by blanks. A date in brackets belongs
   * to the event before it; other brackets are part of a name; blanks around digits part nothing.
   */
  static List<String> events(String cell) {
    String text = MARKUP.matcher(cell).replaceAll(" ");
    if (text.contains("\n")) {
      return lines(text);
    }
    List<String> events = new ArrayList<>();
    int start = 0;
    Matcher blanks = BLANKS.matcher(text);
    while (blanks.find()) {
      if (parts(text, start, blanks)) {
        events.add(text.substring(start, blanks.start()));
        start = blanks.end();
      }
    }
    events.add(text.substring(start));
    return lines(String.join("\n", events));
  }

  private static boolean parts(String text, int start, Matcher blanks) {
    String event = text.substring(start, blanks.start());
    String next = text.substring(blanks.end());
    if (event.isEmpty() || next.isEmpty() || isOpen(event)) {
      return false;
    }
    boolean before = isDigit(event.charAt(event.length() - 1));
    boolean after = isDigit(next.charAt(0)) && lastWord(event).length() <= 2;
    if (before || after || "(（".indexOf(next.charAt(0)) >= 0) {
      return false;
    }
    String last = lastBracket(event);
    return last.isEmpty() || DATED.matcher(last).matches();
  }

  private static boolean isDigit(char character) {
    return DIGITS.indexOf(character) >= 0;
  }

  private static String lastWord(String event) {
    String[] words = BLANKS.split(event);
    return words[words.length - 1];
  }

  private static boolean isOpen(String event) {
    return Brackets.openAt(event) >= 0;
  }

  /** The bracket that ends an event; empty if none does. */
  private static String lastBracket(String event) {
    int open = Brackets.lastOpen(event);
    return open < 0 || !BRACKETED.matcher(event.substring(open)).matches()
        ? ""
        : event.substring(open);
  }

  /** The examples of a role: one a line, or each after a mark. */
  static List<String> examples(String cell) {
    String text = MARKUP.matcher(cell).replaceAll("\n").strip();
    Matcher bullets = BULLET.matcher(text);
    return lines(bullets.find() ? bullets.replaceAll("\n") : text);
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toList());
  }
}
