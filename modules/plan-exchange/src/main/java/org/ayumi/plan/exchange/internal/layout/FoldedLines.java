package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/**
 * Writes what {@link TableLines} reads: headings and groups where they change, sentences and notes.
 * A line that would be read otherwise is reported.
 */
final class FoldedLines {

  private final PartMapping part;
  private final List<LineRule> rules;
  private final LineTargets targets;
  private final WrittenSheet sheet;
  private final boolean blankMeansAbove;
  private final TreeMap<Integer, String> headings = new TreeMap<>();
  private String group = "";
  private String within = "";

  FoldedLines(PartMapping part, LineTargets targets, WrittenSheet sheet) {
    this.part = part;
    this.targets = targets;
    this.sheet = sheet;
    rules = part.layout().lines();
    blankMeansAbove = part.columns().headingCells() != HeadingCells.REPEATED;
  }

  /** Whether headings or group of the row do not stand above it already. */
  boolean areNeeded(List<String> row) {
    return !wanted(row).equals(headings) || !group(row).equals(group);
  }

  /** Writes the row's headings and group that do not stand above it already. */
  void place(List<String> row) {
    TreeMap<Integer, String> wanted = wanted(row);
    String wantedGroup = group(row);
    if (wanted.isEmpty() && wantedGroup.isEmpty()) {
      report(LineMeaning.HEADING, String.join(" ", row).strip());
    }
    boolean changed = !group.isEmpty();
    for (int level : wanted.keySet()) {
      changed |= !wanted.get(level).equals(headings.get(level));
      if (changed) {
        heading(level, wanted.get(level));
      }
    }
    if (!changed && !wanted.isEmpty() && !wanted.equals(headings)) {
      heading(wanted.lastKey(), wanted.get(wanted.lastKey()));
    }
    if (!wantedGroup.isEmpty()) {
      write(LineMeaning.GROUP, rule -> true, wantedGroup);
    }
    headings.clear();
    headings.putAll(wanted);
    group = wantedGroup;
  }

  private void heading(int level, String text) {
    Optional<Line> line = write(LineMeaning.HEADING, rule -> rule.level().orElse(1) == level, text);
    boolean highest = headings.isEmpty() || headings.firstKey() >= level;
    within = highest ? line.map(Line::key).orElse("") : within;
  }

  /** The row's headings; where blank cells mean so, those above go on. */
  private TreeMap<Integer, String> wanted(List<String> row) {
    TreeMap<Integer, String> wanted = new TreeMap<>();
    boolean changed = false;
    for (MappedColumn column : targets.added()) {
      if (column.field() == Field.HEADING) {
        int level = column.level().orElse(1);
        String text = cell(row, column.index());
        boolean above = text.isEmpty() && blankMeansAbove && !changed;
        String own = above ? headings.getOrDefault(level, "") : text;
        changed |= !text.isEmpty() && !text.equals(headings.get(level));
        if (!own.isEmpty()) {
          wanted.put(level, own);
        }
      }
    }
    return wanted;
  }

  private String group(List<String> row) {
    boolean read = rules.stream().anyMatch(rule -> rule.meaning() == LineMeaning.GROUP);
    return read && wanted(row).isEmpty() ? cell(row, targets.addedFor(Field.INDICATOR_SCOPE)) : "";
  }

  /** Writes the sentence, chapter, remark or goal that the row holds in added columns. */
  void passage(List<String> row) {
    String goal = cell(row, targets.addedFor(Field.GOAL));
    if (!goal.isEmpty()) {
      paragraphs(LineMeaning.GOAL, goal);
    }
    String type = cell(row, targets.addedFor(Field.PASSAGE_TYPE));
    String parts =
        List.of(Field.PASSAGE_NUMBER, Field.PASSAGE_TITLE, Field.PASSAGE_TEXT).stream()
            .map(field -> cell(row, targets.addedFor(field)))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    if (!parts.isEmpty()) {
      paragraphs(meaning(type), parts);
    }
  }

  private LineMeaning meaning(String type) {
    for (LineMeaning meaning : List.of(LineMeaning.CHAPTER, LineMeaning.REMARK)) {
      if (meaning.name().equals(type.toUpperCase(Locale.ROOT))) {
        return meaning;
      }
    }
    return LineMeaning.STATEMENT;
  }

  /** Writes the note that the row holds in an added column, below it. */
  void note(List<String> row) {
    String note = cell(row, targets.addedFor(Field.INDICATOR_NOTE));
    if (!note.isEmpty()) {
      for (String paragraph : note.split("\n", -1)) {
        write(LineMeaning.TEXT, rule -> true, paragraph);
      }
    }
  }

  private void paragraphs(LineMeaning meaning, String text) {
    String[] lines = text.split("\n", -1);
    write(meaning, rule -> true, lines[0]);
    for (int i = 1; i < lines.length; i++) {
      write(LineMeaning.TEXT, rule -> true, lines[i]);
    }
  }

  /** Writes by the first rule by which the line is read again. */
  private Optional<Line> write(LineMeaning meaning, Predicate<LineRule> wanted, String cell) {
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
    LineWords words = new LineWords(rule, part.columns().numberWords());
    return words.cell(line).equals(cell.strip())
        && new LineRules(rules).of(line, within).filter(rule::equals).isPresent();
  }

  private Optional<Line> line(LineRule rule, String cell) {
    String text = new LineWords(rule, part.columns().numberWords()).line(cell);
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(Line.of(Sheet.builder("").cell(0, rule.column().orElse(0), text).build(), 0));
  }

  private void add(Line line) {
    int row = sheet.rows().size();
    List<String> cells = new ArrayList<>(Collections.nCopies(line.column(), ""));
    cells.add(line.first());
    sheet.addRow(cells);
    if (targets.own() - 1 > line.column()) {
      sheet.addMerge(CellRange.of(row, line.column(), row, targets.own() - 1));
    }
  }

  private void report(LineMeaning meaning, String text) {
    sheet.addProblem(
        Problem.atRow(
            Math.max(sheet.rows().size() - 1, 0),
            ProblemType.EXPORT_NOT_IN_MAPPING,
            meaning.name(),
            text));
  }

  private static String cell(List<String> row, Optional<Integer> column) {
    return column.map(index -> cell(row, index)).orElse("");
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
