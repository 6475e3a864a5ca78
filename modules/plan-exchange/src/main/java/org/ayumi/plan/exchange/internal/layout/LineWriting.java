package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** Writes lines over the width of a table; one that would be read otherwise is reported. */
final class LineWriting {

  private final List<LineRule> rules;
  private final List<String> numberWords;
  private final WrittenSheet sheet;
  private final int width;
  private String within = "";

  /**
   * @param width how many columns the table has
   */
  LineWriting(PartMapping part, WrittenSheet sheet, int width) {
    rules = part.layout().lines();
    numberWords = part.columns().numberWords();
    this.sheet = sheet;
    this.width = width;
  }

  /** Says under which highest heading the next lines stand, by the key of its number. */
  void within(String key) {
    within = key;
  }

  /** Writes by the first rule by which the line is read again. */
  Optional<Line> write(LineMeaning meaning, Predicate<LineRule> wanted, String cell) {
    for (LineRule rule : rules) {
      Optional<Line> line =
          rule.meaning() == meaning && wanted.test(rule) ? line(rule, cell) : Optional.empty();
      if (line.filter(each -> isReadBy(rule, each, cell)).isPresent()) {
        add(line.get());
        return line;
      }
    }
    report(meaning, cell);
    return Optional.empty();
  }

  private boolean isReadBy(LineRule rule, Line line, String cell) {
    LineWords words = new LineWords(rule, numberWords);
    return words.cell(line).equals(cell.strip())
        && new LineRules(rules).of(line, within).filter(rule::equals).isPresent();
  }

  private Optional<Line> line(LineRule rule, String cell) {
    String text = new LineWords(rule, numberWords).line(cell);
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(Line.of(Sheet.builder("").cell(0, rule.column().orElse(0), text).build(), 0));
  }

  private void add(Line line) {
    int row = sheet.rows().size();
    List<String> cells = new ArrayList<>(Collections.nCopies(line.column(), ""));
    cells.add(line.first());
    sheet.addRow(cells);
    if (width - 1 > line.column()) {
      sheet.addMerge(CellRange.of(row, line.column(), row, width - 1));
    }
  }

  void report(LineMeaning meaning, String text) {
    sheet.addProblem(
        Problem.atRow(
            Math.max(sheet.rows().size() - 1, 0),
            ProblemType.EXPORT_NOT_IN_MAPPING,
            meaning.name(),
            text));
  }
}
