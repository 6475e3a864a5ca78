package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutableYearCell;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

/** Several entries in one cell, matched by order with the contents (G4). */
class PairedCellsTest {

  private static final FiscalYear YEAR = FiscalYear.of(2023);

  private static List<String> contents(Item item) {
    return item.contents().stream()
        .map(content -> content.bullet() + "|" + content.text())
        .collect(Collectors.toList());
  }

  private static List<String> planned(Item item) {
    return item.contents().stream()
        .map(content -> content.year(YEAR).map(YearCell::planned).orElse("-"))
        .collect(Collectors.toList());
  }

  private static List<String> reports(Item item) {
    return item.contents().stream()
        .map(content -> content.year(YEAR).flatMap(YearCell::report))
        .map(report -> report.map(each -> each.status() + "|" + each.narrative()).orElse("-"))
        .collect(Collectors.toList());
  }

  private static List<String> departments(Item item) {
    return item.contents().stream()
        .map(
            content ->
                content.departments().stream()
                    .map(DepartmentRef::printed)
                    .collect(Collectors.joining("+")))
        .collect(Collectors.toList());
  }

  @Test
  void eachContentHasItsOwnDepartmentsTokensAndReports() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|担当課|R5|令和5年度実績|今後の方向性(R5)",
            "① 講座|●初級を開く。\\n　年に２回とする。\\n●上級を開く。|協働課、市民課\\n職員課|実施\\n検討"
                + "|●２回開いた。\\n●会場を検討した。|続ける。\\n開く。",
            "② 見学|●施設を見る。|協働課|実施|●１回行った。|続ける。");

    PlanDocument document = Tables.comesBack(sheet);

    PartMapping part = Tables.guess(sheet);
    assertThat(part.paired())
        .containsExactlyInAnyOrder(
            Field.DEPARTMENTS, Field.YEAR, Field.REPORT_TEXT, Field.REPORT_NEXT);
    assertThat(part.pairedBullets()).containsExactly(Field.REPORT_TEXT);
    Item first = document.items().get(0);
    assertThat(contents(first)).containsExactly("●|初級を開く。\n　年に２回とする。", "●|上級を開く。");
    assertThat(departments(first)).containsExactly("協働課+市民課", "職員課");
    assertThat(first.departments())
        .extracting(DepartmentRef::printed)
        .containsExactly("協働課", "市民課", "職員課");
    assertThat(planned(first)).containsExactly("実施", "検討");
    assertThat(reports(first)).containsExactly("|２回開いた。", "|会場を検討した。");
    assertThat(first.contents().get(1).year(YEAR).orElseThrow().report().orElseThrow())
        .extracting(Report::nextDirection)
        .isEqualTo("開く。");
    assertThat(Tables.reasons(sheet))
        .anyMatch(reason -> reason.contains("「担当課」の行数が内容の数と同じ"))
        .anyMatch(reason -> reason.contains("「令和5年度実績」の印の数が内容の数と同じ"));
  }

  @Test
  void aBulletAloneIsAMark() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|担当課|R5|R6",
            "① 講座|○初級を開く。\\n○上級を開く。|協働課|○●\\n○○|○→\\n○●",
            "② 見学|○施設を見る。|協働課|○|→");
    PlanDocument document = Tables.read(sheet);
    assertThat(planned(document.items().get(0))).containsExactly("●", "○");
    assertThat(planned(document.items().get(1))).containsExactly("○");
  }

  @Test
  void oneEntryStandsForAllContents() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|担当課|R5|R6",
            "① 講座|・初級を開く。\\n・上級を開く。|協働課\\n職員課|実施\\n検討|→\\n実施",
            "② 見学|・施設を見る。\\n・市外を見る。|協働課|実施|→");

    PlanDocument document = Tables.comesBack(sheet);

    Item second = document.items().get(1);
    assertThat(planned(second)).containsExactly("実施", "実施");
    assertThat(departments(second)).containsExactly("", "");
    assertThat(second.departments()).extracting(DepartmentRef::printed).containsExactly("協働課");
  }

  @Test
  void countsThatDifferAreAnErrorWithPlaceAndRemedy() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|R5", "① 講座|・初級\\n・上級\\n・特別|実施\\n検討\\n検討", "② 見学|・市内\\n・市外\\n・県外|実施\\n検討");

    ReadResult result = Tables.read(sheet, Tables.guess(sheet), Tables.PLAN);

    assertThat(result.problems(Severity.ERROR))
        .extracting(problem -> problem.place(Locale.JAPAN) + problem.message(Locale.JAPAN))
        .hasSize(1)
        .allMatch(
            text -> text.startsWith("3行目 C列") && text.contains("2 件") && text.contains("3 件"));
    assertThat(result.document().terms()).noneMatch(term -> term.mark().contains("\n"));
  }

  @Test
  void numberedEntriesAreMatchedByTheirNumbers() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|令和5年度の取組状況",
            "講座の充実|①初級を開く。\\n②上級を開く。\\n③特別に開く。|①開いた。\\n③会場を探した。",
            "見学の充実|①市内を見る。\\n②市外を見る。|①見た。\\n②見なかった。");

    PlanDocument document = Tables.comesBack(sheet);

    assertThat(contents(document.items().get(0)))
        .containsExactly("①|初級を開く。", "②|上級を開く。", "③|特別に開く。");
    assertThat(reports(document.items().get(0))).containsExactly("|開いた。", "-", "|会場を探した。");
  }

  @Test
  void aFirstLineWithoutBulletAndANoteAreContentsOfTheirOwn() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|担当課",
            "① 講座|次のとおり進める。\\n○　初級を開く。\\n\\n○　上級を開く。\\n※ 会場は未定|協働課",
            "② 見学|○　施設を見る。|協働課");

    PlanDocument document = Tables.comesBack(sheet);

    assertThat(contents(document.items().get(0)))
        .containsExactly("|次のとおり進める。", "○|　初級を開く。\n", "○|　上級を開く。", "※| 会場は未定");
  }

  @Test
  void entriesThatNoSheetCanShowAreNamedWhenWritten() {
    Sheet sheet =
        Fixtures.sheet("推進項目|推進内容|令和5年度実績", "① 講座|・初級\\n・上級|開いた\\n検討した", "② 見学|・市内\\n・市外|見た\\n見ない");
    PartMapping part = Tables.guess(sheet);
    PlanDocument document = Tables.read(sheet);
    Item item = document.items().get(0);
    Content content = item.contents().get(0);
    YearCell cell = content.year(YEAR).orElseThrow();
    Content edited =
        ImmutableContent.copyOf(content)
            .withYears(
                ImmutableYearCell.copyOf(cell)
                    .withReport(Report.builder().narrative("開いた\n好評").build()));
    PlanDocument after =
        ImmutablePlanDocument.copyOf(document)
            .withItems(
                ImmutableItem.copyOf(item).withContents(edited, item.contents().get(1)),
                document.items().get(1));

    assertThat(Tables.written(after, part).problems())
        .extracting(Problem::type, Problem::row, Problem::column)
        .containsExactly(tuple(ProblemType.EXPORT_NOT_IN_MAPPING, "2", "C"));
  }

  @Test
  void aCellThatAnExportWritesOtherwiseIsNamed() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|R5|R6", "① 講座|・初級\\n・上級|実施\\n検討|→\\n実施", "② 見学|・市内\\n・市外|実施\\n実施|→");

    ReadResult result = Tables.read(sheet, Tables.guess(sheet), Tables.PLAN);

    assertThat(result.problems())
        .filteredOn(problem -> problem.type() == ProblemType.CELL_REWRITTEN)
        .extracting(Problem::row, Problem::column)
        .containsExactly(tuple("3", "C"));
  }

  @Test
  void departmentsOfContentsAreComposedWhereTheyWereEdited() {
    Sheet sheet =
        Fixtures.sheet("推進項目|推進内容|担当課", "① 講座|・初級\\n・上級|協働課、市民課\\n職員課", "② 見学|・市内\\n・市外|協働課\\n職員課");
    PartMapping part = Tables.guess(sheet);
    PlanDocument document = Tables.read(sheet);
    Item item = document.items().get(0);
    Content second =
        ImmutableContent.copyOf(item.contents().get(1))
            .withDepartments(item.contents().get(0).departments().get(1));
    PlanDocument after =
        ImmutablePlanDocument.copyOf(document)
            .withItems(
                ImmutableItem.copyOf(item).withContents(item.contents().get(0), second),
                document.items().get(1));

    assertThat(Tables.write(after, part).cell(1, 2)).isEqualTo("協働課、市民課\n市民課");
    assertThat(
            departments(
                Tables.read(Tables.write(after, part), part, after).document().items().get(0)))
        .containsExactly("協働課+市民課", "市民課");
  }
}
