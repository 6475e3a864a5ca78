package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.PartTable;
import org.ayumi.plan.exchange.Sheet;

/** The columns of a table, each with its field; columns without any text are left out. */
final class ColumnRows {

  private static final RowFields FIELDS = PartFields.COLUMNS;
  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 40;

  private final MappingDraft draft;
  private final TypedPart typed;
  private final Map<Integer, String> reasons;
  private final Fields fields;
  private final Wording wording;

  /**
   * @param reasons why a column is suggested, by its index
   */
  ColumnRows(
      MappingDraft draft,
      TypedPart typed,
      Map<Integer, String> reasons,
      Fields fields,
      Wording wording) {
    this.draft = draft;
    this.typed = typed;
    this.reasons = reasons;
    this.fields = fields;
    this.wording = wording;
  }

  List<Row> rows() {
    PartTable table = PartTable.of(draft.sheet(), draft.part(), draft.head());
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < draft.sheet().columnCount(); index++) {
      List<String> samples = samples(table, index);
      String header = table.header(index);
      if (!header.isEmpty() || !samples.isEmpty()) {
        rows.add(row(index, header, samples));
      }
    }
    return rows;
  }

  private Row row(int index, String header, List<String> samples) {
    String letter = Sheet.columnName(index);
    String field = FIELDS.name(index, "field");
    String option = FIELDS.name(index, "option");
    return new Row(
        letter,
        header,
        samples,
        List.of(
            fields
                .labelled(Field.Kind.SELECT, field, wording.text("mapping-field-of", letter))
                .value(value(field)),
            fields
                .labelled(Field.Kind.TEXT, option, wording.text("mapping-option-of", letter))
                .value(typed.value(option))),
        reasons.getOrDefault(index, ""));
  }

  private String value(String name) {
    String chosen = typed.value(name);
    return chosen.isEmpty() ? org.ayumi.plan.exchange.Field.IGNORED.name() : chosen;
  }

  static List<String> samples(PartTable table, int column) {
    return table.samples(column, SAMPLES).stream()
        .map(ColumnRows::cut)
        .collect(Collectors.toList());
  }

  static String cut(String text) {
    return text.codePointCount(0, text.length()) > SAMPLE_LENGTH
        ? text.substring(0, text.offsetByCodePoints(0, SAMPLE_LENGTH)) + "…"
        : text;
  }

  /** One column of the sheet and what it is taken for. */
  public static final class Row {

    private final String letter;
    private final String header;
    private final List<String> samples;
    private final List<Field> fields;
    private final String reason;

    Row(String letter, String header, List<String> samples, List<Field> fields, String reason) {
      this.letter = letter;
      this.header = header;
      this.samples = samples;
      this.fields = fields;
      this.reason = reason;
    }

    public String getLetter() {
      return letter;
    }

    public String getHeader() {
      return header;
    }

    public List<String> getSamples() {
      return samples;
    }

    public Field getField() {
      return fields.get(0);
    }

    public Field getOption() {
      return fields.get(1);
    }

    public String getReason() {
      return reason;
    }
  }
}
