package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;

/**
 * What of a line goes into the cells of a table, and the line that such cells make. The word of a
 * level is no part of a heading unless it is one of the words of numbers: {@code 基本方針1 人づくり}, but
 * {@code Ⅰ 環境づくり} for {@code 推進方針 Ⅰ 環境づくり}.
 */
final class LineWords {

  private static final String OPENING = "【[［〔";
  private static final String CLOSING = "】]］〕";

  private final LineRule rule;
  private final String word;

  /**
   * @param numberWords the words that are part of numbers
   */
  LineWords(LineRule rule, List<String> numberWords) {
    this.rule = rule;
    boolean level = rule.meaning() == LineMeaning.HEADING && !numberWords.contains(rule.word());
    word = level ? rule.word() : "";
  }

  /** The heading, group or paragraph that the line is. */
  String cell(Line line) {
    String text = line.text();
    if (rule.meaning() == LineMeaning.GROUP && isBracketed(text)) {
      return text.substring(1, text.length() - 1).strip();
    }
    return word.isEmpty() ? text : withoutWord(text);
  }

  private static boolean isBracketed(String text) {
    return text.length() > 2
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private String withoutWord(String text) {
    for (int end = 1; end < text.length(); end++) {
      if (SearchText.fold(text.substring(0, end)).equals(SearchText.fold(word))) {
        String rest = text.substring(end).strip();
        return rest.isEmpty() ? text : rest;
      }
    }
    return text;
  }

  /** The line that {@link #cell} reads. */
  String line(String cell) {
    if (rule.meaning() == LineMeaning.GROUP && rule.form() == LineForm.TITLED) {
      int bracket = rule.word().isEmpty() ? 0 : Math.max(0, OPENING.indexOf(rule.word().charAt(0)));
      return OPENING.charAt(bracket) + cell + CLOSING.charAt(bracket);
    }
    return word.isEmpty() ? cell : word + " " + cell;
  }

  /** The number before a sentence or chapter; empty if it has none. */
  String number(Line line) {
    boolean numbered =
        rule.meaning() != LineMeaning.REMARK
            && line.form() != LineForm.TITLED
            && line.form() != LineForm.PLAIN;
    return numbered ? line.number() : "";
  }

  /** What follows the number. */
  String rest(Line line) {
    return line.text().substring(number(line).length()).strip();
  }
}
