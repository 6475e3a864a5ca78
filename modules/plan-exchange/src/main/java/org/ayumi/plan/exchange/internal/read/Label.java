package org.ayumi.plan.exchange.internal.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ColumnMapping;

/** Number, title, re-listing mark and kind of one printed label. */
final class Label {

  private static final String DIGITS = "[0-9０-９]{1,3}";
  private static final String BRACKETED = "[(（](?:" + DIGITS + "|[一二三四五六七八九十]{1,3})[)）]";
  private static final String CIRCLED = "[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿]";
  private static final String SINGLE_ROMAN = "[Ⅰ-Ⅿⅰ-ⅿ]+[.．、]?";
  private static final String ASCII_ROMAN = "[IVXＩＶＸ]{1,5}[.．、]?(?=[\\s\\u3000])";
  private static final String CHAPTER = "第" + DIGITS + "[章節編部項](?=[\\s\\u3000])";
  private static final String DECIMAL =
      DIGITS + "(?:[-－.．]" + DIGITS + ")*(?:[.．、](?![0-9０-９])|(?=[\\s\\u3000]))";

  private final String number;
  private final String title;
  private final TitleMarks marks;

  private Label(String number, String title, TitleMarks marks) {
    this.number = number;
    this.title = title;
    this.marks = marks;
  }

  static Label parse(String text, ColumnMapping mapping) {
    return parse(text, mapping, List.of());
  }

  /**
   * @param kindMarks words at the end or the beginning of a title that are its kind
   */
  static Label parse(String text, ColumnMapping mapping, List<String> kindMarks) {
    TitleMarks marks = new TitleMarks(text, mapping.relistingMarks(), kindMarks);
    String rest = marks.rest();
    Matcher matcher = numbers(mapping.numberWords()).matcher(rest);
    if (!matcher.lookingAt() || matcher.end() == rest.length()) {
      return new Label("", marks.title(rest), marks);
    }
    return new Label(matcher.group(), marks.title(rest.substring(matcher.end()).strip()), marks);
  }

  private static Pattern numbers(List<String> words) {
    String plain =
        String.join("|", BRACKETED, CIRCLED, SINGLE_ROMAN, ASCII_ROMAN, CHAPTER, DECIMAL);
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
    return marks.relisting();
  }

  /** The kind that stands beside the title, without its brackets. */
  String kind() {
    return marks.kind();
  }
}
