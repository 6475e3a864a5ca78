package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.guess.TableGuesses;
import org.junit.jupiter.api.Test;

/** Tables as offices lay them out: headers, lines, merged cells. */
class TableLayoutTest {

  private static Sheet merged(Sheet sheet, int... corners) {
    Sheet.Builder copy = Sheet.builder(sheet.name());
    for (int row = 0; row < sheet.rowCount(); row++) {
      for (int column = 0; column < sheet.row(row).size(); column++) {
        copy.cell(row, column, sheet.cell(row, column));
      }
    }
    sheet.merges().forEach(copy::merge);
    for (int i = 0; i < corners.length; i += 4) {
      copy.merge(CellRange.of(corners[i], corners[i + 1], corners[i + 2], corners[i + 3]));
    }
    return copy.build();
  }

  @Test
  void aHeaderOfThreeRowsIsReadByItsLowestTexts() {
    Sheet sheet =
        Fixtures.sheet(
            "さくら野市 進捗管理表",
            "推進施策|推進項目|年次計画||||",
            "||前期||後期||",
            "||令和5年度|令和6年度|令和7年度|令和8年度|令和9年度",
            "(1) 学ぶ|① 講座|実施|→|→|→|→");
    Sheet withMerges = merged(sheet, 1, 0, 3, 0, 1, 1, 3, 1, 1, 2, 1, 6, 2, 2, 2, 3, 2, 4, 2, 6);

    for (Sheet each : new Sheet[] {sheet, withMerges}) {
      PlanDocument document = Tables.comesBack(each);

      assertThat(Tables.guess(each).columns().frame().header()).hasSize(3);
      assertThat(Tables.guess(each).columns().columns().get(3).header()).isEqualTo("年次計画 前期 令和6年度");
      assertThat(Tables.items(document)).containsExactly("(1):学ぶ>①:講座");
      assertThat(document.items().get(0).contents().get(0).years()).hasSize(5);
    }
  }

  @Test
  void aHeaderPrintedAgainIsPassedOverAndNamed() {
    Sheet sheet =
        Fixtures.sheet(
            "推進施策|推進項目|年次計画||||",
            "||R5|R6|R7|R8|R9",
            "学ぶ|講座|実施|→|→|→|→",
            "推進 施策|推進項目|年次計画||||",
            "|||R6|R7|R8|R9",
            "学ぶ|見学|検討|→|→|→|→");

    ReadResult result = Tables.read(sheet, Tables.guess(sheet), Tables.PLAN);

    assertThat(Tables.items(result.document())).containsExactly(":学ぶ>:講座", ":学ぶ>:見学");
    assertThat(result.problems())
        .filteredOn(problem -> problem.type() == ProblemType.HEADER_AGAIN)
        .extracting(Problem::row)
        .containsExactly("4", "5");
    assertThat(Tables.messages(result)).isEmpty();
  }

  @Test
  void fullWidthRowsAreHeadings() {
    Sheet sheet =
        Fixtures.sheet(
            "体系図",
            "",
            "基本目標|||取組主体|",
            "No.|施策|取組|市民|市",
            "基本目標1 人づくり",
            "1|学ぶ|①講座|◎|○",
            "||②見学||◎",
            "2|育てる|③研修||◎",
            "基本目標2 地域づくり",
            "1|集う|④広場|◎|○",
            "",
            "注：◎は主に取り組む主体");
    Sheet withMerges = merged(sheet, 4, 0, 4, 4, 5, 0, 6, 0, 5, 1, 6, 1, 8, 0, 8, 4);

    for (Sheet each : new Sheet[] {sheet, withMerges}) {
      PlanDocument document = Tables.comesBack(each);

      assertThat(Tables.items(document))
          .containsExactly(
              "基本目標1:人づくり>1:学ぶ>①:講座",
              "基本目標1:人づくり>1:学ぶ>②:見学",
              "基本目標1:人づくり>2:育てる>③:研修",
              "基本目標2:地域づくり>1:集う>④:広場");
      assertThat(document.levels()).extracting(Level::name).containsExactly("基本目標", "施策", "取組");
      assertThat(document.items().get(0).actors()).hasSize(2);
    }
    assertThat(Tables.write(Tables.read(withMerges), Tables.guess(withMerges)).merges())
        .containsExactlyInAnyOrderElementsOf(withMerges.merges());
  }

