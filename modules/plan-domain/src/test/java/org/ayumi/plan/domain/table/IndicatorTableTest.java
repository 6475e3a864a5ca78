package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.R6;
import static org.ayumi.plan.domain.table.Sample.R7;
import static org.ayumi.plan.domain.table.Sample.lines;

import java.util.List;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutablePlanHead;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.YearStyle;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

  private static final FiscalYear R4 = FiscalYear.of(2022);

  private static ImmutableIndicator.Builder indicator(String code, String name) {
    return Indicator.builder()
        .code(code)
        .name(name)
        .baseline(IndicatorValue.of(R4, "100"))
        .target(IndicatorValue.of(R7, "200"));
  }

  private static List<PrintedTable> tables(Indicator... indicators) {
    return Sample.tables(Sample.plan().addIndicators(indicators).build()).indicators();
  }

  @Test
  void aTableForThePlanForEachGroupAndForEachHeading() {
    List<PrintedTable> tables =
        tables(
            indicator("n1", "全体").build(),
            indicator("n2", "総合").group("【総合計画】").build(),
            indicator("n3", "講座").headingCode("h1").build(),
            indicator("n4", "参加").headingCode("h1").build());

    assertThat(tables)
        .extracting(PrintedTable::caption)
        .containsExactly("<caption-indicators さくら野市計画 第2期>", "【総合計画】", "Ⅰ 人づくり");
    assertThat(lines(tables.get(2)))
        .containsExactly(
            "[indicator]|[baseline]\\n(R4)|[target]\\n(R7)", "講座|100|200", "参加|100|200");
  }

  @Test
  void numberUnitAndNoteArePrintedWhereThereAreSome() {
    PrintedTable table =
        tables(
                indicator("n1", "講座").number("1").unit("回").note("注記").build(),
                indicator("n2", "参加").number("2").baseline(IndicatorValue.of(R4, "—")).build())
            .get(0);

    assertThat(lines(table))
        .containsExactly(
            "[indicator]||[unit]|[baseline]\\n(R4)|[target]\\n(R7)",
            "1|講座|回|100|200",
            "2|参加||—|200");
    assertThat(table.notes()).containsExactly("注記");
    assertThat(lines(table.clean()).get(0))
        .isEqualTo("[number]|[indicator]|[unit]|[baseline]\\n(R4)|[target]\\n(R7)");
  }

  @Test
  void yearsThatDifferStandBehindTheValues() {
    PrintedTable table =
        tables(
                indicator("n1", "講座").build(),
                indicator("n2", "参加")
                    .baseline(IndicatorValue.of(R6, "5"))
                    .target(IndicatorValue.of("9"))
                    .build())
            .get(0);

    assertThat(lines(table))
        .containsExactly("[indicator]|[baseline]|[target]", "講座|100 (R4)|200 (R7)", "参加|5 (R6)|9");
  }

  @Test
  void actualValuesBringTheStandingAndItsRule() {
    PrintedTable table =
        tables(
                indicator("n1", "達成").addActuals(IndicatorValue.of(R6, "200")).build(),
                indicator("n2", "順調")
                    .addActuals(IndicatorValue.of(R6, "170"), IndicatorValue.of(R7, ""))
                    .build(),
                indicator("n3", "遅れ").addActuals(IndicatorValue.of(R6, "0")).build(),
                indicator("n4", "不明").build())
            .get(0);

    assertThat(lines(table))
        .containsExactly(
            "[indicator]|[baseline]\\n(R4)|[target]\\n(R7)|[actual]||<standing>",
            "|||R6|R7|",
            "達成|100|200|200||<achieved>",
            "順調|100|200|170||<on-track>",
            "遅れ|100|200|0||<behind>",
            "不明|100|200|||<not-known>");
    assertThat(table.notes()).containsExactly("<standing-rule>");
    assertThat(lines(table.clean()).get(0))
        .isEqualTo(
            "[indicator]|[baseline]\\n(R4)|[target]\\n(R7)|[actual] R6|[actual] R7|<standing>");
  }

  @Test
  void aYearOutsideThePlanIsPrintedWithItsEra() {
    PlanDocument plan = Sample.plan().addIndicators(indicator("n1", "講座").build()).build();
    PlanDocument document =
        ImmutablePlanDocument.copyOf(plan)
            .withHead(ImmutablePlanHead.copyOf(plan.head()).withYearStyle(YearStyle.ERA_YEAR));

    assertThat(lines(Sample.tables(document).indicators().get(0)).get(0))
        .isEqualTo("[indicator]|[baseline]\\n(令和4年度)|[target]\\n(令和7年度)");
    assertThat(Sample.tables(document).kinds()).contains(TableKind.INDICATORS);
  }
}
