package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources of several parts: an overview, the items, what belongs to them. */
class SourceReaderTest {

  private static final PlanDocument BASE = Fixtures.emptyPlan(2024, 2025);
  private static final PartMapping OVERVIEW =
      Parts.table(
              "体系図",
              "HEADING 1=方針",
              "HEADING_NUMBER 2=No.",
              "HEADING_TITLE 2=施策",
              "LABEL=取組",
              "ACTOR 市民=市民")
          .withOverview(true);
  private static final Sheet OVERVIEW_ROWS =
      Parts.sheet(
          "体系図", "方針|No.|施策|取組|市民", "Ⅰ 人づくり|1|学び|①講座|◎", "Ⅰ 人づくり|1|学び|②見学の会|", "Ⅰ 人づくり|2|緑|③植樹|○");
  private static final ImmutablePartMapping ITEMS =
      Parts.table("事業", "HEADING 1=方針", "HEADING 2=施策", "REFERENCE=番号", "TITLE=事業名", "CONTENT=内容");
  private static final Sheet ITEM_ROWS =
      Parts.sheet(
          "事業",
          "方針|施策|番号|事業名|内容",
          "Ⅰ 人づくり|(1) 学び|事業1|講座|開く",
          "Ⅰ 人づくり|(1) 学び|事業 2|見学会|歩く",
          "Ⅰ 人づくり|(2) 緑|事業 3|植樹|植える");

  private static ReadResult read(PlanDocument base, List<PartMapping> parts, Sheet... sheets) {
    return PlanReader.read(Parts.workbook(sheets), PlanMapping.of(parts), base);
  }

