package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Sheet;

/** What may begin the cards of a sheet: a text, or a word with a number, that begins many rows. */
final class CardCandidate {

  private static final int MAX_LENGTH = 20;
  private static final int MOST = 12;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "([\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ーA-Za-z]{1,8})[.．]?[ \\u3000]?"
              + "[(（]?[0-9０-９①-⑳Ⅰ-Ⅿ][-－.．0-9０-９]{0,8}[)）]?");

  private final String word;
  private final boolean numbered;
  private final List<Integer> rows = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private CardCandidate(String word, boolean numbered) {
    this.word = word;
    this.numbered = numbered;
  }

  /** The candidates that begin two rows or more, the most frequent first. */
  static List<CardCandidate> in(Sheet sheet) {
    Map<String, CardCandidate> candidates = new LinkedHashMap<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      if (!sheet.isBlankRow(row)) {
        String text = first(sheet, row).strip();
        Matcher matcher = NUMBERED.matcher(text);
        if (matcher.matches()) {
          String word = matcher.group(1);
          add(candidates, SearchText.fold(word) + " ", new CardCandidate(word, true), row, text);
        } else if (isWord(text)) {
          add(candidates, SearchText.fold(text), new CardCandidate(text, false), row, text);
        }
      }
    }
    return candidates.values().stream()
        .filter(candidate -> candidate.rows.size() > 1 && candidate.isCounting())
        .sorted(Comparator.comparing(candidate -> -candidate.rows.size()))
        .limit(MOST)
        .collect(Collectors.toList());
  }

  private static void add(
      Map<String, CardCandidate> candidates,
      String key,
      CardCandidate found,
      int row,
      String text) {
    CardCandidate candidate = candidates.computeIfAbsent(key, any -> found);
    candidate.rows.add(row);
    candidate.texts.add(SearchText.fold(text));
  }

  private static String first(Sheet sheet, int row) {
    return sheet.row(row).stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
  }

  private static boolean isWord(String text) {
    return text.length() <= MAX_LENGTH && text.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether numbers differ; a text without number is the same each time. */
  private boolean isCounting() {
    return !numbered || texts.stream().distinct().count() == texts.size();
  }

  /** The text, or the word before the numbers. */
  String word() {
    return word;
  }

  boolean isNumbered() {
    return numbered;
  }

  /** The rows that it begins. */
  List<Integer> rows() {
    return rows;
  }
}
