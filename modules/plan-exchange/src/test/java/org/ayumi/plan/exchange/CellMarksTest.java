package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PrintedForms;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

/**
 * Marks inside texts: statuses before reports, kinds beside titles, re-listings behind contents.
 */
class CellMarksTest {

  private static Report report(Item item, int content) {
    YearCell cell = item.contents().get(content).year(FiscalYear.of(2023)).orElseThrow();
    return cell.report().orElseThrow();
  }

  @Test
  void aMarkBeforeAReportIsItsStatus() {
    Sheet sheet =
        Fixtures.sheet(
            "令和5年度 進捗状況報告書",
            "推進項目|推進内容|進捗状況",
            "① 講座|・初級\\n・上級|・✓ ２回開いた。\\n・◇ 会場が見つからない。",
            "② 見学|・市内\\n・市外|・✓ 見た。\\n・見ていない。",
            "③ 交流|・会を開く。|・✓");

    PlanDocument document = Tables.comesBack(sheet);

    PartMapping part = Tables.guess(sheet);
    assertThat(part.statusMarks()).containsExactly("✓", "◇");
    assertThat(part.statusGap()).isEqualTo(" ");
    assertThat(report(document.items().get(0), 1))
        .isEqualTo(Report.builder().status("◇").narrative("会場が見つからない。").build());
    assertThat(report(document.items().get(1), 1))
        .isEqualTo(Report.builder().narrative("見ていない。").build());
    assertThat(report(document.items().get(2), 0)).isEqualTo(Report.builder().status("✓").build());
    assertThat(document.terms()).anyMatch(term -> term.mark().equals("◇"));
    assertThat(Tables.reasons(sheet))
        .anyMatch(reason -> reason.contains("令和5年度 進捗状況報告書"))
        .anyMatch(reason -> reason.contains("先頭の印（✓ ◇）"));
  }

  @Test
  void aKindBesideATitleIsTheItemsKindAndStaysInItsPlace() {
    Sheet sheet =
        Fixtures.sheet(
            "推進施策|推進項目|担当課",
            "学ぶ|① 講座（新規）|協働課",
            "学ぶ|② （継続）見学|協働課",
            "学ぶ|③ 研修（拡充）【再掲】|職員課",
            "集う|④ 研修|職員課");

    ReadResult result = Tables.read(sheet, Tables.guess(sheet), Tables.PLAN);
    PlanDocument document = result.document();

    assertThat(Tables.messages(result)).isEmpty();
    assertThat(document.items()).extracting(Item::kind).containsExactly("新規", "継続", "拡充", "");
    assertThat(document.items()).extracting(Item::title).containsExactly("講座", "見学", "研修", "研修");
    assertThat(document.items().get(2).relisting().orElseThrow().originalCode())
        .contains(document.items().get(3).code());
    PartMapping part = Tables.guess(sheet);
    assertThat(Tables.rows(Tables.write(document, part))).isEqualTo(Tables.rows(sheet));
    Item edited = ImmutableItem.copyOf(document.items().get(0)).withTitle("教室").withKind("継続");
    PlanDocument after =
        ImmutablePlanDocument.copyOf(document)
            .withItems(PrintedForms.recompose(document.items().get(0), edited));
    assertThat(Tables.write(after, part).cell(1, 1)).isEqualTo("① 教室（継続）");
  }

  @Test
  void aRelistedContentIsLinkedWithItsOriginal() {
    Sheet sheet =
        Fixtures.sheet(
            "推進項目|推進内容|R5",
            "① 講座|●初級を開く。\\n●上級を開く。|実施",
            "② 交流|●上級を開く。【再掲】\\n●会を開く。|実施",
            "③ 見学|●市内を見る。\\n●市外を見る。【再掲】|検討");

    ReadResult result = Tables.read(sheet, Tables.guess(sheet), Tables.PLAN);
    PlanDocument document = result.document();

    Content original = document.items().get(0).contents().get(1);
    Content copy = document.items().get(1).contents().get(0);
    assertThat(copy.text()).isEqualTo("上級を開く。");
    assertThat(copy.relisting())
        .contains(Relisting.builder().mark("【再掲】").originalCode(original.code()).build());
    assertThat(document.items().get(2).contents().get(1).relisting().orElseThrow().originalCode())
        .isEmpty();
    assertThat(Tables.messages(result))
        .hasSize(1)
        .allMatch(text -> text.startsWith("4行目 B列") && text.contains("市外を見る。"));
    assertThat(Tables.rows(Tables.write(document, Tables.guess(sheet))))
        .isEqualTo(Tables.rows(sheet));
  }

  @Test
  void aRelistedContentThatDiffersIsNamed() {
    Sheet sheet =
        Fixtures.sheet("推進項目|推進内容|R5", "① 講座|●初級を開く。\\n●上級を開く。|実施", "② 交流|●上級を開く。【再掲】\\n●会を開く。|検討");

    ReadResult result = Tables.read(sheet, Tables.guess(sheet), Tables.PLAN);

    assertThat(result.problems())
        .filteredOn(problem -> problem.type() == ProblemType.RELISTING_DIFFERS)
        .extracting(problem -> problem.place(Locale.JAPAN) + problem.arguments())
        .containsExactly("3行目 B列[上級を開く。, R5]");
  }

  @Test
  void aMarkOfAnotherStatusIsNamedWhenWritten() {
    Sheet sheet = Fixtures.sheet("推進項目|令和5年度実績", "① 講座|✓開いた。", "② 見学|◇見ていない。");
    PlanDocument document = Tables.comesBack(sheet);
    Item item = document.items().get(0);
    PlanDocument after =
        ImmutablePlanDocument.copyOf(document)
            .withItems(
                ImmutableItem.copyOf(item)
                    .withContents(
                        Content.builder()
                            .code(item.contents().get(0).code())
                            .addYears(
                                YearCell.builder()
                                    .year(FiscalYear.of(2023))
                                    .report(Report.builder().status("☆").narrative("開いた。").build())
                                    .build())
                            .build()),
                document.items().get(1));

    assertThat(Tables.written(after, Tables.guess(sheet)).problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.EXPORT_NOT_IN_MAPPING);
  }

  @Test
  void aContentMayRepeatAWholeItem() {
    Sheet sheet =
        Fixtures.sheet("推進項目|推進内容", "① 講座の充実|●初級を開く。\\n●上級を開く。", "② 交流|●講座の充実（再掲）\\n●会を開く。");

    PlanDocument document = Tables.comesBack(sheet);

    assertThat(document.items().get(1).contents().get(0).relisting())
        .contains(
            Relisting.builder().mark("（再掲）").originalCode(document.items().get(0).code()).build());
  }
}