  private static List<String> problems(ReadResult result, Severity severity) {
    return result.problems(severity).stream()
        .map(problem -> problem.place(Locale.JAPAN) + " " + problem.type())
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @EnumSource(ItemJoin.class)
  void anItemIsPutTogetherFromItsParts(ItemJoin join) {
    List<PartMapping> parts = List.of(OVERVIEW, ITEMS.withJoin(join));

    ReadResult result = read(BASE, parts, OVERVIEW_ROWS, ITEM_ROWS);
    PlanDocument plan = result.document();

    if (join == ItemJoin.KEYS) {
      // nothing but the order or the number tells that ② is 事業 2
      assertThat(plan.items()).hasSize(4);
      return;
    }
    assertThat(result.hasErrors()).isFalse();
    assertThat(plan.items())
        .extracting(item -> item.number() + item.title() + "|" + item.reference())
        .containsExactly("①講座|事業1", "②見学会|事業 2", "③植樹|事業 3");
    assertThat(plan.items().get(0).actors()).hasSize(1);
    assertThat(plan.items().get(0).contents().get(0).text()).isEqualTo("開く");
    assertThat(plan.items()).extracting(Item::overviewLabel).containsExactly("", "②見学の会", "");
    assertThat(plan.headings())
        .extracting(heading -> heading.label() + "|" + heading.overviewLabel())
        .containsExactly("Ⅰ 人づくり|", "(1) 学び|1 学び", "(2) 緑|2 緑");
    assertThat(problems(result, Severity.WARNING))
        .containsExactly("シート「事業」 3行目 D列 PARTS_NAMES_DIFFER");
    assertThat(result.problems(Severity.WARNING).get(0).message(Locale.JAPAN))
        .startsWith("題名「見学会」は体系図の「見学の会」と違います。両方を残し");
    assertThat(PlanCheck.violations(plan)).isEmpty();
    // once more, nothing changes and nothing is to be said
    ReadResult again = read(plan, parts, OVERVIEW_ROWS, ITEM_ROWS);
    assertThat(again.document()).isEqualTo(plan);
    assertThat(again.problems(Severity.WARNING)).isEmpty();
  }

  @Test
  void theOrderIsThatOfThePartThatReadThemFirst() {
    Sheet turned =
        Parts.sheet(
            "事業",
            "方針|施策|番号|事業名|内容",
            "Ⅱ 川|(1) 水|事業9|清掃|掃く",
            "Ⅰ 人づくり|(2) 緑|事業 3|植樹|植える",
            "Ⅰ 人づくり|(2) 緑|事業 4|剪定|切る",
            "Ⅰ 人づくり|(1) 学び|事業 2|見学の会|歩く",
            "Ⅰ 人づくり|(1) 学び|事業1|講座|開く");

    PlanDocument plan =
        read(BASE, List.of(OVERVIEW, ITEMS.withJoin(ItemJoin.NUMBER)), OVERVIEW_ROWS, turned)
            .document();

    assertThat(plan.items())
        .extracting(Item::title)
        .containsExactly("講座", "見学の会", "清掃", "植樹", "剪定");
    assertThat(plan.headings())
        .extracting(Heading::title)
        .containsExactly("川", "水", "人づくり", "学び", "緑");
  }

  @Test
  void anItemThatAPartLacksIsNamed() {
    Sheet shorter =
        Parts.sheet(
            "事業",
            "方針|施策|番号|事業名|内容",
            "Ⅰ 人づくり|(1) 学び|事業1|講座|開く",
            "Ⅰ 人づくり|(1) 学び|事業 2|見学の会|歩く",
            "Ⅰ 人づくり|(2) 緑|事業 4|剪定|切る");

    ReadResult result =
        read(BASE, List.of(OVERVIEW, ITEMS.withJoin(ItemJoin.NUMBER)), OVERVIEW_ROWS, shorter);

    assertThat(problems(result, Severity.WARNING))
        .containsExactly("シート「体系図」 4行目 PARTS_ITEM_MISSING", "シート「事業」 4行目 PARTS_ITEM_MISSING");
    assertThat(result.problems(Severity.WARNING).get(1).message(Locale.JAPAN))
        .isEqualTo("項目「剪定」は「体系図」にありません。書き落としなら「体系図」に加えてください。");
    assertThat(result.document().items()).hasSize(4);
  }

  @Test
  void partsOfADividedPlanAreNoTwoViews() {
    PartMapping first = Parts.table("一", "HEADING 1=方針", "LABEL=事業");
    PartMapping second = Parts.table("二", "HEADING 1=方針", "LABEL=事業");

    ReadResult result =
        read(
            BASE,
            List.of(first, second),
            Parts.sheet("一", "方針|事業", "1 人|① 講座", "1 人|② 見学"),
            Parts.sheet("二", "方針|事業", "2 緑|① 植樹", "2 緑|② 剪定"));

    assertThat(result.problems(Severity.WARNING)).isEmpty();
    assertThat(result.document().items())
        .extracting(Item::code)
        .containsExactly("i-1-1", "i-1-2", "i-2-1", "i-2-2");
  }

  @Test
  void twoDetailedPartsKeepTheFirstName() {
    PartMapping purposes = Parts.table("目的", "HEADING 1=方針", "LABEL=事業", "PURPOSE=目的");

    ReadResult result =
        read(
            BASE,
            List.of(Parts.table("一", "HEADING 1=方針", "LABEL=事業"), purposes),
            Parts.sheet("一", "方針|事業", "1 人づくり|① 講座"),
            Parts.sheet("目的", "方針|事業|目的", "1 人材育成|① 夜の講座|学ぶ"));

    assertThat(problems(result, Severity.WARNING))
        .containsExactly("シート「目的」 2行目 A列 PARTS_NAME_KEPT", "シート「目的」 2行目 B列 PARTS_NAME_KEPT");
    assertThat(result.document().headings()).extracting(Heading::label).containsExactly("1 人づくり");
    assertThat(result.document().items())
        .extracting(item -> item.label() + item.purpose())
        .containsExactly("① 講座学ぶ");
  }

  @Test
  void whatIsGoneFromTheSourceIsNotInTheResultButOtherKindsStay() {
    PlanDocument plan =
        read(BASE, List.of(OVERVIEW, ITEMS.withJoin(ItemJoin.NUMBER)), OVERVIEW_ROWS, ITEM_ROWS)
            .document();
    PartMapping indicators =
        Parts.table("指標", "HEADING 1=方針", "INDICATOR_NAME=指標", "INDICATOR_TARGET=目標 R7");

    PlanDocument measured =
        read(plan, List.of(indicators), Parts.sheet("指標", "方針|指標|目標 R7", "Ⅰ 人づくり|講座の数|5"))
            .document();

    assertThat(measured.items()).isEqualTo(plan.items());
    assertThat(measured.headings()).isEqualTo(plan.headings());
    Sheet fewer = Parts.sheet("体系図", "方針|No.|施策|取組|市民", "Ⅰ 人づくり|2|緑|③植樹|○");
    PlanDocument read = read(measured, List.of(OVERVIEW), fewer).document();
    assertThat(read.items()).extracting(Item::title).containsExactly("植樹");
    assertThat(read.headings()).extracting(Heading::title).containsExactly("人づくり", "緑");
    assertThat(read.indicators()).isEqualTo(measured.indicators());
  }

  @Test
  void sheetsThatAreHiddenAreReadIfNamedAndMissingOnesAreReported() {
    Sheet hidden =
        Sheet.builder("隠し").rows(List.of(List.of("事業"), List.of("① 講座"))).hidden(true).build();

    ReadResult result =
        read(
            BASE,
            List.of(Parts.table("隠し", "LABEL=事業"), Parts.table("ない", "LABEL=事業")),
            Parts.sheet("表紙", "計画"),
            hidden);

    assertThat(result.document().items()).hasSize(1);
    assertThat(problems(result, Severity.ERROR)).containsExactly(" SHEET_MISSING");
  }

  @Test
  void problemsOfCellsAndHiddenRowsAreThoseOfTheSheet() {
    Sheet sheet =
        Sheet.builder("事業")
            .rows(List.of(List.of("事業", "目的", "メモ"), List.of("① 講座", "学ぶ", "x")))
            .hideRow(1)
            .problem(Problem.at(1, 1, ProblemType.FORMULA_WITHOUT_VALUE))
            .problem(Problem.at(1, 2, ProblemType.FORMULA_WITHOUT_VALUE))
            .build();

    ReadResult result = read(BASE, List.of(Parts.table("事業", "LABEL=事業", "PURPOSE=目的")), sheet);

    assertThat(problems(result, Severity.ERROR)).containsExactly("2行目 B列 FORMULA_WITHOUT_VALUE");
    assertThat(problems(result, Severity.WARNING)).containsExactly(" ROWS_HIDDEN");
  }

  @Test
  void aPlanThatHasBothNamesKeepsThemWithEitherPartAlone() {
    PlanDocument plan =
        read(BASE, List.of(OVERVIEW, ITEMS.withJoin(ItemJoin.NUMBER)), OVERVIEW_ROWS, ITEM_ROWS)
            .document();

    assertThat(read(plan, List.of(OVERVIEW), OVERVIEW_ROWS).document()).isEqualTo(plan);
    assertThat(read(plan, List.of(ITEMS), ITEM_ROWS).document()).isEqualTo(plan);
    // the overview is brought in line
    Sheet alike = Parts.sheet("体系図", "方針|No.|施策|取組|市民", "Ⅰ 人づくり|1|学び|②見学会|");
    PlanDocument read = read(plan, List.of(OVERVIEW), alike).document();
    assertThat(read.items().get(0).overviewLabel()).isEmpty();
    assertThat(ImmutablePlanDocument.copyOf(read).withItems().headings()).hasSize(2);
  }
}
