package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;

/** What is suggested for columns by their headings and cells. */
class ColumnSuggestionsTest {

  private static List<String> columns(String... rows) {
    return Tables.guess(Fixtures.sheet(rows)).columns().columns().stream()
        .map(
            column -> column.field() + column.year().map(year -> " " + year.startYear()).orElse(""))
        .collect(Collectors.toList());
  }

  @Test
  void yearsInAnyNotation() {
    assertThat(columns("推進施策|推進項目|令和５年度|R06|'25|2026年度|９年度", "学ぶ|講座|実施|→|→|→|→"))
        .containsExactly(
            "HEADING", "TITLE", "YEAR 2023", "YEAR 2024", "YEAR 2025", "YEAR 2026", "YEAR 2027");
    assertThat(Tables.reasons(Fixtures.sheet("推進施策|推進項目|令和５年度|R06|'25", "学ぶ|講座|実施|→|→")))
        .anyMatch(reason -> reason.contains("「'25」を西暦の下二桁"));
  }

  @Test
  void theFirstYearOfAnEra() {
    Sheet sheet = Fixtures.sheet("推進施策|推進項目|H30|令和元年度|R2", "学ぶ|講座|実施|→|→");

    assertThat(
            ColumnMapping.guess(sheet, Fixtures.emptyPlan(2018, 2022).head()).mapping().columns())
        .extracting(MappedColumn::identity)
        .contains("YEAR 2018", "YEAR 2019", "YEAR 2020");
  }

  @Test
  void yearsWithWordsBesideThem() {
    assertThat(
            columns(
                "推進項目|R5計画|令和5年度実績|2024年度の取組|令和6年度 進捗状況|R6評価|令和7年度担当課",
                "講座|実施|講座を二回開催し、多くの参加があった。|三回の開催を予定しています。|◎|継続する。|協働課",
                "見学|検討|見学先を検討し、三か所を選んだ。|見学会を開催します。|○|見直す。|市民課"))
        .containsExactly(
            "TITLE",
            "YEAR 2023",
            "REPORT_TEXT 2023",
            "REPORT_TEXT 2024",
            "REPORT_STATUS 2024",
            "IGNORED",
            "DEPARTMENTS");
  }

  @Test
  void aReportForTheYearThatATitleOrAGroupStates() {
    assertThat(
            columns("協働推進計画 令和5年度 進捗状況", "令和6年4月1日現在", "推進項目|取組状況|進捗区分|今後の方向性", "講座|二回開いた。|◎|続ける。"))
        .containsExactly("TITLE", "REPORT_TEXT 2023", "REPORT_STATUS 2023", "REPORT_NEXT 2023");
    assertThat(columns("推進項目|令和5年度||令和6年度|", "|取組状況|進捗区分|取組状況|進捗区分", "講座|二回開いた。|◎|三回開いた。|○"))
        .containsExactly(
            "TITLE",
            "REPORT_TEXT 2023",
            "REPORT_STATUS 2023",
            "REPORT_TEXT 2024",
            "REPORT_STATUS 2024");
  }

  @Test
  void aReportWithoutAYearIsLeftToAPerson() {
    Sheet sheet = Fixtures.sheet("推進項目|取組状況|担当課", "講座|二回開いた。|協働課");

    assertThat(columns("推進項目|取組状況|担当課", "講座|二回開いた。|協働課"))
        .containsExactly("TITLE", "IGNORED", "DEPARTMENTS");
    assertThat(Tables.reasons(sheet)).anyMatch(reason -> reason.contains("「取組状況」の年度が分からない"));
  }

  @Test
  void whatACommitteeSays() {
    assertThat(
            columns(
                "令和5年度 外部評価の結果", "推進項目|取組実績|推進会議の評価|推進会議の意見|市の対応", "講座|二回開いた。|A|回数を増やしてほしい。|検討する。"))
        .containsExactly(
            "TITLE",
            "REPORT_TEXT 2023",
            "EVALUATION_GRADE 2023",
            "EVALUATION_COMMENT 2023",
            "EVALUATION_REPLY 2023");
  }

  @Test
  void indicators() {
    assertThat(
            columns(
                "区分|No.|指標名|単位|現状値(令和4年度)|R5実績|R6実績|目標値（令和9年度）|備考",
                "方針1|1|参加者数|人|1,200|1,300||2,000|延べ人数",
                "方針2|1|団体数|団体|—|12||20|"))
        .containsExactly(
            "INDICATOR_SCOPE",
            "INDICATOR_NUMBER",
            "INDICATOR_NAME",
            "INDICATOR_UNIT",
            "INDICATOR_BASELINE 2022",
            "INDICATOR_ACTUAL 2023",
            "INDICATOR_ACTUAL 2024",
            "INDICATOR_TARGET 2027",
            "INDICATOR_NOTE");
    PlanDocument document =
        Tables.read(Fixtures.sheet("成果指標|単位|現状|目標", "参加者数|人|1,200|2,000", "団体数|団体|—|20"));
    assertThat(document.indicators()).extracting(each -> each.name()).contains("参加者数", "団体数");
  }

