package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.R6;
import static org.ayumi.plan.domain.table.Sample.R7;
import static org.ayumi.plan.domain.table.Sample.answered;
import static org.ayumi.plan.domain.table.Sample.item;
import static org.ayumi.plan.domain.table.Sample.lines;

import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

class ProgressTableTest {

  private static final PlanDocument PLAN =
      Sample.plan()
          .addItems(
              item("i1", "h1-1", "①", "講座")
                  .addDepartments(Sample.ref("協働推進課"))
                  .addContents(
                      content("c1").addYears(answered(R6, "実施", "✓", "0")).build(),
                      content("c2").addYears(Sample.cell(R6, "実施"), Sample.cell(R7, "→")).build(),
                      content("c3")
                          .addDepartments(Sample.ref("花みどり課"))
                          .addYears(answered(R6, "実施", "", "開いた"))
                          .build())
                  .build(),
              item("i2", "h1-2", "①", "講座")
                  .relisting(Sample.relisting("i1"))
                  .addContents(content("c4").build(), content("c5").build(), content("c6").build())
                  .build(),
              item("i3", "h1-2", "②", "外の項目")
                  .relisting(Sample.relisting(null))
                  .addContents(content("c7").addYears(Sample.cell(R6, "実施")).build())
                  .build(),
              item("i4", "h1-2", "③", "内容なし").build(),
              item("i5", "h1-2", "④", "候補")
                  .candidate(true)
                  .addContents(content("c8").build())
                  .build())
          .build();

  private static ImmutableContent.Builder content(String code) {
    return Content.builder().code(code).bullet("●").text(code);
  }

  @Test
  void aRowForEachContentAndTheAnswersOfTheOriginalsWhereItIsShownAgain() {
    PrintedTable table = Sample.tables(PLAN).progress(R6, R6);

    assertThat(lines(table))
        .containsExactly(
            "方針|施策|項目|[departments]|[content]|[schedule]|[status]|[narrative]|[next-direction]",
            "Ⅰ 人づくり|(1) 学び|① 講座|協働推進課|●c1|実施|✓|0|続ける",
            "||||●c2|実施|<not-answered>||",
            "|||花みどり課|●c3|実施||開いた|続ける",
            "|(2) 交流|① 講座 【再掲】||●c4||✓|0|続ける",
            "||||●c5||<not-answered>||",
            "||||●c6|||開いた|続ける",
            "||② 外の項目 【再掲】||●c7|実施|<relisted>||",
            "||③ 内容なし||||<not-planned>||");
    assertThat(Sample.cell(table, "協働推進課").rowSpan()).isEqualTo(2);
    assertThat(Sample.cell(table, "① 講座").rowSpan()).isEqualTo(3);
    assertThat(Sample.cell(table, "✓").spoken()).isEqualTo("予定どおり");
    assertThat(table.caption()).isEqualTo("<caption-progress さくら野市計画 第2期|R6>");
    assertThat(table.head()).hasSize(1);
  }

  @Test
  void countsNameReListedEntriesApart() {
    assertThat(Sample.tables(PLAN).progress(R6, R6).notes())
        .containsExactly(
            "<count-relisted ✓|2|1>",
            "<count-relisted <not-answered>|2|1>",
            "<count-relisted <answered>|2|1>",
            "<count-relisted <relisted>|1|1>",
            "<count-relisted <total>|7|4>");
  }

  @Test
  void theFourMeaningsOfAMissingStatusAreFourTexts() {
    PlanDocument document =
        Sample.plan()
            .addItems(
                item("i1", "h1-1", "", "一")
                    .addContents(
                        content("c1").build(),
                        content("c2").addYears(Sample.cell(R7, "実施")).build(),
                        content("c3")
                            .addYears(
                                YearCell.builder()
                                    .year(R7)
                                    .report(Report.builder().build())
                                    .build())
                            .build())
                    .build())
            .build();

    assertThat(lines(Sample.tables(document).progress(R7, R6)).subList(1, 4))
        .containsExactly(
            "Ⅰ 人づくり|(1) 学び|一|●c1||<not-planned>||",
            "|||●c2|実施|<planned-later>||",
            "|||●c3||<answered>||");
    assertThat(lines(Sample.tables(document).progress(R7, R7)).get(2))
        .isEqualTo("|||●c2|実施|<not-answered>||");
  }
}
