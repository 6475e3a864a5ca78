package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.internal.layout.Line;

/** What the lines of one section have in common. */
final class SectionLines {

  private final List<Line> lines;
  private final Words words;
  private final List<Line> titles;
  private final List<Integer> columns;
  private final boolean remarks;
  private final boolean listed;

  SectionLines(List<Line> lines, Words words) {
    this.lines = lines;
    this.words = words;
    titles =
        lines.stream()
            .filter(line -> line.form() == LineForm.PLAIN && !line.isSentence())
            .filter(line -> !isBracketed(line) && !isRemarkHead(line))
            .collect(Collectors.toList());
    columns = titles.stream().map(Line::column).distinct().sorted().collect(Collectors.toList());
    remarks =
        lines.stream()
            .filter(line -> line.form() == LineForm.PLAIN && beginsBracket(line))
            .allMatch(SectionLines::isBracketed);
    listed = lines.stream().anyMatch(SectionLines::isListItem);
  }

  List<Line> lines() {
    return lines;
  }

  /** The plain lines that are neither sentences nor remarks. */
  List<Line> titles() {
    return titles;
  }

  /** The columns of the titles, from the left. */
  List<Integer> columns() {
    return columns;
  }

  /** Whether every plain line that begins with a bracket is wholly in brackets. */
  boolean hasBracketsForRemarksAlone() {
    return remarks;
  }

  /** Whether there are list items that are no sentences. */
  boolean isListed() {
    return listed;
  }

  static boolean isListItem(Line line) {
    return line.form() == LineForm.BULLET && !line.isSentence();
  }

  static boolean isBracketed(Line line) {
    String text = line.text();
    return beginsBracket(line) && (text.endsWith(")") || text.endsWith("）"));
  }

  private static boolean beginsBracket(Line line) {
    return line.text().startsWith("(") || line.text().startsWith("（");
  }

  boolean isRemarkHead(Line line) {
    return words.list("remarkHeads").stream()
        .anyMatch(head -> SearchText.fold(head).equals(SearchText.fold(line.text())));
  }
}
