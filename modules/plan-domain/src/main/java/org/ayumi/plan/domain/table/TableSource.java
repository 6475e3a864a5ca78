package org.ayumi.plan.domain.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.YearStyle;

/** What all tables of a plan are made from. */
final class TableSource {

  private final PlanIndex index;
  private final TableWords words;
  private final FiscalYearNotation notation;
  private final List<Item> items;
  private final Set<String> fields;

  TableSource(PlanIndex index, TableWords words, FiscalYearNotation notation) {
    this.index = index;
    this.words = words;
    this.notation = notation;
    items =
        index.document().items().stream()
            .filter(item -> !item.candidate())
            .collect(Collectors.toUnmodifiableList());
    fields = UsedFields.of(items);
  }

  PlanIndex index() {
    return index;
  }

  TableWords words() {
    return words;
  }

  /** The items of the plan, without candidates. */
  List<Item> items() {
    return items;
  }

  /** Whether any item has the field. */
  boolean has(String field) {
    return fields.contains(field);
  }

  /** Those of the fields that any item has. */
  List<String> present(List<String> codes) {
    return codes.stream().filter(this::has).collect(Collectors.toList());
  }

  /** The plan's word for the field, else the caller's. */
  String label(String field) {
    String label = FieldLabels.of(index, field);
    if (label.isEmpty() && field.equals(FieldLabels.ITEM)) {
      label =
          index.document().levels().stream()
              .filter(Level::items)
              .map(Level::name)
              .findFirst()
              .orElse("");
    }
    return label.isEmpty() ? words.label(field) : label;
  }

  /** How many levels of headings the plan has. */
  int headingDepth() {
    int named = (int) index.document().levels().stream().filter(level -> !level.items()).count();
    int used = index.document().headings().stream().mapToInt(Heading::depth).max().orElse(0);
    return Math.max(named, used);
  }

  /** The name of a level of headings. */
  String level(int depth) {
    return index.document().levels().stream()
        .filter(level -> level.depth() == depth && !level.items() && !level.name().isEmpty())
        .map(Level::name)
        .findFirst()
        .orElseGet(() -> words.word(TableWord.LEVEL, String.valueOf(depth)));
  }

  String year(FiscalYear year) {
    return notation.format(year, index.document().head().yearStyle());
  }

  /** A year that may lie outside the plan's period, where 6年度 alone would say nothing. */
  String fullYear(FiscalYear year) {
    YearStyle style = index.document().head().yearStyle();
    return notation.format(year, style == YearStyle.ERA_YEAR ? YearStyle.ERA_NAME : style);
  }

  /** The plan's title with its subtitle. */
  String plan() {
    PlanHead head = index.document().head();
    return head.subtitle().isEmpty() ? head.title() : head.title() + " " + head.subtitle();
  }
}
