package org.ayumi.plan.editor.web.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** One vocabulary of a plan as a table. */
public final class TermsScreen extends Screen {

  private final TermsForm form;

  TermsScreen(ScreenContext context, TermsForm form) {
    super(context, "tab-terms", "/terms", "/terms.jsp");
    this.form = form;
  }

  /** The vocabularies: the address of each, none for the one that is shown. */
  public List<Option> getVocabularies() {
    return Arrays.stream(VocabularyType.values())
        .map(
            type ->
                new Option(
                    type == form.type()
                        ? ""
                        : links().render("/terms", "planId", planId(), "type", type.name()),
                    name(type)))
        .collect(Collectors.toList());
  }

  private String name(VocabularyType type) {
    return wording().text("vocabulary-" + type.name().toLowerCase(Locale.ROOT));
  }

  public String getVocabulary() {
    return name(form.type());
  }

  public String getType() {
    return form.type().name();
  }

  public long getVersion() {
    return form.version();
  }

  public int getRowCount() {
    return form.rows().size();
  }

  public String getSaveUrl() {
    return links().action("/terms/save", "planId", planId());
  }

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < form.rows().size(); i++) {
      rows.add(row(i, form.rows().get(i)));
    }
    return rows;
  }

  private Row row(int index, TermsForm.Row row) {
    String prefix = "term-" + index + "-";
    return new Row(
        getNamespace() + prefix + "code",
        row.code(),
        List.of(
            field(Field.Kind.TEXT, prefix, "mark", index).value(row.mark()),
            field(Field.Kind.TEXT, prefix, "meaning", index).value(row.meaning()),
            field(Field.Kind.TEXT, prefix, "spoken", index).value(row.spoken()),
            field(Field.Kind.SELECT, prefix, "sense", index)
                .options(senses())
                .value(row.sense().name()),
            field(Field.Kind.NUMBER, prefix, "order", index).value(String.valueOf(row.order()))));
  }

  private Field field(Field.Kind kind, String prefix, String name, int index) {
    return fields()
        .labelled(kind, prefix + name, wording().text("term-" + name) + " " + (index + 1));
  }

  private List<Option> senses() {
    return Arrays.stream(TermSense.values())
        .map(
            sense ->
                new Option(
                    sense.name(), wording().text("sense-" + sense.name().toLowerCase(Locale.ROOT))))
        .collect(Collectors.toList());
  }

  /** One term. */
  public static final class Row {

    private final String codeName;
    private final String code;
    private final List<Field> fields;

    Row(String codeName, String code, List<Field> fields) {
      this.codeName = codeName;
      this.code = code;
      this.fields = List.copyOf(fields);
    }

    public String getCodeName() {
      return codeName;
    }

    public String getCode() {
      return code;
    }

    public List<Field> getFields() {
      return fields;
    }
  }
}
