package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

/** What a plan book looks like, and what is said of one that is not correct. */
class PlanBookTest {

  private static final PlanDocument PLAN =
      ImmutablePlanDocument.copyOf(Fixtures.emptyPlan(2024, 2025))
          .withLevels(Level.of(1, "方針", false), Level.of(2, "事業", true))
          .withDepartments(
              Department.builder().code("d-1").name("学習課").addPrintedNames("学習課").build())
          .withHeadings(Heading.builder().code("h-1").depth(1).number("1").title("人").build())
          .withItems(
              Item.builder()
                  .code("i-1")
                  .headingCode("h-1")
                  .title("=SUM(1)")
                  .addDepartments(DepartmentRef.of("d-1", "学習課"))
                  .addContents(
                      Content.builder()
                          .code("c-1")
                          .text("開く")
                          .addYears(
                              YearCell.builder().year(FiscalYear.of(2024)).planned("実施").build())
                          .build())
                  .build());

  private static Workbook workbook(PlanDocument plan) {
    try {
      return SheetReader.read("a.xlsx", AnyPlanTest.book(plan));
    } catch (SheetException exception) {
      throw new IllegalStateException(exception);
    }
  }

  @Test
  void eachKindOfEntryHasASheetAndEachValueACell() {
    Workbook book = workbook(PLAN);

    assertThat(book.sheets())
        .extracting(Sheet::name)
        .containsExactly(
            "計画", "階層", "語彙", "担当課", "担当課の表記", "担当課の後継", "見出し", "項目", "項目の担当", "対象主体", "内容",
            "内容の担当", "年度", "指標", "指標の値", "評価", "文章", "長文");
    assertThat(book.sheet("年度").orElseThrow().row(0))
        .containsExactly("内容", "年度", "年次計画", "報告", "進捗", "達成", "実績", "今後の方向");
    assertThat(book.sheet("年度").orElseThrow().row(1)).containsExactly("c-1", "2024", "実施");
    assertThat(book.sheet("項目の担当").orElseThrow().row(1)).containsExactly("i-1", "d-1", "学習課");
    assertThat(book.sheet("見出し").orElseThrow().row(1))
        .containsExactly("h-1", "", "1", "1", "人", "1 人");
    // a text cell, as all are: no sheet program takes it for a formula
    assertThat(book.sheet("項目").orElseThrow().cell(1, 4)).isEqualTo("=SUM(1)");
    assertThat(PlanBook.isBook(book)).isTrue();
    assertThat(PlanBook.isBook(Parts.workbook(Parts.sheet("項目", "題名")))).isFalse();
  }

  @Test
  void aTextTooLongForACellComesBack() throws SheetException {
    String text = "長𠮷\\".repeat(20_000);
    PlanDocument plan =
        ImmutablePlanDocument.copyOf(PLAN)
            .withItems(ImmutableItem.copyOf(PLAN.items().get(0)).withPurpose(text));

    assertThat(PlanBook.read(workbook(plan))).isEqualTo(plan);
  }

