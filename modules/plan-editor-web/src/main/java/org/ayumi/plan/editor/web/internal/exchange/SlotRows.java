package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartTable;

/** The values of a card: their labels, where they stand, what they are. */
final class SlotRows {

  private static final RowFields FIELDS = PartFields.SLOTS;

  private final MappingDraft draft;
  private final TypedPart typed;
  private final Fields fields;
  private final Wording wording;

  SlotRows(MappingDraft draft, TypedPart typed, Fields fields, Wording wording) {
    this.draft = draft;
    this.typed = typed;
    this.fields = fields;
    this.wording = wording;
  }

  List<Row> rows() {
    PartTable table = PartTable.of(draft.sheet(), draft.part(), draft.head());
    SlotColumns columns = SlotColumns.of(draft.part());
    int known = draft.part().layout().card().orElseThrow().slots().size();
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < typed.count(FIELDS); index++) {
      List<MappedColumn> of = index < known ? columns.of(index) : List.of();
      List<String> samples =
          of.isEmpty() ? List.of() : ColumnRows.samples(table, of.get(0).index());
      rows.add(row(index, samples));
    }
    return rows;
  }

  private Row row(int index, List<String> samples) {
    String rule = typed.value(FIELDS.name(index, "rule"));
    List<Option> places =
        Arrays.stream(CardSlot.Place.values())
            .map(place -> new Option(place.name(), wording.text("place-" + lower(place))))
            .collect(Collectors.toList());
    return new Row(
        rule.isEmpty() ? "-1" : rule,
        samples,
        List.of(
            field(Field.Kind.TEXT, index, "label"),
            field(Field.Kind.SELECT, index, "place").options(places),
            field(Field.Kind.NUMBER, index, "position"),
            field(Field.Kind.SELECT, index, "field"),
            field(Field.Kind.TEXT, index, "option"),
            field(Field.Kind.TEXT, index, "rule")));
  }

  private static String lower(CardSlot.Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  private Field field(Field.Kind kind, int index, String name) {
    String full = FIELDS.name(index, name);
    return fields
        .labelled(kind, full, wording.text("slot-" + name, index + 1))
        .value(typed.value(full));
  }

  /** A value of the card. */
  public static final class Row {

    private final String rule;
    private final List<String> samples;
    private final List<Field> fields;

    Row(String rule, List<String> samples, List<Field> fields) {
      this.rule = rule;
      this.samples = samples;
      this.fields = fields;
    }

    /** Which value it was before; -1 for a new one. */
    public String getRule() {
      return rule;
    }

    public String getRuleName() {
      return fields.get(fields.size() - 1).getName();
    }

    public List<String> getSamples() {
      return samples;
    }

    public Field getLabel() {
      return fields.get(0);
    }

    public Field getPlace() {
      return fields.get(1);
    }

    public Field getPosition() {
      return fields.get(2);
    }

    public Field getField() {
      return fields.get(3);
    }

    public Field getOption() {
      return fields.get(4);
    }
  }
}
