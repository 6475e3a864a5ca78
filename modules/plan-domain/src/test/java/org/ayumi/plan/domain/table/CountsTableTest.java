package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.R6;
import static org.ayumi.plan.domain.table.Sample.R7;
import static org.ayumi.plan.domain.table.Sample.answered;
import static org.ayumi.plan.domain.table.Sample.item;
import static org.ayumi.plan.domain.table.Sample.lines;
import static org.ayumi.plan.domain.table.Sample.term;

import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

class CountsTableTest {

  private static final PlanDocument PLAN =
      Sample.plan()
          .addTerms(term(VocabularyType.STATUS, "◇", "遅れ", TermSense.BEHIND))
          .addItems(
              item("i1", "h1-1", "①", "講座")
                  .addDepartments(Sample.ref("協働推進課"))
                  .addActors(Sample.actor("市民", "◎"), Sample.actor("市", "□"))
                  .addContents(
                      content("c1", answered(R6, "実施", "◇", "1"), answered(R7, "→", "✓", "2")),
                      content("c2", answered(R6, "実施", "✓", "1"), answered(R7, "→", "✓", "2")),
                      ImmutableContent.copyOf(
                              content("c3", answered(R6, "実施", "✓", "1"), Sample.cell(R7, "→")))
                          .withDepartments(Sample.ref("花みどり課"), Sample.ref("協働推進課")))
                  .build(),
              item("i2", "h2", "①", "講座")
                  .relisting(Sample.relisting("i1"))
                  .addContents(content("c4"), content("c5"), content("c6"))
                  .build(),
              item("i3", "h2", "②", "候補")
                  .candidate(true)
                  .addContents(content("c7", answered(R7, "実施", "✓", "2")))
                  .build())
          .build();

  private static Content content(String code, YearCell... years) {
    return Content.builder().code(code).text(code).addYears(years).build();
  }

  @Test
  void countsByEverythingWithChangesAndReListedEntriesApart() {
    assertThat(lines(Sample.tables(PLAN).counts(R7, R7)))
        .containsExactly(
            "<counted-by>|<counted-name>|✓||◇||<not-answered>||<total>|<of-which-relisted>",
            "||<counted>|<share>|<counted>|<share>|<counted>|<share>||",
            "<whole-plan>||4（±0）|66.7%|0（−2）|0.0%|2（+2）|33.3%|6|3",
            "方針|Ⅰ 人づくり|2（±0）|66.7%|0（−1）|0.0%|1（+1）|33.3%|3|0",
            "|Ⅱ 場づくり|2（±0）|66.7%|0（−1）|0.0%|1（+1）|33.3%|3|3",
            "[departments]|協働推進課|2（±0）|66.7%|0（−1）|0.0%|1（+1）|33.3%|3|0",
            "|花みどり課|0（−1）|0.0%|0（±0）|0.0%|1（+1）|100.0%|1|0",
            "[actors]|市民|2（±0）|66.7%|0（−1）|0.0%|1（+1）|33.3%|3|0");
  }

  @Test
  void theFirstYearOfAPlanHasNothingToBeComparedWith() {
    PrintedTable table = Sample.tables(PLAN).counts(R6, R7);

    assertThat(lines(table))
        .contains("<whole-plan>||4|66.7%|2|33.3%|6|3")
        .noneMatch(line -> line.contains("（"));
    assertThat(table.notes()).containsExactly("<counts-rule>");
  }

  @Test
  void theSecondAxisHasColumnsOfItsOwn() {
    Report reached = Report.builder().status("✓").achievement("◎").build();
    PlanDocument plan =
        Sample.plan()
            .addTerms(term(VocabularyType.ACHIEVEMENT, "◎", "達成した", TermSense.PLAIN))
            .addItems(
                item("i1", "h2", "①", "講座")
                    .addContents(
                        content("c1", YearCell.builder().year(R7).report(reached).build()),
                        content("c2", answered(R7, "実施", "✓", "2")))
                    .build())
            .build();

    assertThat(lines(Sample.tables(plan).counts(R7, R7)))
        .contains("<whole-plan>||2（+2）|100.0%|0（−2）|0.0%|1（+1）|50.0%|2|0");
    assertThat(lines(Sample.tables(plan).progress(R7, R7)).get(0))
        .contains("[status]|[achievement]|[narrative]");
    assertThat(Sample.cell(Sample.tables(plan).progress(R7, R7), "◎").spoken()).isEqualTo("達成した");
  }
}
