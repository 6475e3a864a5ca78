package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.ImmutableLineRule;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Suggests what the lines between the rows of a table, or between tables, are. */
final class LineRuleGuess {

  private static final Set<LineForm> NUMBERED =
      Set.of(LineForm.WORD, LineForm.ROMAN, LineForm.DECIMAL, LineForm.BRACKETED);

  private final List<Line> outside;
  private final boolean indicators;
  private final Map<List<Object>, List<Line>> looks = new LinkedHashMap<>();
  private final List<LineRule> rules = new ArrayList<>();
  private final Set<String> numberWords = new LinkedHashSet<>();
  private int levels;

  /**
   * @param inside lines among the rows of a table
   * @param outside lines above and between tables
   * @param indicators whether the tables are of indicators
   */
  LineRuleGuess(List<Line> inside, List<Line> outside, boolean indicators) {
    this.outside = outside;
    this.indicators = indicators;
    inside.forEach(line -> add(line, inside(line)));
    outside.forEach(line -> add(line, outside(line)));
    looks.forEach(this::rule);
  }

  private void add(Line line, LineMeaning meaning) {
    boolean title = meaning == LineMeaning.IGNORED;
    String word = title ? line.first().strip() : word(line);
    looks
        .computeIfAbsent(
            List.of(meaning, line.form(), word, ending(line, meaning)), key -> new ArrayList<>())
        .add(line);
  }

  private static String word(Line line) {
    if (isNote(line)) {
      return line.first().strip().substring(0, 1);
    }
    return line.form() == LineForm.TITLED ? line.first().strip().substring(0, 1) : line.word();
  }

  private static LineEnding ending(Line line, LineMeaning meaning) {
    if (isNote(line) || meaning == LineMeaning.HEADING && NUMBERED.contains(line.form())) {
      return LineEnding.ANY;
    }
    return line.isSentence() ? LineEnding.SENTENCE : LineEnding.OPEN;
  }

  private static boolean isNote(Line line) {
    return line.first().strip().matches("(?s)[※＊*注].*");
  }

  private LineMeaning inside(Line line) {
    boolean sentence = line.isSentence() && !NUMBERED.contains(line.form());
    if (isNote(line) || (sentence && line.form() == LineForm.PLAIN)) {
      return indicators ? LineMeaning.TEXT : LineMeaning.REMARK;
    }
    if (sentence) {
      return LineMeaning.STATEMENT;
    }
    return line.form() == LineForm.TITLED && indicators ? LineMeaning.GROUP : LineMeaning.HEADING;
  }

  private LineMeaning outside(Line line) {
    boolean plain = line.form() == LineForm.PLAIN && !line.isSentence() && !isNote(line);
    if (!plain) {
      return inside(line);
    }
    if (plainTitles() < 2) {
      return LineMeaning.IGNORED;
    }
    return indicators ? LineMeaning.GROUP : LineMeaning.HEADING;
  }

  /** How many titles without number there are; one alone is that of the sheet. */
  private long plainTitles() {
    return outside.stream()
        .filter(line -> line.form() == LineForm.PLAIN && !line.isSentence() && !isNote(line))
        .map(Line::first)
        .distinct()
        .count();
  }

  private void rule(List<Object> look, List<Line> lines) {
    LineMeaning meaning = (LineMeaning) look.get(0);
    ImmutableLineRule.Builder rule =
        LineRule.builder()
            .meaning(meaning)
            .form((LineForm) look.get(1))
            .word((String) look.get(2))
            .ending((LineEnding) look.get(3));
    Line first = lines.get(0);
    if (meaning == LineMeaning.HEADING) {
      levels++;
      rule.level(levels).name(first.word());
      if (!first.word().isEmpty() && !isApart(lines)) {
        numberWords.add(first.word());
      }
    }
    if (first.column() > 0 && lines.stream().allMatch(line -> line.column() == first.column())) {
      rule.column(first.column());
    }
    rules.add(rule.build());
  }

  /** Whether a blank stands between word and number in most lines. */
  private static boolean isApart(List<Line> lines) {
    long apart =
        lines.stream()
            .filter(line -> line.number().length() > line.word().length())
            .filter(line -> Character.isSpaceChar(line.number().charAt(line.word().length())))
            .count();
    return apart * 2 > lines.size();
  }

  /** Those with words before those without, so that the first that fits is the closest. */
  List<LineRule> rules() {
    List<LineRule> ordered =
        rules.stream().filter(rule -> !rule.word().isEmpty()).collect(Collectors.toList());
    rules.stream().filter(rule -> rule.word().isEmpty()).forEach(ordered::add);
    return ordered;
  }

  /** How many levels of headings the lines have. */
  int levels() {
    return levels;
  }

  /** Words of levels that are part of the numbers behind them. */
  Set<String> numberWords() {
    return numberWords;
  }

  List<GuessReason> reasons() {
    List<GuessReason> reasons = new ArrayList<>();
    looks.forEach(
        (look, lines) ->
            reasons.add(
                GuessReason.of(
                    Basis.valueOf("TABLE_LINES_" + look.get(0)),
                    String.valueOf(lines.size()),
                    lines.get(0).first().strip())));
    return reasons;
  }
}
