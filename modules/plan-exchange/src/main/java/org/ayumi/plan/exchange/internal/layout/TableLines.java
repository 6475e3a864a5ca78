package org.ayumi.plan.exchange.internal.layout;

import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;

/** Reads the lines between the rows of a table and writes what they tell into its rows. */
final class TableLines {

  private final PartMapping part;
  private final LineRules rules;
  private final LineTargets targets;
  private final Unfolded.Builder table;
  private final TreeMap<Integer, LineCell> headings = new TreeMap<>();
  private Optional<LineCell> group = Optional.empty();
  private String within = "";
  private boolean pending;
  private Optional<LineCell> paragraphs = Optional.empty();
  private int paragraphRow;
  private Field paragraphField = Field.INDICATOR_NOTE;
  private int next;

  /**
   * @param next the first row of the table below its header
   */
  TableLines(PartMapping part, LineTargets targets, Unfolded.Builder table, int next) {
    this.part = part;
    this.targets = targets;
    this.table = table;
    this.next = next;
    rules = new LineRules(part.layout().lines());
  }

  /** Reads a line; whether a rule fits it and the table has a place for what it tells. */
  boolean read(Line line) {
    Optional<LineRule> rule = rules.of(line, within);
    return rule.isPresent() && read(line, rule.get());
  }

  private boolean read(Line line, LineRule rule) {
    LineWords words = new LineWords(rule, part.columns().numberWords());
    LineCell cell = new LineCell(line.row(), line.column(), words.cell(line));
    switch (rule.meaning()) {
      case HEADING:
        return heading(line, rule.level().orElse(1), cell);
      case GROUP:
        return group(cell);
      case GOAL:
        return row(Field.GOAL, cell);
      case STATEMENT:
      case CHAPTER:
      case REMARK:
        return passage(line, rule, words);
      case TEXT:
        return paragraph(cell);
      default:
        return rule.meaning() == LineMeaning.IGNORED;
    }
  }

  private boolean heading(Line line, int level, LineCell cell) {
    if (targets.heading(level).isEmpty()) {
      return false;
    }
    if (!headings.tailMap(level, true).isEmpty()) {
      close();
    }
    headings.tailMap(level, true).clear();
    headings.put(level, cell);
    group = Optional.empty();
    within = headings.firstKey() == level ? line.key() : within;
    pending = true;
    endParagraphs();
    return true;
  }

  /** A group takes the place of the headings above it. */
  private boolean group(LineCell cell) {
    if (targets.of(Field.INDICATOR_SCOPE).isEmpty()) {
      return false;
    }
    close();
    headings.clear();
    group = Optional.of(cell);
    endParagraphs();
    return true;
  }

  private boolean passage(Line line, LineRule rule, LineWords words) {
    if (targets.of(Field.PASSAGE_TEXT).isEmpty()) {
      return false;
    }
    int row = begin(line.row());
    boolean chapter = rule.meaning() == LineMeaning.CHAPTER;
    LineCell cell = new LineCell(line.row(), line.column(), words.rest(line));
    PassageType type =
        rule.meaning() == LineMeaning.STATEMENT
            ? part.passageType()
            : PassageType.valueOf(rule.meaning().name());
    put(row, Field.PASSAGE_TYPE, cell.with(type.name()));
    put(row, Field.PASSAGE_LEVEL, cell.with(chapter ? "" + rule.level().orElse(1) : ""));
    put(row, Field.PASSAGE_NUMBER, cell.with(words.number(line)));
    put(row, Field.PASSAGE_TITLE, cell.with(chapter ? cell.text() : ""));
    put(row, Field.PASSAGE_TEXT, cell.with(chapter ? "" : cell.text()));
    paragraphs(row, Field.PASSAGE_TEXT, cell.with(chapter ? "" : cell.text()));
    return true;
  }

  private boolean row(Field field, LineCell cell) {
    if (targets.of(field).isEmpty()) {
      return false;
    }
    int row = begin(cell.row());
    put(row, field, cell);
    paragraphs(row, field, cell);
    return true;
  }

  /** A paragraph belongs to what stands above it. */
  private boolean paragraph(LineCell cell) {
    if (paragraphs.isEmpty() || targets.of(paragraphField).isEmpty()) {
      return false;
    }
    String above = paragraphs.get().text();
    LineCell all = cell.with(above.isEmpty() ? cell.text() : above + "\n" + cell.text());
    put(paragraphRow, paragraphField, all);
    paragraphs = Optional.of(all);
    return true;
  }

  private void paragraphs(int row, Field field, LineCell text) {
    paragraphRow = row;
    paragraphField = field;
    paragraphs = Optional.of(text);
  }

  /** Says that paragraphs below the row belong to the note that it has so far. */
  void noted(int row, LineCell note) {
    paragraphs(row, Field.INDICATOR_NOTE, note);
  }

  /** Says that what stands below belongs to nothing above. */
  void endParagraphs() {
    paragraphs = Optional.empty();
  }

  private void put(int row, Field field, LineCell cell) {
    targets
        .of(field)
        .filter(column -> !cell.text().isEmpty())
        .ifPresent(column -> table.cell(row, column, cell.text(), cell.row(), cell.column()));
  }

  /** Begins a row of the sheet below the headings that stand above it; its number in the table. */
  int begin(int sheetRow) {
    int row = begin();
    table.row(row, sheetRow);
    return row;
  }

  private int begin() {
    int row = next++;
    headings.forEach(
        (level, cell) ->
            table.cell(
                row, targets.heading(level).orElseThrow(), cell.text(), cell.row(), cell.column()));
    group.ifPresent(cell -> put(row, Field.INDICATOR_SCOPE, cell));
    pending = false;
    endParagraphs();
    return row;
  }

  void blank() {
    next++;
  }

  /** Gives a heading below which nothing stood a row of its own. */
  void close() {
    if (pending) {
      begin();
    }
  }
}
