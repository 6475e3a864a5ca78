package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.ayumi.plan.domain.FiscalYear;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

  private final Visit visit = Visits.japanese();

  @Test
  void itShowsTheYearsThatHaveBegunAndOpensWithTheLastReported() {
    ProgressTables tables = visit.progress();
    assertThat(tables.years()).containsExactly(FiscalYear.of(2013), FiscalYear.of(2014));
    assertThat(tables.usual()).contains(FiscalYear.of(2014));
    assertThat(tables.year("2013")).contains(FiscalYear.of(2013));
    for (String unknown : new String[] {"2015", "2012", "x", "<svg>"}) {
      assertThat(tables.year(unknown)).as(unknown).isEmpty();
    }
    ProgressDisplay display = new ProgressDisplay(visit, tables, FiscalYear.of(2013));
    assertThat(display.getTitle()).isEqualTo("平成25年度の進捗状況");
    assertThat(display.getYears())
        .extracting(Link::getText, Link::getUrl)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("平成25年度", "/progress?year=2013"),
            org.assertj.core.api.Assertions.tuple("平成26年度", "/progress?year=2014"));
    assertThat(display.getXlsxUrl()).isEqualTo("/progress.xlsx?year=2013");
    assertThat(display.getHtml()).contains("<table", "3回ひらいた。").doesNotContain("<script");
  }

  @Test
  void aPlanWithoutScheduleHasNone() {
    Visit bare =
        Visits.of(
            org.ayumi.plan.domain.PlanDocument.builder()
                .head(SakuranoPlan.document().head())
                .build(),
            Locale.JAPAN,
            Map.of());
    assertThat(bare.progress().years()).isEmpty();
    assertThat(new Frame(bare, "contents").getProgressUrl()).isEmpty();
  }
}