  /** Place and text of all that is wrong with the plan's book after a change of one sheet. */
  private static List<String> problems(String sheet, Change change) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet each : workbook(PLAN).sheets()) {
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row < each.rowCount(); row++) {
        rows.add(new ArrayList<>(each.row(row)));
      }
      if (each.name().equals(sheet)) {
        change.of(rows);
      }
      if (!rows.isEmpty()) {
        sheets.add(Sheet.of(each.name(), rows));
      }
    }
    SheetException refused =
        catchThrowableOfType(
            () -> PlanBook.read(Workbook.of("xlsx", sheets)), SheetException.class);
    assertThat(refused).isNotNull();
    assertThat(refused.problems())
        .allSatisfy(problem -> assertThat(problem.message(Locale.ENGLISH)).isNotBlank());
    return refused.problems().stream()
        .map(problem -> problem.place(Locale.JAPAN) + ": " + problem.message(Locale.JAPAN))
        .collect(Collectors.toList());
  }

  /** As books were written before plans had a second axis. */
  @Test
  void aBookOfAnEarlierVersionIsRead() throws SheetException {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet each : workbook(PLAN).sheets()) {
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row < each.rowCount(); row++) {
        List<String> cells = new ArrayList<>(each.row(row));
        if (each.name().equals("年度") && cells.size() > 5) {
          cells.remove(5);
        }
        rows.add(cells);
      }
      sheets.add(Sheet.of(each.name(), rows));
    }
    assertThat(PlanBook.read(Workbook.of("xlsx", sheets))).isEqualTo(PLAN);
  }

  private interface Change {
    void of(List<List<String>> rows);
  }

  private static void set(List<List<String>> rows, int row, int column, String text) {
    while (rows.get(row).size() <= column) {
      rows.get(row).add("");
    }
    rows.get(row).set(column, text);
  }

  @Test
  void whatIsWrongIsNamedWithSheetRowColumnAndRemedy() {
    assertThat(problems("年度", rows -> set(rows, 1, 0, "c-9")))
        .containsExactly("シート「年度」 2行目 A列: コード「c-9」がシート「内容」にありません。コードを直すか、「内容」に行を加えてください。");
    assertThat(problems("年度", rows -> set(rows, 1, 1, "令和6年度")))
        .containsExactly("シート「年度」 2行目 B列: 「令和6年度」は使えません。次の形で入力してください: 1868–9999");
    assertThat(problems("年度", rows -> set(rows, 1, 1, "")))
        .containsExactly("シート「年度」 2行目 B列: 「年度」がありません。入力するか、行を削除してください。");
    assertThat(problems("見出し", rows -> rows.add(new ArrayList<>(rows.get(1)))))
        .containsExactly("シート「見出し」 3行目 A列: コード「h-1」が 2 行目と同じです。別のコードにするか、どちらかの行を削除してください。");
    assertThat(problems("項目", rows -> set(rows, 0, 9, "めあて")))
        .contains("シート「項目」 1行目: 列「目的」がありません。1 行目の見出しを書き出したときのとおりに直してください。");
    assertThat(problems("項目", rows -> set(rows, 0, 17, "メモ")).get(0))
        .startsWith("シート「項目」 1行目 R列: 列「メモ」は使えません。削除するか、見出しを直してください。使える列: コード、見出し、");
    assertThat(problems("項目", rows -> set(rows, 0, 17, "題名")))
        .containsExactly("シート「項目」 1行目 R列: 列「題名」が二つあります。どちらかを削除してください。");
    assertThat(problems("項目", rows -> set(rows, 1, 9, "a\\b")))
        .containsExactly("シート「項目」 2行目 J列: 「a\\b」の \\ の書き方が分かりません。\\ そのものは \\\\ と書いてください。");
    assertThat(problems("担当課", rows -> set(rows, 1, 2, "section")))
        .containsExactly(
            "シート「担当課」 2行目 C列: 「section」は使えません。次の形で入力してください: "
                + "named provisional collective named_each");
    assertThat(problems("担当課", rows -> set(rows, 1, 3, "4月1日")))
        .containsExactly("シート「担当課」 2行目 D列: 「4月1日」は使えません。次の形で入力してください: 2024-04-01");
    assertThat(problems("計画", rows -> set(rows, 1, 6, "2020")).get(0))
        .startsWith("シート「計画」 2行目 A列: この行は計画の決まりに合いません（");
    assertThat(problems("計画", rows -> rows.add(new ArrayList<>(rows.get(1)))))
        .contains("シート「計画」 3行目 A列: コード「plan」が 2 行目と同じです。別のコードにするか、どちらかの行を削除してください。");
    assertThat(problems("計画", rows -> rows.remove(1)))
        .containsExactly(": シート「計画」の計画が 0 行あります。ちょうど 1 行にしてください。");
    assertThat(problems("文章", List::clear))
        .containsExactly(": シート「文章」がありません。書き出したファイルのシートを消さずに使ってください。");
  }

  @Test
  void sheetsThatDoNotBelongToABookAreRefused() {
    List<Sheet> sheets = new ArrayList<>(workbook(PLAN).sheets());
    sheets.add(Parts.sheet("メモ", "あとで"));

    SheetException refused =
        catchThrowableOfType(
            () -> PlanBook.read(Workbook.of("xlsx", sheets)), SheetException.class);

    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.problems().get(0).message(Locale.JAPAN))
        .startsWith("シート「メモ」は計画ブックのシートではありません。");
  }

  @Test
  void aBookIsOpenedWithinLimitsOfItsOwn() {
    assertThat(PlanBook.limits().rows()).isGreaterThan(SheetLimits.standard().rows());
  }
}
