package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQualityTest {

  private static final PlanDocument PLAN = Fixtures.emptyPlan(2024, 2028);

  private static List<Problem> problems(List<List<String>> rows, PlanDocument document) {
    Workbook workbook = Workbook.of("test", List.of(Sheet.of("表", rows)));
    PlanMapping mapping =
        PlanMapping.of(
            ColumnMapping.builder()
                .sheetName("表")
                .frame(SheetFrame.builder().build())
                .addColumns(MappedColumn.of(0, "項目", Field.TITLE))
                .build());
    return TextQuality.of(workbook, mapping, document);
  }

  private static List<Problem> problems(String text) {
    return problems(List.of(List.of(), List.of("", text)), PLAN);
  }

  @ParameterizedTest
  @CsvSource({
    "お轻松講座,QUALITY_CHARACTER,轻",
    "「花の会の設置,QUALITY_BRACKET,「",
    "花の会）の設置,QUALITY_BRACKET,）",
    "（花「の）会」,QUALITY_BRACKET,）",
    "目　的,QUALITY_SPACED,目　的",
    "花 野 市,QUALITY_SPACED,花 野 市",
    "地域の N P O など,QUALITY_SPACED,N P O",
    "(1 0) 条例,QUALITY_NUMBER_BROKEN,(1 0)"
  })
  void whatLooksWrongIsNamedWithItsPlace(String text, ProblemType type, String shown) {
    List<Problem> problems = problems(text);

    assertThat(problems).extracting(Problem::type).containsExactly(type);
    assertThat(problems.get(0).arguments()).containsExactly(shown);
    assertThat(problems.get(0).place(Locale.JAPAN)).isEqualTo("2行目 B列");
    assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(problems.get(0).message(Locale.JAPAN)).contains(shown);
    assertThat(problems.get(0).message(Locale.ENGLISH)).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "花見（春）と「桜」の【再掲】",
        "（半角で閉じる)",
        "1) 花 2) 木",
        "髙橋・﨑・葛󠄀城・𠮷野",
        "①㎡㈱🌸",
        "目的",
        "A B の比較",
        "(10) 条例"
      })
  void whatIsRightIsNotNamed(String text) {
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void aGapInNumbersAndAHeadingTwiceAreNamed() {
    PlanDocument document =
        ImmutablePlanDocument.copyOf(PLAN)
            .withHeadings(heading("h-1", "(1)", "花"), heading("h-3", "(3)", "木"))
            .withLevels(PLAN.levels());
    PlanDocument twice =
        ImmutablePlanDocument.copyOf(PLAN)
            .withHeadings(heading("h-1", "(1)", "花"), heading("h-2", "(2)", "花 "));

    assertThat(problems(List.of(), document))
        .extracting(Problem::type, Problem::arguments)
        .containsExactly(tuple(ProblemType.QUALITY_NUMBER_GAP, List.of("(1)", "(3)")));
    assertThat(problems(List.of(), twice))
        .extracting(Problem::type)
        .containsExactly(ProblemType.QUALITY_HEADING_TWICE);
  }

  private static Heading heading(String code, String number, String title) {
    return Heading.builder().code(code).depth(1).number(number).title(title).build();
  }

  @Test
  void noMoreThanFiftyOfATypeAreShownAndTheOthersCounted() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(List.of("「開いたまま"));
    }

    List<Problem> problems = problems(rows, PLAN);

    assertThat(problems).hasSize(51);
    assertThat(problems.get(50).type()).isEqualTo(ProblemType.QUALITY_MORE);
    assertThat(problems.get(50).arguments()).containsExactly("10", "50");
  }

  @Test
  void theErrorsOfRealSheetsAreFound() throws Exception {
    assertThat(real("000.csv", ProblemType.QUALITY_CHARACTER)).isEqualTo(4);
    assertThat(real("000.csv", ProblemType.QUALITY_BRACKET)).isZero();
    assertThat(real("004.csv", ProblemType.QUALITY_BRACKET)).isEqualTo(1);
    assertThat(real("004.csv", ProblemType.QUALITY_CHARACTER)).isZero();
  }

  private static long real(String name, ProblemType type) throws SheetException {
    Workbook workbook = SheetReader.read(name, Plans.file(name));
    PlanDocument base =
        name.startsWith("000") ? Fixtures.emptyPlan(2013, 2017) : Fixtures.emptyPlan(2024, 2028);
    PlanMapping mapping = PlanMapping.guess(workbook, base.head()).mapping();
    PlanDocument document = PlanReader.read(workbook, mapping, base).document();
    return TextQuality.of(workbook, mapping, document).stream()
        .filter(problem -> problem.type() == type)
        .count();
  }
}
