package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/**
 * Writes what {@link TableLines} reads: headings and groups where they change, sentences and notes.
 * A line that would be read otherwise is reported.
 */
final class FoldedLines {

  private final List<LineRule> rules;
  private final LineTargets targets;
  private final LineWriting lines;
  private final boolean blankMeansAbove;
  private final TreeMap<Integer, String> headings = new TreeMap<>();
  private String group = "";

  FoldedLines(PartMapping part, LineTargets targets, WrittenSheet sheet) {
    this.targets = targets;
    lines = new LineWriting(part, sheet, targets.own());
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
      lines.report(LineMeaning.HEADING, String.join(" ", row).strip());
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
      lines.write(LineMeaning.GROUP, rule -> true, wantedGroup);
    }
    headings.clear();
    headings.putAll(wanted);
    group = wantedGroup;
  }

  private void heading(int level, String text) {
    Optional<Line> line =
        lines.write(LineMeaning.HEADING, rule -> rule.level().orElse(1) == level, text);
    boolean highest = headings.isEmpty() || headings.firstKey() >= level;
    if (highest) {
      lines.within(line.map(Line::key).orElse(""));
    }
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
        lines.write(LineMeaning.TEXT, rule -> true, paragraph);
      }
    }
  }

  private void paragraphs(LineMeaning meaning, String text) {
    String[] texts = text.split("\n", -1);
    lines.write(meaning, rule -> true, texts[0]);
    for (int i = 1; i < texts.length; i++) {
      lines.write(LineMeaning.TEXT, rule -> true, texts[i]);
    }
  }

  private static String cell(List<String> row, Optional<Integer> column) {
    return column.map(index -> cell(row, index)).orElse("");
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
