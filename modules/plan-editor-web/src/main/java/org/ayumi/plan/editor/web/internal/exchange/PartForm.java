package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.ItemJoin;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.Sheet;

/** The fields of a part that stand once: where it is, how its cells are read, what it holds. */
final class PartForm {

  private final MappingDraft draft;
  private final TypedPart typed;
  private final Fields fields;
  private final Wording wording;

  PartForm(MappingDraft draft, TypedPart typed, Fields fields, Wording wording) {
    this.draft = draft;
    this.typed = typed;
    this.fields = fields;
    this.wording = wording;
  }

  private Field value(Field field, String name) {
    return field.value(typed.value(name));
  }

  private Field text(String name) {
    return value(fields.text(name, "mapping-" + name), name);
  }

  private Field number(String name) {
    return value(fields.number(name, "mapping-" + name), name);
  }

  private Field check(String name) {
    return value(fields.check(name, "mapping-" + name), name);
  }

  private Field list(String name) {
    return value(fields.area(name, "mapping-" + name).rows(3), name);
  }

  private Field choice(String name, List<Option> options) {
    return value(fields.select(name, "mapping-" + name, options), name);
  }

  /** Which sheet, in which layout: what the suggestion of the part rests on. */
  List<Field> source() {
    List<Option> sheets =
        draft.workbook().sheets().stream().map(this::sheet).collect(Collectors.toList());
    List<Option> kinds =
        Arrays.stream(LayoutKind.values())
            .map(kind -> new Option(kind.name(), kind.label(wording.locale())))
            .collect(Collectors.toList());
    return List.of(
        fields.select(PartFields.SHEET, "mapping-sheet", sheets).value(draft.sheet().name()),
        fields
            .select(PartFields.KIND, "mapping-kind", kinds)
            .value(draft.part().layout().kind().name()),
        text(PartFields.AFTER),
        text(PartFields.BEFORE));
  }

  private Option sheet(Sheet sheet) {
    String hidden = sheet.isHidden() ? " " + wording.text("sheet-hidden") : "";
    return new Option(sheet.name(), sheet.name() + hidden);
  }

  Field name() {
    return text(PartFields.PART_NAME);
  }

  /** Only of a table. */
  List<Field> header() {
    return List.of(
        number(PartFields.HEADER_ROW),
        number(PartFields.HEADER_ROWS),
        check(PartFields.SEVERAL_TABLES));
  }

  /** Only of cards. */
  List<Field> card() {
    return List.of(text(PartFields.CARD_START), check(PartFields.CARD_NUMBERED));
  }

  /** How cells are read, in groups. */
  List<FormScreen.Group> rules() {
    return List.of(
        group(
            "rules-headings",
            choice(PartFields.HEADING_CELLS, cells(HeadingCells.values())),
            list(PartFields.NUMBER_WORDS)),
        group("rules-contents", contents()),
        group(
            "rules-departments",
            list(PartFields.SEPARATORS),
            list(PartFields.WHOLE_NAMES),
            list(PartFields.COLLECTIVE_NAMES),
            list(PartFields.EACH_PREFIXES),
            list(PartFields.PROVISIONAL_MARKS)),
        group(
            "rules-marks",
            list(PartFields.ACTOR_MARKS),
            list(PartFields.RELISTING_MARKS),
            list(PartFields.STATUS_MARKS),
            list(PartFields.KIND_MARKS)),
        group("rules-part", part()));
  }

  private FormScreen.Group group(String key, Field... all) {
    return new FormScreen.Group(wording.text(key), Arrays.asList(all));
  }

  private Field[] contents() {
    List<Field> all = new ArrayList<>();
    all.add(choice(PartFields.CONTENT_CELLS, cells(ContentCells.values())));
    all.add(list(PartFields.BULLETS));
    List<String> paired = typed.list(PartFields.PAIRED);
    for (org.ayumi.plan.exchange.Field field : PartFields.PAIRABLE) {
      String label = wording.text("mapping-paired", field.label(wording.locale()));
      all.add(
          fields
              .labelled(Field.Kind.CHECK, PartFields.PAIRED, label)
              .choice(field.name())
              .value(paired.contains(field.name()) ? field.name() : ""));
    }
    return all.toArray(new Field[0]);
  }

  private Field[] part() {
    List<Option> joins =
        Arrays.stream(ItemJoin.values())
            .map(join -> new Option(join.name(), join.label(wording.locale())))
            .collect(Collectors.toList());
    List<Option> passages =
        Arrays.stream(PassageType.values())
            .map(type -> new Option(type.name(), wording.text("passage-" + lower(type))))
            .collect(Collectors.toList());
    return new Field[] {
      choice(PartFields.JOIN, joins),
      choice(PartFields.PASSAGE_TYPE, passages),
      check(PartFields.OVERVIEW),
      check(PartFields.CANDIDATES)
    };
  }

  private List<Option> cells(Enum<?>... values) {
    return Arrays.stream(values)
        .map(value -> new Option(value.name(), wording.text("cells-" + lower(value))))
        .collect(Collectors.toList());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
