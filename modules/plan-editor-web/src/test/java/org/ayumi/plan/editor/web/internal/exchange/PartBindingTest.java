package org.ayumi.plan.editor.web.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.editor.web.internal.TestLinks;
import org.ayumi.plan.editor.web.internal.form.FieldError;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanWriter;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.SheetReader;
import org.junit.jupiter.api.Test;

class PartBindingTest {

  private static final PlanHead HEAD = SamplePlan.DOCUMENT.head();

  private static final Sheet TABLE =
      Sheet.of(
          "事業",
          List.of(
              List.of("推進計画の一覧"),
              List.of("事業名", "指標", "現状値"),
              List.of("花壇", "参加者", "10"),
              List.of("Ⅰ 人づくり"),
              List.of("祭り", "来場者", "20")));

  private final FormErrors errors = FormErrors.none();

  private static PartMapping guessed(Sheet sheet) {
    return PartMapping.of(ColumnMapping.guess(sheet, HEAD).mapping());
  }

  private PartMapping bind(Sheet sheet, PartMapping before, Map<String, String> changed) {
    Map<String, String> values = sent(PrintedPart.of(before, sheet, HEAD));
    values.putAll(changed);
    return new PartBinding(sheet, HEAD, errors).bind(read(values), before);
  }

  private static TypedPart read(Map<String, String> values) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    values.forEach(
        (name, text) ->
            parameters.put(name, name.equals("paired") ? text.split("\n") : new String[] {text}));
    return TypedPart.read(new FormParameters(parameters));
  }

  /** What a browser would send of a form with those texts. */
  private static Map<String, String> sent(TypedPart printed) {
    Map<String, String> values = new LinkedHashMap<>();
    PartFields.SINGLE.forEach(name -> values.put(name, printed.value(name)));
    PartFields.LISTS.forEach(name -> values.put(name, printed.value(name)));
    values.put(PartFields.PAIRED, printed.value(PartFields.PAIRED));
    for (PartFields.RowFields rows :
        List.of(PartFields.COLUMNS, PartFields.LINES, PartFields.SLOTS)) {
      values.put(rows.count(), printed.value(rows.count()));
      for (int index = 0; index < printed.count(rows); index++) {
        for (String field : rows.names()) {
          values.put(rows.name(index, field), printed.value(rows.name(index, field)));
        }
      }
    }
    return values;
  }

  @Test
  void theFormGivesBackTheTableThatItShows() throws Exception {
    ColumnMapping mapping = new DefaultMapping(SamplePlan.DOCUMENT, TestLinks.japanese()).mapping();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWriter.toCsv(SamplePlan.DOCUMENT, mapping, out);
    Sheet sheet = SheetReader.read("plan.csv", out.toByteArray()).first();
    PartMapping part =
        PartMapping.builder()
            .columns(mapping)
            .addPaired(Field.DEPARTMENTS, Field.YEAR)
            .addStatusMarks("✓")
            .overview(true)
            .build();
    assertThat(bind(sheet, part, Map.of())).isEqualTo(part);
    assertThat(errors.all()).isEmpty();
  }

  @Test
  void theFormGivesBackCardsAndTheRulesThatItDoesNotShow() {
    PartMapping part = cards();
    assertThat(bind(TABLE, part, Map.of())).isEqualTo(part);
    assertThat(errors.all()).isEmpty();
  }

  private static PartMapping cards() {
    List<List<String>> header =
        List.of(List.of("整理番号", "年次計画", "年次計画", "基本方針"), List.of("", "R6", "R7"));
    return PartMapping.builder()
        .layout(
            Layout.builder()
                .kind(LayoutKind.CARDS)
                .addLines(
                    LineRule.builder()
                        .meaning(LineMeaning.HEADING)
                        .level(1)
                        .name("基本方針")
                        .form(LineForm.ROMAN)
                        .within("1")
                        .build())
                .card(
                    CardRules.builder()
                        .start("整理番号")
                        .addSlots(
                            CardSlot.of("整理番号", CardSlot.Place.RIGHT),
                            CardSlot.of("年次計画", CardSlot.Place.YEARS))
                        .build())
                .build())
        .columns(
            ColumnMapping.builder()
                .sheetName("事業")
                .frame(SheetFrame.builder().header(header).build())
                .addColumns(
                    MappedColumn.of(0, "整理番号", Field.REFERENCE),
                    year(1, "年次計画 R6", 2024),
                    year(2, "年次計画 R7", 2025),
                    MappedColumn.builder()
                        .index(3)
                        .header("基本方針")
                        .field(Field.HEADING)
                        .level(1)
                        .build())
                .build())
        .build();
  }

  private static MappedColumn year(int index, String header, int year) {
    return MappedColumn.builder()
        .index(index)
        .header(header)
        .field(Field.YEAR)
        .year(FiscalYear.of(year))
        .build();
  }

  @Test
  void aValueAddedToCardsMovesTheColumnsBehindIt() {
    PartMapping bound =
        bind(
            TABLE,
            cards(),
            Map.of(
                "slotCount", "3",
                "slot-2-label", "担当課",
                "slot-2-place", "BELOW",
                "slot-2-field", "DEPARTMENTS"));
    assertThat(errors.all()).isEmpty();
    assertThat(bound.layout().card().orElseThrow().slots())
        .last()
        .isEqualTo(CardSlot.of("担当課", CardSlot.Place.BELOW));
    assertThat(bound.columns().columns())
        .extracting(MappedColumn::index, MappedColumn::field)
        .endsWith(tuple(3, Field.DEPARTMENTS), tuple(4, Field.HEADING));
  }

  @Test
  void newYearsOfCardsAreThoseOfThePlan() {
    PartMapping bound =
        bind(TABLE, cards(), Map.of("slot-1-rule", "-1", "slot-1-field", "REPORT_TEXT"));
    assertThat(bound.columns().columns())
        .filteredOn(column -> column.field() == Field.REPORT_TEXT)
        .extracting(column -> column.year().orElseThrow())
        .startsWith(HEAD.firstYear())
        .endsWith(HEAD.lastYear());
  }

  @Test
  void aMeaningGivenToLinesBecomesARuleWithAColumnForItsHeading() {
    PartMapping before = guessed(TABLE);
    TypedPart printed = PrintedPart.of(before, TABLE, HEAD);
    assertThat(printed.value("line-0-form")).isEqualTo("ROMAN");
    PartMapping bound =
        bind(TABLE, before, Map.of("line-0-meaning", "HEADING", "line-0-level", "１"));
    assertThat(errors.all()).isEmpty();
    assertThat(bound.layout().lines()).hasSize(1);
    assertThat(bound.layout().lines().get(0).level()).isEqualTo(OptionalInt.of(1));
    assertThat(bound.layout().lines().get(0).column()).isEqualTo(OptionalInt.of(0));
    assertThat(bound.columns().columns())
        .last()
        .returns(3, MappedColumn::index)
        .returns(Field.HEADING, MappedColumn::field);
  }

  @Test
  void aRuleWithoutMeaningIsGone() {
    PartMapping before =
        bind(TABLE, guessed(TABLE), Map.of("line-0-meaning", "HEADING", "line-0-level", "1"));
    PartMapping bound = bind(TABLE, before, Map.of("line-0-meaning", ""));
    assertThat(bound.layout().lines()).isEmpty();
    assertThat(bound.columns().columns()).noneMatch(column -> column.field() == Field.HEADING);
  }

  @Test
  void aBaselineMayHaveAYearOutsideOfThePlanAndNeedsNone() {
    PartMapping before = guessed(TABLE);
    Map<String, String> baseline =
        Map.of("column-2-field", "INDICATOR_BASELINE", "column-2-option", "H20");
    assertThat(bind(TABLE, before, baseline).columns().column(Field.INDICATOR_BASELINE))
        .get()
        .returns(java.util.Optional.of(FiscalYear.of(2008)), MappedColumn::year);
    Map<String, String> none = Map.of("column-2-field", "INDICATOR_BASELINE");
    assertThat(bind(TABLE, before, none).columns().column(Field.INDICATOR_BASELINE)).isPresent();
    assertThat(errors.all()).isEmpty();
  }

  @Test
  void anotherHeaderRowChangesTheFrameAndKeepsWhatTheColumnsAre() {
    PartMapping before = guessed(TABLE);
    assertThat(before.columns().frame().headerRow()).isEqualTo(1);
    PartMapping bound =
        bind(TABLE, before, Map.of("headerRow", "3", "column-1-field", "INDICATOR_NAME"));
    assertThat(bound.columns().frame().above()).hasSize(2);
    assertThat(bound.columns().columns())
        .extracting(MappedColumn::header)
        .startsWith("花壇", "参加者", "10");
    assertThat(bound.columns().has(Field.INDICATOR_NAME)).isTrue();
  }

  @Test
  void everythingThatIsWrongIsSaidAtItsField() {
    bind(
        TABLE,
        guessed(TABLE),
        Map.of(
            "line-0-meaning", "CHAPTER",
            "line-0-column", "1",
            "column-1-field", "HEADING",
            "column-2-field", "YEAR",
            "column-2-option", "R99"));
    assertThat(errors.all())
        .extracting(FieldError::field, FieldError::key)
        .contains(
            tuple("line-0-level", "error-line-level"),
            tuple("line-0-column", "error-line-column"),
            tuple("column-1-option", "error-level"),
            tuple("column-2-option", "error-column-year"));
  }

  @Test
  void cardsNeedABeginning() {
    bind(TABLE, cards(), Map.of("cardStart", " "));
    assertThat(errors.of("cardStart")).isPresent();
  }

  @Test
  void aSeparatorMayBeABlankAndOtherListsHaveNoBlankLines() {
    TypedPart typed = read(Map.of("separators", "　\r\n\r\n・", "bullets", " ● \n　\n●"));
    assertThat(typed.list(PartFields.SEPARATORS)).containsExactly("　", "・");
    assertThat(typed.list(PartFields.BULLETS)).containsExactly("●");
  }

  @Test
  void noMoreRowsAreReadThanAFormCanHave() {
    assertThat(read(Map.of("lineCount", "100000")).count(PartFields.LINES)).isZero();
  }
}
