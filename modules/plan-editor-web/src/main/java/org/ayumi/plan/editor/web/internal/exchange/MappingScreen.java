package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.model.view.SavedMapping;

/** Second step of an import: what each column of the sheet holds. */
public final class MappingScreen extends Screen {

  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 40;

  private final String fileName;
  private final List<Sheet> sheets;
  private final Sheet sheet;
  private final ColumnMapping mapping;
  private final TypedMapping typed;
  private final Map<Integer, String> reasons;
  private final List<SavedMapping> saved;

  MappingScreen(ScreenContext context, Sources sources, TypedMapping typed) {
    super(context, "import-mapping", "/import", "/mapping.jsp");
    this.fileName = sources.fileName;
    this.sheets = sources.sheets;
    this.sheet = sources.sheet;
    this.mapping = sources.mapping;
    this.reasons = sources.reasons;
    this.saved = sources.saved;
    this.typed = typed;
  }

  /** What the screen shows beside what was typed. */
  static final class Sources {

    private final String fileName;
    private final List<Sheet> sheets;
    private final Sheet sheet;
    private final ColumnMapping mapping;
    private final Map<Integer, String> reasons;
    private final List<SavedMapping> saved;

    /**
     * @param reasons why each column was suggested, by its index; -1 for the sheet as a whole
     */
    Sources(
        UploadedSheet uploaded,
        List<Sheet> sheets,
        Sheet sheet,
        Map<Integer, String> reasons,
        List<SavedMapping> saved) {
      this.fileName = uploaded.fileName();
      this.mapping = uploaded.mapping();
      this.sheets = sheets;
      this.sheet = sheet;
      this.reasons = reasons;
      this.saved = saved;
    }
  }

  public String getFileName() {
    return fileName;
  }

  public String getSheetName() {
    return sheet.name();
  }

  public int getRowCount() {
    return sheet.rowCount();
  }

  public String getReason() {
    return reasons.getOrDefault(-1, "");
  }

  public String getMapUrl() {
    return links().action("/import/map", "planId", planId());
  }

  public String getGuessUrl() {
    return links().action("/import/guess", "planId", planId());
  }

  public String getBackUrl() {
    return links().render("/import", "planId", planId());
  }

  /** What the suggestion rests on: sheet, header rows, or a mapping saved before. */
  public List<Field> getSourceFields() {
    List<Option> names =
        sheets.stream()
            .map(each -> new Option(each.name(), each.name()))
            .collect(Collectors.toList());
    List<Option> mappings = new ArrayList<>();
    mappings.add(new Option("", wording().text("mapping-guess")));
    for (SavedMapping each : saved) {
      mappings.add(new Option(String.valueOf(each.columnMappingId()), each.name()));
    }
    return List.of(
        fields().select("sheet", "mapping-sheet", names).value(sheet.name()),
        fields()
            .number("headerRow", "mapping-header-row")
            .value(String.valueOf(mapping.frame().headerRow() + 1)),
        fields()
            .number("headerRows", "mapping-header-rows")
            .value(String.valueOf(Math.max(1, mapping.frame().header().size()))),
        fields().select("savedMapping", "mapping-saved", mappings));
  }

  public List<Column> getColumns() {
    List<Option> choices =
        Arrays.stream(org.ayumi.plan.exchange.Field.values())
            .map(field -> new Option(field.name(), field.label(wording().locale())))
            .collect(Collectors.toList());
    List<Column> columns = new ArrayList<>();
    for (int index = 0; index < sheet.columnCount(); index++) {
      columns.add(column(index, choices));
    }
    return columns;
  }

  private Column column(int index, List<Option> choices) {
    String letter = Sheet.columnName(index);
    String fieldName = TypedMapping.field(index);
    String optionName = TypedMapping.option(index);
    String chosen = typed.value(fieldName);
    return new Column(
        letter,
        header(index),
        samples(index),
        fields()
            .labelled(Field.Kind.SELECT, fieldName, wording().text("mapping-field-of", letter))
            .options(choices)
            .value(chosen.isEmpty() ? org.ayumi.plan.exchange.Field.IGNORED.name() : chosen),
        fields()
            .labelled(Field.Kind.TEXT, optionName, wording().text("mapping-option-of", letter))
            .value(typed.value(optionName)),
        reasons.getOrDefault(index, ""));
  }

  private String header(int index) {
    List<String> parts = new ArrayList<>();
    for (int row = mapping.frame().headerRow(); row < mapping.frame().firstRow(); row++) {
      parts.add(sheet.cell(row, index).strip());
    }
    return String.join(" ", parts).strip();
  }

  private List<String> samples(int index) {
    List<String> samples = new ArrayList<>();
    for (int row = mapping.frame().firstRow();
        row < sheet.rowCount() && samples.size() < SAMPLES;
        row++) {
      String text = sheet.cell(row, index).strip();
      String cut =
          text.codePointCount(0, text.length()) > SAMPLE_LENGTH
              ? text.substring(0, text.offsetByCodePoints(0, SAMPLE_LENGTH)) + "…"
              : text;
      if (!cut.isEmpty() && !samples.contains(cut)) {
        samples.add(cut);
      }
    }
    return samples;
  }

  /** How cells are read. */
  public List<Field> getRuleFields() {
    List<Field> all = new ArrayList<>();
    all.add(
        fields()
            .select(
                TypedMapping.HEADING_CELLS, "mapping-headingCells", choices(HeadingCells.values()))
            .value(typed.value(TypedMapping.HEADING_CELLS)));
    all.add(
        fields()
            .select(
                TypedMapping.CONTENT_CELLS, "mapping-contentCells", choices(ContentCells.values()))
            .value(typed.value(TypedMapping.CONTENT_CELLS)));
    for (String name : TypedMapping.LISTS) {
      all.add(fields().area(name, "mapping-" + name).rows(3).value(typed.value(name)));
    }
    return all;
  }

  private List<Option> choices(Enum<?>... values) {
    return Arrays.stream(values)
        .map(
            value ->
                new Option(
                    value.name(), wording().text("cells-" + value.name().toLowerCase(Locale.ROOT))))
        .collect(Collectors.toList());
  }

  public Field getNameField() {
    return fields()
        .text(TypedMapping.NAME, "mapping-name")
        .hint(wording().text("mapping-name-hint"))
        .value(typed.value(TypedMapping.NAME));
  }

  /** One column of the sheet and what it is taken for. */
  public static final class Column {

    private final String letter;
    private final String header;
    private final List<String> samples;
    private final Field field;
    private final Field option;
    private final String reason;

    Column(
        String letter,
        String header,
        List<String> samples,
        Field field,
        Field option,
        String reason) {
      this.letter = letter;
      this.header = header;
      this.samples = samples;
      this.field = field;
      this.option = option;
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
      return field;
    }

    public Field getOption() {
      return option;
    }

    public String getReason() {
      return reason;
    }
  }
}
