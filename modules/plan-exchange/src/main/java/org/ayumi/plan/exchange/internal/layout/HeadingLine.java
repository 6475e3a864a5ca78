package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.LineRule;

/**
 * A heading as a line and as a cell of a table. The word of the level stands in the cell only where
 * it is part of the number: {@code 基本方針1 人づくり}, but {@code Ⅰ 環境づくり} for {@code 推進方針 Ⅰ 環境づくり}.
 */
final class HeadingLine {

  private final String word;

  /**
   * @param numberWords the words that are part of numbers
   */
  HeadingLine(LineRule rule, List<String> numberWords) {
    word = numberWords.contains(rule.word()) ? "" : rule.word();
  }

  /** The cell for a line. */
  String cell(String line) {
    if (word.isEmpty()) {
      return line.strip();
    }
    String wanted = SearchText.fold(word);
    for (int end = 1; end <= line.length(); end++) {
      String start = SearchText.fold(line.substring(0, end));
      if (start.length() > wanted.length()) {
        break;
      }
      if (start.equals(wanted)) {
        String rest = line.substring(end).strip();
        return rest.isEmpty() ? line.strip() : rest;
      }
    }
    return line.strip();
  }

  /** The line for a cell. */
  String line(String cell) {
    return word.isEmpty() ? cell : word + " " + cell;
  }
}