  @Test
  void headingsOfTwoLevelsInLines() {
    Sheet sheet =
        Fixtures.sheet(
            "番号|推進項目|担当課",
            "推進方針 Ⅰ 人づくり",
            "(1) 学ぶ",
            "①|講座|協働課",
            "②|見学|協働課",
            "(2) 育てる",
            "①|研修|職員課",
            "推進方針 Ⅱ 地域づくり",
            "(1) 集う",
            "①|広場|公園課");

    PlanDocument document = Tables.comesBack(sheet);

    assertThat(Tables.items(document))
        .containsExactly(
            "Ⅰ:人づくり>(1):学ぶ>①:講座",
            "Ⅰ:人づくり>(1):学ぶ>②:見学",
            "Ⅰ:人づくり>(2):育てる>①:研修",
            "Ⅱ:地域づくり>(1):集う>①:広場");
    assertThat(document.levels().get(0).name()).isEqualTo("推進方針");
    assertThat(Tables.reasons(sheet))
        .anyMatch(reason -> reason.contains("推進方針 Ⅰ 人づくり") && reason.contains("2 行"));
  }

  @Test
  void aHeadingWithoutItemsStaysALine() {
    Sheet sheet =
        Fixtures.sheet(
            "番号|推進項目|担当課",
            "第1章 人づくり",
            "①|講座|協働課",
            "②|見学|協働課",
            "第2章 地域づくり",
            "第3章 仕組みづくり",
            "①|広場|公園課");

    PlanDocument document = Tables.comesBack(sheet);

    assertThat(document.headings())
        .extracting(heading -> heading.title())
        .containsExactly("人づくり", "地域づくり", "仕組みづくり");
  }

  @Test
  void severalTablesUnderTheSameHeaderAreOnePart() {
    Sheet sheet =
        Fixtures.sheet(
            "実行計画",
            "",
            "方針1 人づくり",
            "取組名|担当課|R5|R6",
            "① 講座|協働課|実施|→",
            "② 見学|協働課|検討|実施",
            "",
            "方針2 地域づくり",
            "取組名|担当課|R5|R6",
            "① 広場|公園課|実施|→");

    PlanDocument document = Tables.comesBack(sheet);

    assertThat(Tables.guess(sheet).layout().severalTables()).isTrue();
    assertThat(Tables.items(document))
        .containsExactly("方針1:人づくり>①:講座", "方針1:人づくり>②:見学", "方針2:地域づくり>①:広場");
    assertThat(Tables.reasons(sheet)).anyMatch(reason -> reason.contains("同じ見出しの表が 2"));
  }

  @Test
  void tablesUnderDifferentHeadersArePartsOfTheirOwn() {
    Sheet sheet =
        Fixtures.sheet(
            "取組名|担当課|R5|R6",
            "① 講座|協働課|実施|→",
            "",
            "指標名|単位|現状値(R4)|目標値(R9)",
            "参加者数|人|10|20",
            "",
            "覚え書き");

    List<PartMapping> parts = TableGuesses.of(sheet, Tables.PLAN.head()).parts();
    ReadResult result =
        PlanReader.read(Workbook.of("xlsx", List.of(sheet)), PlanMapping.of(parts), Tables.PLAN);

    assertThat(parts).hasSize(2);
    assertThat(result.document().items()).extracting(Item::title).containsExactly("講座");
    assertThat(result.document().indicators()).hasSize(1);
    assertThat(result.document().indicators().get(0).baseline().orElseThrow().year().orElseThrow())
        .isEqualTo(FiscalYear.of(2022));
    assertThat(Tables.messages(result)).hasSize(1).allMatch(text -> text.contains("7行目"));
  }

