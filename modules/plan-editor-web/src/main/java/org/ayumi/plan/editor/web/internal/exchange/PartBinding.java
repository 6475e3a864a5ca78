package org.ayumi.plan.editor.web.internal.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.ImmutableLayout;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** Makes a part of a mapping out of what was typed and the part that it was before. */
final class PartBinding {

  private final Sheet sheet;
  private final PlanHead head;
  private final FormErrors errors;

  PartBinding(Sheet sheet, PlanHead head, FormErrors errors) {
    this.sheet = sheet;
    this.head = head;
    this.errors = errors;
  }

  PartMapping bind(TypedPart typed, PartMapping before) {
    Layout layout = layout(typed, before.layout());
    PartMapping shaped = ImmutablePartMapping.copyOf(before).withLayout(layout);
    ColumnMapping columns = columns(typed, shaped, before);
    if (columns.columns().stream().map(column -> column.field()).noneMatch(PartBinding::isRead)) {
      errors.add("", "error-mapping-empty");
    }
    return PartMapping.builder()
        .from(shaped)
        .name(typed.value(PartFields.PART_NAME))
        .columns(rules(typed, columns))
        .join(typed.choice(PartFields.JOIN, before.join()))
        .overview(typed.flag(PartFields.OVERVIEW))
        .candidates(typed.flag(PartFields.CANDIDATES))
        .passageType(typed.choice(PartFields.PASSAGE_TYPE, before.passageType()))
        .paired(paired(typed))
        .pairedBullets(pairedBullets(typed, before, columns))
        .statusMarks(typed.list(PartFields.STATUS_MARKS))
        .kindMarks(typed.list(PartFields.KIND_MARKS))
        .build();
  }

  private static boolean isRead(Field field) {
    return field != Field.IGNORED && field != Field.SEQUENCE;
  }

  private Layout layout(TypedPart typed, Layout before) {
    ImmutableLayout.Builder layout =
        Layout.builder()
            .from(before)
            .after(typed.value(PartFields.AFTER))
            .before(typed.value(PartFields.BEFORE))
            .severalTables(typed.flag(PartFields.SEVERAL_TABLES))
            .lines(new LineBinding(errors).bind(typed, before.lines()));
    if (before.kind() == LayoutKind.CARDS) {
      layout.card(new CardBinding(head, errors).rules(typed, before.card()));
    }
    return layout.build();
  }

  private ColumnMapping columns(TypedPart typed, PartMapping shaped, PartMapping before) {
    switch (shaped.layout().kind()) {
      case CARDS:
        return new CardBinding(head, errors).columns(typed, shaped, before);
      case OUTLINE:
        return outline(shaped);
      default:
        return new TableBinding(sheet, head, errors).columns(typed, shaped, before);
    }
  }

  /** The columns of an outline follow from its lines. */
  private static ColumnMapping outline(PartMapping shaped) {
    ColumnMapping columns = PartMapping.outline(shaped.sheetName(), shaped.layout()).columns();
    return ImmutableColumnMapping.copyOf(shaped.columns())
        .withFrame(columns.frame())
        .withColumns(columns.columns());
  }

  private ColumnMapping rules(TypedPart typed, ColumnMapping columns) {
    return ColumnMapping.builder()
        .from(columns)
        .numberWords(typed.list(PartFields.NUMBER_WORDS))
        .headingCells(typed.choice(PartFields.HEADING_CELLS, columns.headingCells()))
        .contentCells(typed.choice(PartFields.CONTENT_CELLS, columns.contentCells()))
        .bullets(typed.list(PartFields.BULLETS))
        .actorMarks(typed.list(PartFields.ACTOR_MARKS))
        .relistingMarks(typed.list(PartFields.RELISTING_MARKS))
        .departments(
            DepartmentRules.builder()
                .separators(typed.list(PartFields.SEPARATORS))
                .wholeNames(typed.list(PartFields.WHOLE_NAMES))
                .collectiveNames(typed.list(PartFields.COLLECTIVE_NAMES))
                .eachPrefixes(typed.list(PartFields.EACH_PREFIXES))
                .provisionalMarks(typed.list(PartFields.PROVISIONAL_MARKS))
                .build())
        .build();
  }

  private static List<Field> paired(TypedPart typed) {
    List<String> names = typed.list(PartFields.PAIRED);
    return PartFields.PAIRABLE.stream()
        .filter(field -> names.contains(field.name()))
        .collect(Collectors.toList());
  }

  /** Of what is paired anew, that whose cells with several lines begin each with a bullet. */
  private List<Field> pairedBullets(TypedPart typed, PartMapping before, ColumnMapping columns) {
    List<String> bullets = typed.list(PartFields.BULLETS);
    return paired(typed).stream()
        .filter(
            field ->
                before.paired().contains(field)
                    ? before.pairedBullets().contains(field)
                    : isBulleted(field, columns, bullets))
        .collect(Collectors.toList());
  }

  private boolean isBulleted(Field field, ColumnMapping columns, List<String> bullets) {
    return columns.columns().stream()
        .filter(column -> column.field() == field)
        .flatMap(
            column ->
                IntStream.range(0, sheet.rowCount())
                    .mapToObj(row -> sheet.cell(row, column.index())))
        .filter(text -> text.contains("\n"))
        .anyMatch(
            text -> text.lines().allMatch(line -> bullets.stream().anyMatch(line::startsWith)));
  }
}
