package org.ayumi.plan.exchange.internal.read;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ColumnMapping;

/** Number, title and re-listing mark of one printed label. */
final class Label {

  private static final String DIGITS = "[0-9０-９]{1,3}";
  private static final String BRACKETED = "[(（](?:" + DIGITS + "|[一二三四五六七八九十]{1,3})[)）]";
  private static final String CIRCLED = "[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿]";
  private static final String SINGLE_ROMAN = "[Ⅰ-Ⅿⅰ-ⅿ]+[.．、]?";
  private static final String ASCII_ROMAN = "[IVXＩＶＸ]{1,5}[.．、]?(?=[\\s\\u3000])";
  private static final String DECIMAL =
      DIGITS + "(?:[-－.．]" + DIGITS + ")*(?:[.．、](?![0-9０-９])|(?=[\\s\\u3000]))";

  private final String number;
  private final String title;
  private final String relistingMark;

  private Label(String number, String title, String relistingMark) {
    this.number = number;
    this.title = title;
    this.relistingMark = relistingMark;
  }

  static Label parse(String text, ColumnMapping mapping) {
    String mark = mark(text.strip(), mapping.relistingMarks());
    String rest = text.strip();
    rest = rest.substring(0, rest.length() - mark.length()).strip();
    Matcher matcher = numbers(mapping.numberWords()).matcher(rest);
    if (!matcher.lookingAt() || matcher.end() == rest.length()) {
      return new Label("", rest, mark);
    }
    return new Label(matcher.group(), rest.substring(matcher.end()).strip(), mark);
  }

  private static String mark(String text, List<String> marks) {
    return marks.stream()
        .filter(text::endsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static Pattern numbers(List<String> words) {
    String plain = String.join("|", BRACKETED, CIRCLED, SINGLE_ROMAN, ASCII_ROMAN, DECIMAL);
    if (words.isEmpty()) {
      return Pattern.compile(plain);
    }
    String worded =
        words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
            + "[ \\u3000]?(?:[0-9０-９]{1,3}|[Ⅰ-Ⅿⅰ-ⅿ]+|[IVX]{1,5}(?![A-Za-z])|"
            + CIRCLED
            + "|"
            + BRACKETED
            + ")";
    return Pattern.compile(worded + "|" + plain);
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  String relistingMark() {
    return relistingMark;
  }
}