  @Test
  void aCellMergedOverItemsOrYearsStandsForEachOfThem() {
    Sheet sheet =
        merged(
            Fixtures.sheet("推進施策|推進項目|担当課|R5|R6|R7|R8|R9", "学ぶ|講座|協働課|実施||||", "|見学||検討|実施|||"),
            1,
            0,
            2,
            0,
            1,
            2,
            2,
            2,
            1,
            3,
            1,
            7,
            2,
            4,
            2,
            7);

    PlanDocument document = Tables.read(sheet);

    assertThat(document.items())
        .allSatisfy(item -> assertThat(item.departmentsPrinted()).isEqualTo("協働課"));
    assertThat(document.items().get(0).contents().get(0).years())
        .extracting(cell -> cell.planned())
        .containsExactly("実施", "実施", "実施", "実施", "実施");
    assertThat(document.items().get(1).contents().get(0).years())
        .extracting(cell -> cell.planned())
        .containsExactly("検討", "実施", "実施", "実施", "実施");
  }

  @Test
  void numberAndTitleOfAHeadingAreBlankBelowOrRepeatedAlone() {
    Sheet sheet =
        Fixtures.sheet("No.|基本施策|推進項目|担当課", "1|学ぶ|講座|協働課", "||見学|協働課", "|学ぶ|研修|職員課", "2|集う|広場|公園課");

    assertThat(Tables.items(Tables.read(sheet)))
        .containsExactly("1:学ぶ>:講座", "1:学ぶ>:見学", "1:学ぶ>:研修", "2:集う>:広場");
  }

  @Test
  void contentsInRowsBelowTheirItem() {
    Sheet sheet =
        merged(
            Fixtures.sheet(
                "推進施策|推進項目|担当課|推進内容|R5|R6",
                "学ぶ|講座|協働課|初級の講座を開く。|実施|→",
                "|||上級の講座を開く。|検討|実施",
                "|見学|協働課|施設を見学する。|実施|→"),
            1,
            0,
            3,
            0,
            1,
            1,
            2,
            1,
            1,
            2,
            2,
            2);

    PlanDocument document = Tables.read(sheet);

    assertThat(document.items()).extracting(Item::title).containsExactly("講座", "見学");
    assertThat(document.items().get(0).contents())
        .extracting(content -> content.text())
        .containsExactly("初級の講座を開く。", "上級の講座を開く。");
  }

  @Test
  void hiddenRowsAndEmptyColumnsAreReadAndNamed() {
    Sheet rows =
        Fixtures.sheet(
            "番号|推進項目||担当課", "第1章 人づくり", "①|講座||協働課", "②|見学||協働課", "第2章 地域づくり", "①|広場||公園課");
    Sheet.Builder sheet = Sheet.builder(rows.name()).hideRow(3);
    for (int row = 0; row < rows.rowCount(); row++) {
      for (int column = 0; column < rows.row(row).size(); column++) {
        sheet.cell(row, column, rows.cell(row, column));
      }
    }

    ReadResult result = Tables.read(sheet.build(), Tables.guess(rows), Tables.PLAN);

    assertThat(result.document().items()).hasSize(3);
    assertThat(result.problems())
        .filteredOn(problem -> problem.type() == ProblemType.ROWS_HIDDEN)
        .extracting(Problem::arguments)
        .containsExactly(List.of("1"));
    assertThat(Tables.messages(result)).hasSize(1);
  }

  @Test
  void titlesAboveAndNotesBelowStayWhereTheyAre() {
    Sheet sheet =
        Fixtures.sheet(
            "さくら野市協働推進計画",
            "|||令和5年4月1日",
            "",
            "推進施策|推進項目|担当課|R5",
            "学ぶ|講座|協働課|実施",
            "",
            "※ 担当課は変わることがある。");

    Tables.comesBack(sheet);
  }
}