  @Test
  void tablesOfIndicatorsBelowHeadingsAndGroupsWithNotes() {
    Sheet sheet =
        Fixtures.sheet(
            "成果指標",
            "",
            "【総合計画の指標】",
            "指標||単位|現状(令和4年度)|目標(令和9年度)",
            "1|参加者数|人|120|200",
            "参加者数は、市が開く講座に参加した人の数です。",
            "延べの数です。",
            "",
            "基本方針1 人づくり",
            "指標||単位|現状(令和4年度)|目標(令和9年度)",
            "1|講座の数|回|10|20",
            "2|講師の数|人|—|5",
            "",
            "基本方針2 地域づくり",
            "指標||単位|現状(令和4年度)|目標(令和9年度)",
            "1|団体数|団体|3|6");

    PlanDocument document = Tables.comesBack(sheet);

    assertThat(document.indicators())
        .extracting(each -> each.group() + "|" + each.number() + "|" + each.name())
        .containsExactly("総合計画の指標|1|参加者数", "|1|講座の数", "|2|講師の数", "|1|団体数");
    assertThat(document.indicators().get(0).note()).isEqualTo("参加者数は、市が開く講座に参加した人の数です。\n延べの数です。");
    assertThat(document.headings())
        .extracting(heading -> heading.number() + "|" + heading.title())
        .containsExactly("基本方針1|人づくり", "基本方針2|地域づくり");
    assertThat(document.indicators().get(3).headingCode())
        .contains(document.headings().get(1).code());
  }

  @Test
  void aGlossaryAndAHistory() {
    PartMapping glossary = Tables.guess(Fixtures.sheet("用語|説明", "協働|市民と市が共に働くこと。", "市民|市に住む人など。"));
    PartMapping history =
        Tables.guess(Fixtures.sheet("No.|年度|主な経過", "1|平成26年度|計画の策定", "2|令和元年度|計画の改定"));

    assertThat(glossary.passageType()).isEqualTo(PassageType.GLOSSARY);
    assertThat(glossary.columns().columns())
        .extracting(MappedColumn::field)
        .containsExactly(Field.PASSAGE_TITLE, Field.PASSAGE_TEXT);
    assertThat(history.passageType()).isEqualTo(PassageType.HISTORY);
    assertThat(history.columns().columns())
        .extracting(MappedColumn::field)
        .containsExactly(Field.PASSAGE_NUMBER, Field.PASSAGE_TITLE, Field.PASSAGE_TEXT);
    assertThat(Tables.read(Fixtures.sheet("用語|説明", "協働|市民と市が共に働くこと。", "市民|市に住む人など。")).passages())
        .extracting(passage -> passage.type() + " " + passage.title())
        .containsExactly("GLOSSARY 協働", "GLOSSARY 市民");
  }

  private static List<String> levelled(Sheet sheet) {
    List<Level> levels =
        List.of(Level.of(1, "めざす姿", false), Level.of(2, "取組の柱", false), Level.of(3, "しごと", true));
    return PlanMapping.guess(Workbook.of("csv", List.of(sheet)), Tables.PLAN.head(), levels)
        .mapping()
        .parts()
        .get(0)
        .columns()
        .columns()
        .stream()
        .map(
            column ->
                column.field()
                    + column.level().stream().mapToObj(n -> " " + n).collect(Collectors.joining()))
        .collect(Collectors.toList());
  }

  @Test
  void theNamesOfThePlansLevelsHeadTheirColumns() {
    assertThat(
            levelled(
                Fixtures.sheet("取組の柱|めざす姿|番号|しごと|担当課", "1 学ぶ|Ⅰ 育つ|①|講座の開催|協働課", "||②|見学会|協働課")))
        .containsExactly("HEADING 2", "HEADING 1", "NUMBER", "TITLE", "DEPARTMENTS");
  }

  @Test
  void aHeadingBelowTheHeaderIsNoneOfItsRowsEvenIfItHasAWordOfOne() {
    List<List<String>> rows =
        List.of(
            List.of("管理番号", "しごと", "担当課", "年次計画", ""),
            List.of("", "", "", "令和5年度", "令和6年度"),
            List.of("Ⅰ 商店街から担い手を広げます", "", "", "", ""),
            List.of("Ⅰ-①", "① 朝市", "協働課", "実施", "→"),
            List.of("Ⅰ-②", "② 学びの会", "協働課", "実施", "→"));
    for (boolean merged : List.of(true, false)) {
      Sheet.Builder sheet = Sheet.builder("計画").rows(rows);
      if (merged) {
        sheet.merge(CellRange.of(0, 0, 1, 0)).merge(CellRange.of(0, 3, 0, 4));
        sheet.merge(CellRange.of(2, 0, 2, 4));
      }
      assertThat(Tables.guess(sheet.build()).columns().frame().header()).hasSize(2);
    }
  }

  @Test
  void aGroupOverOneColumnIsOneWhereOtherCellsOfTheHeaderReachDown() {
    Sheet.Builder sheet =
        Sheet.builder("計画")
            .rows(
                List.of(
                    List.of("推進項目", "担当課", "年次計画", "", "年次計画", "備考"),
                    List.of("", "", "令和5年度", "", "令和6年度", ""),
                    List.of("朝市", "協働課", "実施", "", "→", "毎月")));
    sheet.merge(CellRange.of(0, 0, 1, 0)).merge(CellRange.of(0, 5, 1, 5));
    assertThat(Tables.guess(sheet.build()).columns().columns())
        .extracting(column -> column.field())
        .contains(Field.YEAR)
        .filteredOn(field -> field == Field.YEAR)
        .hasSize(2);
  }

  @Test
  void aGroupThatAnEmptyColumnPartsIsOne() {
    Sheet.Builder sheet =
        Sheet.builder("計画")
            .rows(
                List.of(
                    List.of("推進項目", "主体", "", "", "主体", "年次計画", "備考"),
                    List.of("", "市民", "団体", "", "市", "令和5年度", ""),
                    List.of("朝市", "◎", "○", "", "○", "実施", "毎月")));
    sheet.merge(CellRange.of(0, 0, 1, 0)).merge(CellRange.of(0, 6, 1, 6));
    sheet.merge(CellRange.of(0, 1, 0, 2));
    assertThat(Tables.guess(sheet.build()).columns().frame().header()).hasSize(2);
  }
}
