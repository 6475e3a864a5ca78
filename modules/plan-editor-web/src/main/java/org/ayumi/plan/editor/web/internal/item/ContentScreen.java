package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.Marks;
import org.ayumi.plan.editor.web.internal.screen.Option;

/** One content in the form of its item: its texts, its row of the year grid, its reports. */
public final class ContentScreen {

  /** The report of one fiscal year. */
  public static final class Year {

    private final String label;
    private final boolean reported;
    private final List<Field> fields;

    Year(String label, boolean reported, List<Field> fields) {
      this.label = label;
      this.reported = reported;
      this.fields = List.copyOf(fields);
    }

    public String getLabel() {
      return label;
    }

    public boolean isReported() {
      return reported;
    }

    /** Whether there is something to see at once: a report, or an error. */
    public boolean isOpen() {
      return fields.stream().anyMatch(field -> !field.getError().isEmpty());
    }

    public List<Field> getFields() {
      return fields;
    }
  }

  private static final int SPARE_ROWS = 2;
  private static final int EXCERPT = 24;

  private final int place;
  private final ContentForm form;
  private final ItemState state;
  private final Fields fields;
  private final ItemLabels labels;
  private final String prefix;
  private final Marks marks;

  ContentScreen(int place, ContentForm form, ItemState state, Fields fields, ItemLabels labels) {
    this.place = place;
    this.form = form;
    this.state = state;
    this.fields = fields;
    this.labels = labels;
    this.prefix = ItemForm.content(place);
    this.marks = new Marks(state.index());
  }

  static List<Field> departmentFields(
      Fields fields, ItemLabels labels, String prefix, List<String> codes, List<Option> options) {
    List<Field> rows = new ArrayList<>();
    for (int row = 0; row < codes.size() + SPARE_ROWS; row++) {
      rows.add(
          fields
              .labelled(Field.Kind.SELECT, prefix + "department-" + row, labels.department(row))
              .options(options)
              .value(row < codes.size() ? codes.get(row) : ""));
    }
    return rows;
  }

  /** Place in the form from 0, for the buttons that move and remove it. */
  public int getPlace() {
    return place;
  }

  public boolean isFirst() {
    return place == 0;
  }

  public String getLabel() {
    return labels.content(place + 1);
  }

  /** The beginning of its text, to know the row of the grid by. */
  public String getExcerpt() {
    String text = form.value(ContentForm.TEXT).strip().replace('\n', ' ');
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
  }

  public Field getCodeField() {
    return field(Field.Kind.TEXT, ContentForm.CODE);
  }

  public Field getBulletField() {
    return field(Field.Kind.TEXT, ContentForm.BULLET);
  }

  public Field getTextField() {
    return field(Field.Kind.AREA, ContentForm.TEXT).rows(5);
  }

  public Field getRelistedField() {
    return field(Field.Kind.CHECK, ContentForm.RELISTED);
  }

  public List<Field> getDepartmentFields() {
    return departmentFields(
        fields, labels, prefix, form.departments(), marks.departments(labels.of("inherited")));
  }

  /** The row of the year grid: one select for each fiscal year. */
  public List<Field> getCells() {
    List<Option> tokens = marks.of(VocabularyType.SCHEDULE, labels.of("blank"));
    return state.index().years().stream()
        .map(
            year ->
                fields
                    .labelled(
                        Field.Kind.SELECT,
                        prefix + ContentForm.planned(year),
                        getLabel() + " " + labels.year(year))
                    .options(tokens)
                    .value(form.value(ContentForm.planned(year))))
        .collect(Collectors.toList());
  }

  /** The years that can be answered: past ones, the present one, and those answered already. */
  public List<Year> getReports() {
    return state.index().years().stream()
        .filter(year -> year.compareTo(state.present()) <= 0 || form.isReported(year))
        .map(this::report)
        .collect(Collectors.toList());
  }

  private Year report(FiscalYear year) {
    List<Field> reported = new ArrayList<>();
    reported.add(mark(VocabularyType.STATUS, ContentForm.status(year)));
    if (!state.index().terms(VocabularyType.ACHIEVEMENT).isEmpty()) {
      reported.add(mark(VocabularyType.ACHIEVEMENT, ContentForm.achievement(year)));
    }
    reported.add(field(Field.Kind.AREA, ContentForm.narrative(year)));
    reported.add(field(Field.Kind.AREA, ContentForm.direction(year)).rows(2));
    return new Year(labels.year(year), form.isReported(year), reported);
  }

  private Field mark(VocabularyType type, String name) {
    return field(Field.Kind.SELECT, name).options(marks.of(type, labels.of("unanswered")));
  }

  private Field field(Field.Kind kind, String name) {
    return fields.labelled(kind, prefix + name, labels.of(name)).value(form.value(name));
  }
}
