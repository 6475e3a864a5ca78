package org.ayumi.plan.exchange.internal.json;

import java.util.List;
import java.util.OptionalInt;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PlanFormatException;
import org.ayumi.plan.exchange.SheetFrame;

/** Writes and reads a mapping. */
public final class MappingJson {

  private static final int RANGE_NUMBERS = 4;

  private final String schema;
  private final JsonOutput out;

  public MappingJson(String schema) {
    this(schema, new JsonOutput());
  }

  /** Writes into an object that is being written. */
  MappingJson(String schema, JsonOutput out) {
    this.schema = schema;
    this.out = out;
  }

  public String write(ColumnMapping mapping) {
    out.object(
        () -> {
          out.string("schema", schema);
          body(mapping);
        });
    return out.text();
  }

  void body(ColumnMapping mapping) {
    out.string("sheet", mapping.sheetName())
        .object("frame", () -> frame(mapping.frame()))
        .objects("columns", mapping.columns(), this::column)
        .strings("numberWords", mapping.numberWords())
        .string("headingCells", JsonInput.word(mapping.headingCells()))
        .string("contentCells", JsonInput.word(mapping.contentCells()))
        .strings("bullets", mapping.bullets())
        .string("bulletGap", mapping.bulletGap())
        .object("departments", () -> departments(mapping.departments()))
        .strings("actorMarks", mapping.actorMarks())
        .string("actorSeparator", mapping.actorSeparator())
        .strings("relistingMarks", mapping.relistingMarks())
        .objects("terms", mapping.terms(), term -> TermJson.write(out, term));
  }

  private void frame(SheetFrame frame) {
    rows("above", frame.above());
    rows("header", frame.header());
    rows("below", frame.below());
    ranges("merges", frame.merges());
    ranges("mergesBelow", frame.mergesBelow());
    out.array("hiddenColumns", frame.hiddenColumns(), out::value);
  }

  private void rows(String name, List<List<String>> rows) {
    out.array(name, rows, row -> out.array(row, out::value));
  }

  private void ranges(String name, List<CellRange> ranges) {
    out.array(
        name,
        ranges,
        range ->
            out.array(
                List.of(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn()),
                out::value));
  }

  private void column(MappedColumn column) {
    out.number("index", column.index())
        .string("header", column.header())
        .string("field", JsonInput.word(column.field()));
    column.level().ifPresent(level -> out.number("level", level));
    column.year().ifPresent(year -> out.number("year", year.startYear()));
    column.actor().ifPresent(actor -> out.string("actor", actor));
  }

  private void departments(DepartmentRules rules) {
    out.strings("separators", rules.separators())
        .strings("whole", rules.wholeNames())
        .strings("collective", rules.collectiveNames())
        .strings("each", rules.eachPrefixes())
        .strings("provisional", rules.provisionalMarks());
  }

  public ColumnMapping read(String json) {
    JsonInput in = JsonInput.of(json, schema);
    ColumnMapping mapping = read(in);
    in.end();
    return mapping;
  }

  static ColumnMapping read(JsonInput in) {
    return ColumnMapping.builder()
        .sheetName(in.string("sheet"))
        .frame(in.object("frame", MappingJson::frame).orElse(SheetFrame.builder().build()))
        .columns(in.objects("columns", MappingJson::column))
        .numberWords(in.strings("numberWords"))
        .headingCells(in.word("headingCells", HeadingCells.class))
        .contentCells(in.word("contentCells", ContentCells.class))
        .bullets(in.strings("bullets"))
        .bulletGap(in.string("bulletGap"))
        .departments(
            in.object("departments", MappingJson::departments)
                .orElse(DepartmentRules.builder().build()))
        .actorMarks(in.strings("actorMarks"))
        .actorSeparator(in.string("actorSeparator"))
        .relistingMarks(in.strings("relistingMarks"))
        .terms(in.objects("terms", TermJson::read))
        .build();
  }

  private static SheetFrame frame(JsonInput in) {
    return SheetFrame.builder()
        .above(in.rows("above"))
        .header(in.rows("header"))
        .below(in.rows("below"))
        .merges(in.numberRows("merges", MappingJson::range))
        .mergesBelow(in.numberRows("mergesBelow", MappingJson::range))
        .hiddenColumns(in.numbers("hiddenColumns"))
        .build();
  }

  private static CellRange range(List<Integer> numbers) {
    if (numbers.size() != RANGE_NUMBERS) {
      throw new PlanFormatException("A range needs four numbers: " + numbers);
    }
    try {
      return CellRange.of(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    } catch (IllegalArgumentException exception) {
      throw new PlanFormatException("Not a range: " + numbers, exception);
    }
  }

  private static MappedColumn column(JsonInput in) {
    return MappedColumn.builder()
        .index(in.number("index"))
        .header(in.string("header"))
        .field(in.word("field", Field.class))
        .level(in.optionalNumber("level").map(OptionalInt::of).orElse(OptionalInt.empty()))
        .year(in.optionalNumber("year").map(MappingJson::year))
        .actor(in.optionalString("actor"))
        .build();
  }

  private static FiscalYear year(int startYear) {
    try {
      return FiscalYear.of(startYear);
    } catch (IllegalArgumentException exception) {
      throw new PlanFormatException("Not a fiscal year: " + startYear, exception);
    }
  }

  private static DepartmentRules departments(JsonInput in) {
    return DepartmentRules.builder()
        .separators(in.strings("separators"))
        .wholeNames(in.strings("whole"))
        .collectiveNames(in.strings("collective"))
        .eachPrefixes(in.strings("each"))
        .provisionalMarks(in.strings("provisional"))
        .build();
  }
}
