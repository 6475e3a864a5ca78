package org.ayumi.plan.editor.web.internal.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.ImmutableMappedColumn;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.Sheet;

/** Makes a column mapping out of what was typed and the one that it was before. */
final class MappingBinding {

  private static final int DEEPEST_LEVEL = 9;

  private final Sheet sheet;
  private final PlanHead head;
  private final FormErrors errors;

  MappingBinding(Sheet sheet, PlanHead head, FormErrors errors) {
    this.sheet = sheet;
    this.head = head;
    this.errors = errors;
  }

  ColumnMapping bind(TypedMapping typed, ColumnMapping before) {
    ImmutableColumnMapping.Builder mapping = ColumnMapping.builder().from(before);
    mapping.columns(columns(typed, before));
    mapping.headingCells(choice(typed.value(TypedMapping.HEADING_CELLS), before.headingCells()));
    mapping.contentCells(content(typed.value(TypedMapping.CONTENT_CELLS), before.contentCells()));
    mapping.bullets(typed.list(TypedMapping.BULLETS));
    mapping.actorMarks(typed.list(TypedMapping.ACTOR_MARKS));
    mapping.relistingMarks(typed.list(TypedMapping.RELISTING_MARKS));
    mapping.departments(
        DepartmentRules.builder()
            .separators(typed.list(TypedMapping.SEPARATORS))
            .wholeNames(typed.list(TypedMapping.WHOLE_NAMES))
            .collectiveNames(typed.list(TypedMapping.COLLECTIVE_NAMES))
            .eachPrefixes(typed.list(TypedMapping.EACH_PREFIXES))
            .provisionalMarks(typed.list(TypedMapping.PROVISIONAL_MARKS))
            .build());
    return mapping.build();
  }

  private List<MappedColumn> columns(TypedMapping typed, ColumnMapping before) {
    List<MappedColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < sheet.columnCount(); index++) {
      MappedColumn column = column(typed, index, before);
      if (!column.identity().isEmpty() && column.isComplete() && !seen.add(column.identity())) {
        errors.add(TypedMapping.field(index), "error-column-twice", Sheet.columnName(index));
      }
      columns.add(column);
    }
    if (columns.stream().noneMatch(column -> column.field().isItem())) {
      errors.add("", "error-mapping-empty");
    }
    return columns;
  }

  private MappedColumn column(TypedMapping typed, int index, ColumnMapping before) {
    String header =
        before.columns().stream()
            .filter(column -> column.index() == index)
            .map(MappedColumn::header)
            .findFirst()
            .orElseGet(() -> sheet.cell(before.frame().firstRow() - 1, index).strip());
    Field field = typed.field(index, Field.IGNORED);
    String option = typed.value(TypedMapping.option(index));
    ImmutableMappedColumn.Builder column =
        MappedColumn.builder().index(index).header(header).field(field);
    if (field.isHeading()) {
      column.level(level(option, index));
    } else if (field.isYearly()) {
      column.year(year(option, index));
    } else if (field == Field.ACTOR) {
      column.actor(actor(option, index));
    }
    return column.build();
  }

  private OptionalInt level(String option, int index) {
    String digits = Normalizer.normalize(option, Normalizer.Form.NFKC);
    if (digits.matches("[1-9]")) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    errors.add(TypedMapping.option(index), "error-level", Sheet.columnName(index), DEEPEST_LEVEL);
    return OptionalInt.empty();
  }

  private Optional<FiscalYear> year(String option, int index) {
    Optional<FiscalYear> year =
        new FiscalYearNotation(EraTable.standard())
            .parse(option, head)
            .filter(
                found ->
                    found.compareTo(head.firstYear()) >= 0
                        && found.compareTo(head.lastYear()) <= 0);
    if (year.isEmpty()) {
      errors.add(TypedMapping.option(index), "error-column-year", Sheet.columnName(index));
    }
    return year;
  }

  private Optional<String> actor(String option, int index) {
    if (option.isBlank()) {
      errors.add(TypedMapping.option(index), "error-column-actor", Sheet.columnName(index));
    }
    return Optional.of(option).filter(text -> !text.isBlank());
  }

  private static HeadingCells choice(String name, HeadingCells fallback) {
    for (HeadingCells value : HeadingCells.values()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return fallback;
  }

  private static ContentCells content(String name, ContentCells fallback) {
    for (ContentCells value : ContentCells.values()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return fallback;
  }
}
