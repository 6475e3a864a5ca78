package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineGroup;
import org.ayumi.plan.exchange.LineMeaning;

/** The looks of lines that the part has, each with examples and what it means. */
final class LineRows {

  private static final RowFields FIELDS = PartFields.LINES;

  private final MappingDraft draft;
  private final TypedPart typed;
  private final Fields fields;
  private final Wording wording;

  LineRows(MappingDraft draft, TypedPart typed, Fields fields, Wording wording) {
    this.draft = draft;
    this.typed = typed;
    this.fields = fields;
    this.wording = wording;
  }

  List<Row> rows() {
    List<LineGroup> groups = LineGroup.of(draft.sheet(), draft.part());
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < typed.count(FIELDS); index++) {
      rows.add(
          index < groups.size()
              ? row(index, groups.get(index).rows().size(), groups.get(index).samples())
              : row(index, 0, List.of()));
    }
    return rows;
  }

  private Row row(int index, int count, List<String> samples) {
    List<Option> meanings = options(LineMeaning.values(), LineMeaning::label);
    meanings.add(0, new Option("", wording.text("line-unknown")));
    return new Row(
        index + 1,
        count,
        samples.stream().map(ColumnRows::cut).collect(Collectors.toList()),
        List.of(
            field(Field.Kind.SELECT, index, "meaning").options(meanings),
            field(Field.Kind.TEXT, index, "level"),
            field(Field.Kind.TEXT, index, "name"),
            field(Field.Kind.TEXT, index, "column"),
            field(Field.Kind.SELECT, index, "form")
                .options(options(LineForm.values(), LineForm::label)),
            field(Field.Kind.TEXT, index, "word"),
            field(Field.Kind.SELECT, index, "ending")
                .options(options(LineEnding.values(), LineEnding::label)),
            field(Field.Kind.TEXT, index, "rule")));
  }

  private <E extends Enum<E>> List<Option> options(
      E[] values, BiFunction<E, Locale, String> label) {
    return Arrays.stream(values)
        .map(value -> new Option(value.name(), label.apply(value, wording.locale())))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Field field(Field.Kind kind, int index, String name) {
    String full = FIELDS.name(index, name);
    return fields
        .labelled(kind, full, wording.text("line-" + name, index + 1))
        .value(typed.value(full));
  }

  /** Lines of one look. */
  public static final class Row {

    private static final int DETAILS = 3;

    private final int number;
    private final int count;
    private final List<String> samples;
    private final List<Field> fields;

    Row(int number, int count, List<String> samples, List<Field> fields) {
      this.number = number;
      this.count = count;
      this.samples = samples;
      this.fields = fields;
    }

    public int getNumber() {
      return number;
    }

    /** How many lines look so. */
    public int getCount() {
      return count;
    }

    public List<String> getSamples() {
      return samples;
    }

    public Field getMeaning() {
      return fields.get(0);
    }

    public Field getLevel() {
      return fields.get(1);
    }

    public Field getName() {
      return fields.get(2);
    }

    /** How the lines are told from others. */
    public List<Field> getDetails() {
      return fields.subList(DETAILS, fields.size() - 1);
    }

    /** Which rule of the part it was before. */
    public Field getRule() {
      return fields.get(fields.size() - 1);
    }
  }
}
