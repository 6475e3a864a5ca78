package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.R6;
import static org.ayumi.plan.domain.table.Sample.R7;
import static org.ayumi.plan.domain.table.Sample.answered;
import static org.ayumi.plan.domain.table.Sample.item;
import static org.ayumi.plan.domain.table.Sample.lines;
import static org.ayumi.plan.domain.table.Sample.term;

import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.junit.jupiter.api.Test;

class ChangesTableTest {

  private static Content content(String code, String before, String after) {
    return Content.builder()
        .code(code)
        .text(code)
        .addYears(answered(R6, "実施", before, "前"), answered(R7, "→", after, "今"))
        .build();
  }

  private static final PlanDocument PLAN =
      Sample.plan()
          .addTerms(
              term(VocabularyType.STATUS, "◇", "遅れ", TermSense.BEHIND),
              term(VocabularyType.STATUS, "A", "", TermSense.PLAIN))
          .addItems(
              item("i1", "h1-1", "①", "講座")
                  .addDepartments(Sample.ref("協働推進課"))
                  .addContents(
                      content("c1", "◇", "✓"),
                      content("c2", "✓", "✓"),
                      content("c3", "✓", "◇"),
                      content("c4", "✓", "A"),
                      content("c5", "", "✓"),
                      content("c6", "✓", ""))
                  .build(),
              item("i2", "h2", "①", "講座")
                  .relisting(Sample.relisting("i1"))
                  .addContents(content("c7", "✓", "◇"))
                  .build())
          .build();

  @Test
  void thoseThatSteppedBackComeFirstAndEachIsListedOnce() {
    assertThat(lines(Sample.tables(PLAN).changes(R7)))
        .containsExactly(
            "<move>|項目|[departments]|[content]|[status] R6|[status] R7|[narrative]",
            "<stepped-back>|① 講座|協働推進課|c3|✓|◇|今",
            "<moved-on>|① 講座|協働推進課|c1|◇|✓|今",
            "<changed>|① 講座|協働推進課|c4|✓|A|今");
    assertThat(Sample.tables(PLAN).changes(R7).notes()).isEmpty();
  }

  @Test
  void aYearWithoutChangesSaysSo() {
    assertThat(Sample.tables(PLAN).changes(R6).body()).isEmpty();
    assertThat(Sample.tables(PLAN).changes(R6).notes()).containsExactly("<no-changes>");
  }
}
