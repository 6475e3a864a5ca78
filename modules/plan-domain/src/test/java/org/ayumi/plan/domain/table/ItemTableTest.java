package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.content;
import static org.ayumi.plan.domain.table.Sample.item;
import static org.ayumi.plan.domain.table.Sample.lines;

import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.junit.jupiter.api.Test;

class ItemTableTest {

  private static final PlanDocument PLAN =
      Sample.plan()
          .addItems(
              item("i1", "h1-1", "①", "講座")
                  .reference("1")
                  .kind("新規")
                  .purpose("学ぶ")
                  .addContents(
                      content("c1", "一", "実施", "→").build(), content("c2", "二", "", "実施").build())
                  .build(),
              item("i2", "h1-1", "②", "見学")
                  .addContents(content("c3", "三", "実施", "").build())
                  .build(),
              item("i3", "h1-2", "①", "祭り").addActors(Sample.actor("市民", "◎")).build(),
              item("i4", "h1-2", "②", "候補").completion("いつか").candidate(true).build())
          .build();

  @Test
  void thePlanHasEveryFieldUnderMergedHeadings() {
    PrintedTable table = Sample.tables(PLAN).plan();

    assertThat(lines(table))
        .containsExactly(
            "方針|施策|[reference]|[kind]|項目|[actors]|[purpose]|[content]|[schedule]|",
            "||||||||R6|R7",
            "Ⅰ 人づくり|(1) 学び|1|新規|① 講座||学ぶ|一|実施|→",
            "|||||||二||実施",
            "||||② 見学|||三|実施|",
            "|(2) 交流|||① 祭り|◎市民||||",
            "Ⅱ 場づくり|||||||||");
    assertThat(Sample.cell(table, "Ⅰ 人づくり").rowSpan()).isEqualTo(4);
    assertThat(Sample.cell(table, "(1) 学び").rowSpan()).isEqualTo(3);
    assertThat(Sample.cell(table, "学ぶ").rowSpan()).isEqualTo(2);
    assertThat(Sample.cell(table, "[schedule]").colSpan()).isEqualTo(2);
    assertThat(Sample.cell(table, "方針").rowSpan()).isEqualTo(2);
    assertThat(Sample.cell(table, "① 講座").kind()).isEqualTo(CellKind.HEADER_ROW);
    assertThat(table.orientation()).isEqualTo(Orientation.LANDSCAPE);
    assertThat(table.caption()).isEqualTo("<caption-plan さくら野市計画 第2期>");
    assertThat(table.legend())
        .containsExactly(LegendEntry.of("◎", "先導する"), LegendEntry.of("→", "前年と同じ"));
  }

  @Test
  void theCleanPlanRepeatsWhatWasMerged() {
    assertThat(lines(Sample.tables(PLAN).plan().clean()))
        .containsExactly(
            "方針|施策|[reference]|[kind]|項目|[actors]|[purpose]|[content]|R6|R7",
            "Ⅰ 人づくり|(1) 学び|1|新規|① 講座||学ぶ|一|実施|→",
            "Ⅰ 人づくり|(1) 学び|1|新規|① 講座||学ぶ|二||実施",
            "Ⅰ 人づくり|(1) 学び|||② 見学|||三|実施|",
            "Ⅰ 人づくり|(2) 交流|||① 祭り|◎市民||||",
            "Ⅱ 場づくり|||||||||");
  }

  @Test
  void yearsAreHeadedByThePlansOwnWords() {
    PlanDocument document =
        Sample.plan()
            .addTerms(
                Term.builder()
                    .type(VocabularyType.LABEL)
                    .code(FieldLabels.SCHEDULE)
                    .mark("年次計画")
                    .build(),
                Term.builder()
                    .type(VocabularyType.LABEL)
                    .code(FieldLabels.ITEM)
                    .mark("推進項目")
                    .build())
            .addItems(
                item("i1", "h1-1", "①", "講座")
                    .addContents(content("c1", "一", "実施", "→").build())
                    .build())
            .build();

    PrintedTable table = Sample.tables(document).years();

    assertThat(lines(table))
        .containsExactly(
            "方針|施策|推進項目|年次計画|", "|||R6|R7", "Ⅰ 人づくり|(1) 学び|① 講座|実施|→", "|(2) 交流|||", "Ⅱ 場づくり||||");
  }

  @Test
  void contentsAreNamedWhereTheirYearsDiffer() {
    assertThat(lines(Sample.tables(PLAN).years()))
        .contains(
            "方針|施策|[reference]|項目|[content]|[schedule]|",
            "Ⅰ 人づくり|(1) 学び|1|① 講座|一|実施|→",
            "||||二||実施");
  }

  @Test
  void itemsWithoutHeadingsStandFirst() {
    PlanDocument document =
        Sample.plan()
            .addItems(item("i1", "h1", "", "直下").build(), item("i2", null, "", "無所属").build())
            .build();

    assertThat(lines(Sample.tables(document).plan()))
        .containsExactly("方針|施策|項目", "||無所属", "Ⅰ 人づくり||直下", "|(1) 学び|", "|(2) 交流|", "Ⅱ 場づくり||");
  }

  @Test
  void levelsWithoutANameHaveAWord() {
    PlanDocument document =
        PlanDocument.builder()
            .head(Sample.plan().build().head())
            .addHeadings(Sample.heading("h", null, 1, "", "方針"))
            .addItems(item("i1", "h", "", "一").build())
            .build();

    assertThat(lines(Sample.tables(document).plan())).containsExactly("<level 1>|[item]", "方針|一");
  }

  @Test
  void onlyTablesWithSomethingToShowAreOffered() {
    assertThat(Sample.tables(PLAN).kinds())
        .containsExactlyInAnyOrder(
            TableKind.CARD,
            TableKind.PLAN,
            TableKind.YEARS,
            TableKind.PROGRESS,
            TableKind.COUNTS,
            TableKind.CHANGES,
            TableKind.MATRIX,
            TableKind.OUTLINE);
    assertThat(Sample.tables(Sample.plan().build()).kinds()).containsExactly(TableKind.OUTLINE);
  }
}
