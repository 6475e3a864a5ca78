package org.ayumi.plan.exchange.internal.guess;

import java.util.Objects;
import java.util.OptionalInt;
import org.ayumi.plan.exchange.ImmutableLineRule;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.internal.layout.Line;

/** What a line seems to mean, and by what it differs from others of its look. */
final class LineGuess {

  private final LineMeaning meaning;
  private final int level;
  private final String word;
  private final OptionalInt column;

  private LineGuess(LineMeaning meaning, int level, String word, OptionalInt column) {
    this.meaning = meaning;
    this.level = level;
    this.word = word;
    this.column = column;
  }

  static LineGuess of(LineMeaning meaning) {
    return of(meaning, 0);
  }

  /**
   * @param level 0 where the meaning has none
   */
  static LineGuess of(LineMeaning meaning, int level) {
    return new LineGuess(meaning, level, "", OptionalInt.empty());
  }

  /** Only for lines that begin with that word. */
  LineGuess withWord(String newWord) {
    return new LineGuess(meaning, level, newWord, column);
  }

  /** Only for lines in that column. */
  LineGuess inColumn(int newColumn) {
    return new LineGuess(meaning, level, word, OptionalInt.of(newColumn));
  }

  LineMeaning meaning() {
    return meaning;
  }

  int level() {
    return level;
  }

  /** Whether it holds only for some lines of a look. */
  boolean isSpecial() {
    return !word.isEmpty() || column.isPresent();
  }

  /**
   * The rule for lines that look like this one.
   *
   * @param within the section's key; empty: in any
   */
  LineRule rule(Line line, String within, String name) {
    ImmutableLineRule.Builder rule =
        LineRule.builder()
            .meaning(meaning)
            .name(name)
            .form(line.form())
            .word(word)
            .ending(line.isSentence() ? LineEnding.SENTENCE : LineEnding.OPEN)
            .within(within);
    if (meaning.hasLevel()) {
      rule.level(level);
    }
    column.ifPresent(rule::column);
    return rule.build();
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof LineGuess)) {
      return false;
    }
    LineGuess other = (LineGuess) object;
    return meaning == other.meaning
        && level == other.level
        && word.equals(other.word)
        && column.equals(other.column);
  }

  @Override
  public int hashCode() {
    return Objects.hash(meaning, level, word, column);
  }
}
