package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/**
 * Reads the lines between the entries of a sheet: headings, which stand for what follows, and
 * sentences, which become rows of their own.
 */
final class BetweenLines {

  private final Sheet sheet;
  private final PartMapping part;
  private final LineRules rules;
  private final List<String> words;
  private final LineColumns columns;
  private final TableRows rows;
  private final CardCell[] path;
  private String within = "";
  private boolean pending;
  private boolean passage;

  BetweenLines(Sheet sheet, PartMapping part, LineColumns columns, TableRows rows) {
    this.sheet = sheet;
    this.part = part;
    this.columns = columns;
    this.rows = rows;
    rules = new LineRules(part.layout().lines());
    words = part.columns().numberWords();
    path = new CardCell[columns.levels() + 1];
  }

  /** Reads the row if a rule fits it. */
  boolean read(int row) {
    Line line = Line.of(sheet, row);
    Optional<LineRule> rule = rules.of(line, within);
    return rule.isPresent() && read(line, rule.get());
  }

  private boolean read(Line line, LineRule rule) {
    switch (rule.meaning()) {
      case HEADING:
        heading(line, rule);
        return true;
      case STATEMENT:
      case REMARK:
      case CHAPTER:
      case GOAL:
        passage(line, rule);
        return true;
      case TEXT:
        return text(line);
      case IGNORED:
      case GROUP:
        return true;
      default:
        return false;
    }
  }

  private void heading(Line line, LineRule rule) {
    int level = rule.level().orElse(1);
    if (isDeepest(level)) {
      end();
    }
    String text = new HeadingLine(rule, words).cell(line.text());
    path[level] = new CardCell(line.row(), line.column(), text);
    for (int below = level + 1; below < path.length; below++) {
      path[below] = null;
    }
    within = level == 1 ? line.key() : within;
    pending = true;
    passage = false;
  }

  /** Whether what stands above gets nothing below it any more. */
  private boolean isDeepest(int level) {
    for (int deeper = level; deeper < path.length; deeper++) {
      if (path[deeper] != null) {
        return true;
      }
    }
    return false;
  }

  private void passage(Line line, LineRule rule) {
    int row = begin();
    if (rule.meaning() == LineMeaning.GOAL) {
      put(row, Field.GOAL, line.text(), line);
    } else {
      PassageLine parts = new PassageLine(rule, line);
      put(row, Field.PASSAGE_TYPE, PassageLine.type(rule, part).name(), line);
      put(row, Field.PASSAGE_LEVEL, parts.level(), line);
      put(row, Field.PASSAGE_NUMBER, parts.number(), line);
      put(row, Field.PASSAGE_TITLE, parts.title(), line);
      put(row, Field.PASSAGE_TEXT, parts.text(), line);
    }
    passage = true;
  }

  /** A further paragraph of the passage above. */
  private boolean text(Line line) {
    if (!passage) {
      return false;
    }
    Field field =
        columns.of(Field.GOAL).isPresent()
                && !rows.last(columns.of(Field.GOAL).getAsInt()).isEmpty()
            ? Field.GOAL
            : Field.PASSAGE_TEXT;
    int column = columns.of(field).orElseThrow();
    String before = rows.last(column);
    String text = before.isEmpty() ? line.text() : before + "\n" + line.text();
    rows.put(rows.lastRow(), column, new CardCell(line.row(), line.column(), text));
    return true;
  }

  private void put(int row, Field field, String text, Line line) {
    columns
        .of(field)
        .ifPresent(column -> rows.put(row, column, new CardCell(line.row(), line.column(), text)));
  }

  /** Begins a row under the headings that stand above; its number in the table. */
  int begin() {
    int row = rows.begin();
    for (int level = 1; level < path.length; level++) {
      if (path[level] != null) {
        rows.put(row, columns.heading(level), path[level]);
      }
    }
    pending = false;
    passage = false;
    return row;
  }

  /** Gives a heading without anything below it a row of its own. */
  void end() {
    if (pending) {
      begin();
    }
  }

  /** The texts of the headings that stand above, from the highest; blank where there is none. */
  List<String> headings() {
    List<String> texts = new ArrayList<>();
    for (int level = 1; level < path.length; level++) {
      texts.add(path[level] == null ? "" : path[level].text());
    }
    return texts;
  }
}
