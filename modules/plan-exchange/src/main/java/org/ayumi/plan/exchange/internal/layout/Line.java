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

  private static final Pattern LIST_DASH = Pattern.compile("^[-‐－–][ \\u3000]+(?=\\S)");
  private static final Pattern SPACED_DIGITS =
      Pattern.compile("(?<=[0-9０-９])[ \\u3000](?=[0-9０-９])");
  private static final Pattern WORD_NUMBER =
      Pattern.compile("[ \\u3000]?(?:[0-9０-９]+|[Ⅰ-Ⅿⅰ-ⅿ]+|[IVX]+|[①-⑳]|[(（][0-9０-９]+[)）])$");
  private static final Pattern KANJI_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}");
  private static final Pattern SENTENCE =
      Pattern.compile(".*[。．.]['\"」』）)]?$|.*。.*\\S.*", Pattern.DOTALL);
  private static final String KANJI_DIGITS = "一二三四五六七八九";
  private static final int TEN = 10;

  private final int row;
  private final int column;
  private final List<String> texts;
  private final LineStart start;
  private final String rest;
  private final List<String> further;

  private Line(int row, int column, List<String> texts) {
    this.row = row;
    this.column = column;
    this.texts = texts;
    String text = undashed(texts.get(0));
    start = LineStart.of(text);
    String after = text.substring(start.printed().length()).strip();
    boolean inNextCell = after.isEmpty() && texts.size() > 1;
    rest = inNextCell ? texts.get(1).strip() : after;
    further = texts.subList(inNextCell ? 2 : 1, texts.size());
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

  /** The line that texts would be from a column on. */
  static Line of(int column, List<String> texts) {
    return new Line(0, column, texts);
  }

  private static String undashed(String text) {
    return LIST_DASH.matcher(text.strip()).replaceFirst("");
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
    return start.form();
  }

  /** The number or mark that it begins with, as printed; empty if none. */
  public String number() {
    return start.printed();
  }

  /** The word before the number of a {@link LineForm#WORD}: {@code 基本方針}; empty if none. */
  public String word() {
    boolean counted = form() == LineForm.WORD && WORD_NUMBER.matcher(number()).find();
    return counted ? WORD_NUMBER.matcher(number()).replaceFirst("") : "";
  }

  /** All of it as one text, without the dash of a list; cells are parted by a blank. */
  public String text() {
    return text(texts.size());
  }

  /** Its first cells as one text. */
  String text(int cells) {
    return undashed(String.join(" ", texts.subList(0, cells)));
  }

  /** What follows the number or mark, also in the next cell. */
  public String rest() {
    return rest;
  }

  /** The texts of the cells after number and rest. */
  public List<String> further() {
    return further;
  }

  /** The key of its number; empty if it has none. */
  public String key() {
    if (form() == LineForm.BULLET || form() == LineForm.TITLED || form() == LineForm.YEAR) {
      return "";
    }
    String digits = SPACED_DIGITS.matcher(number()).replaceAll("");
    String key = ReferenceNumber.parse(digits).key();
    Matcher kanji = KANJI_NUMBER.matcher(number());
    return key.isEmpty() && kanji.find() ? String.valueOf(value(kanji.group())) : key;
  }

  private static int value(String kanji) {
    int ten = kanji.indexOf('十');
    if (ten < 0) {
      return KANJI_DIGITS.indexOf(kanji.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : KANJI_DIGITS.indexOf(kanji.charAt(0)) + 1;
    String ones = kanji.substring(ten + 1);
    return tens * TEN + (ones.isEmpty() ? 0 : KANJI_DIGITS.indexOf(ones.charAt(0)) + 1);
  }

  /** Whether it ends with a full stop, or has text after one. */
  public boolean isSentence() {
    return SENTENCE.matcher(texts.get(texts.size() - 1).strip()).matches();
  }
}
