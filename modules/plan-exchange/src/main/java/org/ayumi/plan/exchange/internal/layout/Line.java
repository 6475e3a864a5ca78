package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.Sheet;

/** A row of a sheet as one line: where its first text stands and what that begins with. */
public final class Line {

  private static final String BLANK = "[ \\u3000]";
  private static final String DIGITS = "[0-9０-９](?:" + BLANK + "?[0-9０-９]){0,2}";

  private static final Pattern LIST_DASH = Pattern.compile("^[-‐－]" + BLANK + "+(?=\\S)");
  private static final Pattern TITLED = Pattern.compile("^[【\\[［〔][^】\\]］〕]{1,40}[】\\]］〕]");
  private static final Pattern BRACKETED =
      Pattern.compile("^[(（]" + BLANK + "?(?:" + DIGITS + "|[一二三四五六七八九十]{1,3})" + BLANK + "?[)）]");
  private static final Pattern CIRCLED = Pattern.compile("^[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿]");
  private static final Pattern ROMAN =
      Pattern.compile("^(?:[Ⅰ-Ⅿⅰ-ⅿ]+|[IVXＩＶＸ]{1,5}(?=[ \\u3000.．、]))[.．、]?");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "^[0-9０-９]{1,3}(?:[-－‐.．][0-9０-９]{1,3})*(?:"
              + BLANK
              + "?[.．、](?![0-9０-９])|(?=[ \\u3000])|$)");
  private static final Pattern WORD =
      Pattern.compile(
          "^(?:第"
              + DIGITS
              + "[章節編部項]"
              + "|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{1,8}"
              + BLANK
              + "?(?:[0-9０-９]{1,3}|[Ⅰ-Ⅿⅰ-ⅿ]+|[IVX]{1,5}(?![A-Za-z])|[①-⑳]"
              + "|[(（][0-9０-９]{1,3}[)）]))(?![0-9０-９年月日度人件回])");
  private static final Pattern WORD_NUMBER =
      Pattern.compile(BLANK + "?(?:[0-9０-９]+|[Ⅰ-Ⅿⅰ-ⅿ]+|[IVX]+|[①-⑳]|[(（][0-9０-９]+[)）])$");
  private static final Pattern BULLET = Pattern.compile("^[・･●○◯〇◆◇■□▪◎•※★☆＊*]");
  private static final Pattern SENTENCE = Pattern.compile(".*[。．.]['\"」』）)]?$", Pattern.DOTALL);

  private final int row;
  private final int column;
  private final List<String> texts;
  private final LineForm form;
  private final String number;
  private final String rest;

  private Line(int row, int column, List<String> texts) {
    this.row = row;
    this.column = column;
    this.texts = texts;
    String text = LIST_DASH.matcher(texts.get(0).strip()).replaceFirst("");
    Matcher matcher = null;
    LineForm found = LineForm.PLAIN;
    for (LineForm candidate :
        List.of(
            LineForm.TITLED,
            LineForm.BRACKETED,
            LineForm.CIRCLED,
            LineForm.ROMAN,
            LineForm.DECIMAL,
            LineForm.WORD,
            LineForm.BULLET)) {
      matcher = pattern(candidate).matcher(text);
      if (matcher.find()) {
        found = candidate;
        break;
      }
    }
    form = found;
    number = found == LineForm.PLAIN ? "" : text.substring(0, matcher.end());
    String after = text.substring(number.length()).strip();
    rest = after.isEmpty() && texts.size() > 1 ? texts.get(1).strip() : after;
  }

  /** The line of a row that has text. */
  public static Line of(Sheet sheet, int row) {
    List<String> cells = sheet.row(row);
    int column = 0;
    while (cells.get(column).isBlank()) {
      column++;
    }
    List<String> texts =
        cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.toList());
    return new Line(row, column, texts);
  }

  private static Pattern pattern(LineForm form) {
    switch (form) {
      case TITLED:
        return TITLED;
      case BRACKETED:
        return BRACKETED;
      case CIRCLED:
        return CIRCLED;
      case ROMAN:
        return ROMAN;
      case DECIMAL:
        return DECIMAL;
      case WORD:
        return WORD;
      default:
        return BULLET;
    }
  }

  public int row() {
    return row;
  }

  /** Where its first text stands, from 0. */
  public int column() {
    return column;
  }

  /** Its texts, blank cells left out; at least one. */
  public List<String> texts() {
    return texts;
  }

  public String first() {
    return texts.get(0);
  }

  public LineForm form() {
    return form;
  }

  /** The number or mark that it begins with, as printed; empty if none. */
  public String number() {
    return number;
  }

  /** The word before the number of a {@link LineForm#WORD}: {@code 基本方針}; else empty. */
  public String word() {
    return form == LineForm.WORD ? WORD_NUMBER.matcher(number).replaceFirst("") : "";
  }

  /** All of it as one text, without the dash of a list; cells are parted by a blank. */
  public String text() {
    return LIST_DASH.matcher(String.join(" ", texts).strip()).replaceFirst("");
  }

  /** What follows the number or mark, also in the next cell. */
  public String rest() {
    return rest;
  }

  /** The key of its number; empty if it has none. */
  public String key() {
    return form == LineForm.BULLET || form == LineForm.TITLED
        ? ""
        : ReferenceNumber.parse(number.replaceAll("(?<=[0-9０-９])[ \\u3000](?=[0-9０-９])", "")).key();
  }

  public boolean isSentence() {
    return SENTENCE.matcher(texts.get(texts.size() - 1).strip()).matches();
  }
}
