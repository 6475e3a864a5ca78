package org.ayumi.plan.exchange.internal.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.exchange.LineForm;

/** The number or mark that a text begins with. */
final class LineStart {

  private static final String BLANK = "[ \\u3000]";
  private static final String DIGIT = "[0-9０-９]";
  private static final String DIGITS = DIGIT + "(?:" + BLANK + "?" + DIGIT + "){0,2}";
  private static final String KANJI = "[一二三四五六七八九十]{1,3}";
  private static final String CIRCLE = "[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿]";
  // what is counted, so that 第2次, 市内12の or 3つの begin no title
  private static final String COUNTED = "[年月日度人件回次個箇か所つ団地校名万億千百円%％代歳期番種類割倍位社者市町村区時分以未のはがをにへとでも]";
  private static final Map<LineForm, Pattern> PATTERNS = patterns();

  private final LineForm form;
  private final String printed;

  private LineStart(LineForm form, String printed) {
    this.form = form;
    this.printed = printed;
  }

  static LineStart of(String text) {
    for (Map.Entry<LineForm, Pattern> each : PATTERNS.entrySet()) {
      Matcher matcher = each.getValue().matcher(text);
      if (matcher.lookingAt()) {
        return new LineStart(each.getKey(), matcher.group());
      }
    }
    return new LineStart(LineForm.PLAIN, "");
  }

  private static Map<LineForm, Pattern> patterns() {
    Map<LineForm, Pattern> patterns = new LinkedHashMap<>();
    patterns.put(LineForm.TITLED, Pattern.compile("[【\\[［〔][^】\\]］〕]{1,40}[】\\]］〕]"));
    patterns.put(
        LineForm.BRACKETED,
        Pattern.compile("[(（]" + BLANK + "?(?:" + DIGITS + "|" + KANJI + ")" + BLANK + "?[)）]"));
    patterns.put(LineForm.CIRCLED, Pattern.compile(CIRCLE));
    patterns.put(
        LineForm.ROMAN, Pattern.compile("(?:[Ⅰ-Ⅿⅰ-ⅿ]+|[IVXＩＶＸ]{1,5}(?=[ \\u3000.．、]))[.．、]?"));
    patterns.put(LineForm.YEAR, year());
    patterns.put(LineForm.DECIMAL, decimal());
    patterns.put(LineForm.WORD, word());
    patterns.put(LineForm.BULLET, Pattern.compile("[・･●○◯〇◆◇■□▪◎•※★☆＊*]"));
    return patterns;
  }

  /** Nothing but a date may follow: {@code 平成30年度には…} is a sentence. */
  private static Pattern year() {
    String era = "(?:\\p{IsHan}{2}" + BLANK + "?)?";
    String digits = "(?:" + DIGIT + "(?:" + BLANK + "?" + DIGIT + "){0,3}|元)";
    String month = "(?:" + BLANK + "?" + DIGITS + BLANK + "?[月日]){0,2}";
    String kanji = era + digits + BLANK + "?年" + BLANK + "?度?" + month;
    String letter = "[MTSHRＭＴＳＨＲ](?:" + DIGIT + "{1,2}|元)(?:年度?|[.．]" + DIGIT + "{1,2})?";
    return Pattern.compile("(?:" + kanji + "|" + letter + ")(?=" + BLANK + "|[~～〜：:]|$)");
  }

  private static Pattern decimal() {
    return Pattern.compile(
        "[0-9０-９]{1,3}(?:[-－‐.．][0-9０-９]{1,3})*(?:"
            + BLANK
            + "?[.．、](?![0-9０-９])|(?="
            + BLANK
            + "(?!(?:年|月|日|度|[つのはがをにへとでも]|か[所国年月]|[ヶヵ箇]))|$))");
  }

  private static Pattern word() {
    String chapter = "第" + BLANK + "?(?:" + DIGITS + "|" + KANJI + ")" + BLANK + "?[章節編部項]";
    String letters = "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{1,8}" + BLANK + "?";
    String number =
        "(?:"
            + (DIGIT + "{1,3}(?!" + DIGIT + "|" + BLANK + "?[年月日度つのはがをに]|" + COUNTED + ")")
            + "|[Ⅰ-Ⅿⅰ-ⅿ]+|[IVX]{1,5}(?![A-Za-z])|"
            + CIRCLE
            + ("|[(（]" + DIGIT + "{1,3}[)）]")
            + ")";
    // a list of words before a number is a sentence: 12、13
    return Pattern.compile(chapter + "|" + letters + number + "(?![。、,，])");
  }

  LineForm form() {
    return form;
  }

  /** As printed; empty if there is none. */
  String printed() {
    return printed;
  }
}
