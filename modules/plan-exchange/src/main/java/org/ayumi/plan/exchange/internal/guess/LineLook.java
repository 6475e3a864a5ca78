package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ImmutableLineRule;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Lines that look alike: what they begin with, and whether they are sentences. */
final class LineLook {

  private static final Pattern WORD = Pattern.compile("^(\\D{1,8}?)[ \\u3000]*[(（0-9０-９Ⅰ-ⅿIVX①-⑳]");
  private static final Pattern APART = Pattern.compile("^\\D{1,8}?[ \\u3000].*", Pattern.DOTALL);

  private final LineForm form;
  private final String word;
  private final boolean sentence;
  private final List<Line> lines = new ArrayList<>();

  private LineLook(LineForm form, String word, boolean sentence) {
    this.form = form;
    this.word = word;
    this.sentence = sentence;
  }

  /** The look of a line, without lines. */
  static LineLook of(Line line) {
    Matcher matcher = WORD.matcher(line.number());
    boolean worded = line.form() == LineForm.WORD && matcher.find();
    return new LineLook(line.form(), worded ? matcher.group(1) : "", line.isSentence());
  }

  void add(Line line) {
    lines.add(line);
  }

  List<Line> lines() {
    return lines;
  }

  LineForm form() {
    return form;
  }

  /** The word before the numbers; empty if there is none. */
  String word() {
    return word;
  }

  boolean isSentence() {
    return sentence;
  }

  /** Whether lines of the look are of that look. */
  boolean is(LineLook other) {
    return form == other.form
        && sentence == other.sentence
        && SearchText.fold(word).equals(SearchText.fold(other.word));
  }

  /** Whether each line says something else. */
  boolean isVaried() {
    return lines.stream().map(line -> SearchText.fold(line.text())).distinct().count()
        == lines.size();
  }

  int firstRow() {
    return lines.get(0).row();
  }

  /** Whether the word is written as a part of the number, {@code 基本方針1}. */
  boolean isWordPartOfNumber() {
    long apart = lines.stream().filter(line -> APART.matcher(line.number()).matches()).count();
    return !word.isEmpty() && apart * 2 < lines.size();
  }

  /**
   * The rule for lines of the look.
   *
   * @param mixed whether lines of the form end in either way
   */
  ImmutableLineRule.Builder rule(LineMeaning meaning, boolean mixed) {
    ImmutableLineRule.Builder rule = LineRule.builder().meaning(meaning).form(form).word(word);
    if (mixed || form == LineForm.PLAIN) {
      rule.ending(sentence ? LineEnding.SENTENCE : LineEnding.OPEN);
    }
    long columns = lines.stream().map(Line::column).distinct().count();
    boolean indented = lines.get(0).column() > 0 || form == LineForm.PLAIN;
    return columns == 1 && indented ? rule.column(lines.get(0).column()) : rule;
  }
}
