package org.ayumi.plan.editor.web.internal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.LineGroup;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** A part of a mapping as the texts of its form. */
final class PrintedPart {

  private final PlanHead head;
  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final Map<String, String> values = new LinkedHashMap<>();

  private PrintedPart(PlanHead head) {
    this.head = head;
  }

  static TypedPart of(PartMapping part, Sheet sheet, PlanHead head) {
    PrintedPart printed = new PrintedPart(head);
    printed.place(part, sheet);
    printed.rules(part);
    printed.columns(part, sheet);
    printed.lines(LineGroup.of(sheet, part));
    part.layout().card().ifPresent(card -> printed.card(part, card));
    return new TypedPart(printed.values);
  }

  private void place(PartMapping part, Sheet sheet) {
    int first = new PartPlace(sheet, part.layout()).firstRow();
    values.put(PartFields.PART_NAME, part.name());
    values.put(PartFields.AFTER, part.layout().after());
    values.put(PartFields.BEFORE, part.layout().before());
    values.put(PartFields.SEVERAL_TABLES, String.valueOf(part.layout().severalTables()));
    int headerRow = first + part.columns().frame().headerRow() + 1;
    values.put(PartFields.HEADER_ROW, String.valueOf(headerRow));
    int rows = Math.max(1, part.columns().frame().header().size());
    values.put(PartFields.HEADER_ROWS, String.valueOf(rows));
  }

  private void rules(PartMapping part) {
    ColumnMapping columns = part.columns();
    values.put(PartFields.JOIN, part.join().name());
    values.put(PartFields.OVERVIEW, String.valueOf(part.overview()));
    values.put(PartFields.CANDIDATES, String.valueOf(part.candidates()));
    values.put(PartFields.PASSAGE_TYPE, part.passageType().name());
    values.put(PartFields.HEADING_CELLS, columns.headingCells().name());
    values.put(PartFields.CONTENT_CELLS, columns.contentCells().name());
    values.put(
        PartFields.PAIRED,
        part.paired().stream().map(Enum::name).collect(Collectors.joining("\n")));
    DepartmentRules departments = columns.departments();
    list(PartFields.NUMBER_WORDS, columns.numberWords());
    list(PartFields.BULLETS, columns.bullets());
    list(
        PartFields.SEPARATORS,
        departments.separators().stream()
            .map(separator -> separator.equals("\n") ? PartFields.LINE_BREAK : separator)
            .collect(Collectors.toList()));
    list(PartFields.WHOLE_NAMES, departments.wholeNames());
    list(PartFields.COLLECTIVE_NAMES, departments.collectiveNames());
    list(PartFields.EACH_PREFIXES, departments.eachPrefixes());
    list(PartFields.PROVISIONAL_MARKS, departments.provisionalMarks());
    list(PartFields.ACTOR_MARKS, columns.actorMarks());
    list(PartFields.RELISTING_MARKS, columns.relistingMarks());
    list(PartFields.STATUS_MARKS, part.statusMarks());
    list(PartFields.KIND_MARKS, part.kindMarks());
  }

  private void list(String name, List<String> entries) {
    values.put(name, String.join("\n", entries));
  }

  private void columns(PartMapping part, Sheet sheet) {
    values.put(PartFields.COLUMNS.count(), String.valueOf(sheet.columnCount()));
    for (MappedColumn column : part.columns().columns()) {
      put(PartFields.COLUMNS, column.index(), "field", column.field().name());
      put(PartFields.COLUMNS, column.index(), "option", option(column));
    }
  }

  private String option(MappedColumn column) {
    if (column.level().isPresent()) {
      return String.valueOf(column.level().getAsInt());
    }
    return column
        .year()
        .map(year -> notation.format(year, head.yearStyle()))
        .orElse(column.actor().orElse(""));
  }

  /** The rules first, then what no rule reads, then a row for one more. */
  private void lines(List<LineGroup> groups) {
    values.put(PartFields.LINES.count(), String.valueOf(groups.size() + 1));
    for (int row = 0; row < groups.size(); row++) {
      LineGroup group = groups.get(row);
      LineRule rule = group.rule();
      boolean known = group.ruleIndex().isPresent();
      int index = group.ruleIndex().orElse(-1);
      put(PartFields.LINES, row, "rule", String.valueOf(index));
      put(PartFields.LINES, row, "meaning", known ? rule.meaning().name() : "");
      String level = rule.level().isPresent() ? String.valueOf(rule.level().getAsInt()) : "";
      put(PartFields.LINES, row, "level", level);
      put(PartFields.LINES, row, "name", rule.name());
      String column = rule.column().isPresent() ? Sheet.columnName(rule.column().getAsInt()) : "";
      put(PartFields.LINES, row, "column", column);
      put(PartFields.LINES, row, "form", rule.form().name());
      put(PartFields.LINES, row, "word", rule.word());
      put(PartFields.LINES, row, "ending", rule.ending().name());
    }
    put(PartFields.LINES, groups.size(), "rule", "-1");
  }

  private void card(PartMapping part, CardRules card) {
    values.put(PartFields.CARD_START, card.start());
    values.put(PartFields.CARD_NUMBERED, String.valueOf(card.startsWithNumber()));
    SlotColumns columns = SlotColumns.of(part);
    int further = 2;
    values.put(PartFields.SLOTS.count(), String.valueOf(card.slots().size() + further));
    for (int row = 0; row < card.slots().size(); row++) {
      CardSlot slot = card.slots().get(row);
      put(PartFields.SLOTS, row, "rule", String.valueOf(row));
      put(PartFields.SLOTS, row, "label", slot.label());
      put(PartFields.SLOTS, row, "place", slot.place().name());
      put(PartFields.SLOTS, row, "position", String.valueOf(slot.position() + 1));
      List<MappedColumn> of = columns.of(row);
      if (!of.isEmpty()) {
        put(PartFields.SLOTS, row, "field", of.get(0).field().name());
        boolean years = slot.place() == CardSlot.Place.YEARS;
        put(PartFields.SLOTS, row, "option", years ? "" : option(of.get(0)));
      }
    }
  }

  private void put(RowFields rows, int index, String field, String text) {
    values.put(rows.name(index, field), text);
  }
}
