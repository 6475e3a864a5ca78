package org.ayumi.plan.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

class CollationTest {

  private static final FiscalYear R6 = FiscalYear.of(2024);
  private static final FiscalYear R7 = FiscalYear.of(2025);
  private static final Report OLD = Report.builder().narrative("昨年").build();

  private static final PlanDocument PLAN =
      PlanDocument.builder()
          .head(PlanHead.builder().code("p").title("計画").firstYear(R6).lastYear(R7).build())
          .addItems(
              Item.builder()
                  .code("i")
                  .title("講座")
                  .addContents(
                      Content.builder()
                          .code("c1")
                          .addYears(
                              YearCell.builder().year(R6).report(OLD).build(),
                              YearCell.builder().year(R7).planned("→").report(OLD).build())
                          .build(),
                      Content.builder()
                          .code("c2")
                          .addYears(YearCell.builder().year(R6).report(OLD).build())
                          .build())
                  .build())
          .build();

  private static Answer says(String text) {
    return Answer.builder().narrative(text).build();
  }

  private static String report(PlanDocument plan, int content, FiscalYear year) {
    return plan.items()
        .get(0)
        .contents()
        .get(content)
        .year(year)
        .flatMap(YearCell::report)
        .map(Report::narrative)
        .orElse("-");
  }

  @Test
  void printsWhatTheLeadSaysInTheYearOfTheRound() {
    PlanDocument collated =
        Collation.of(R7)
            .add(Request.of("i", "c1", "d1", true), says("今年"))
            .add(Request.of("i", "c1", "d2", false), says("協力"))
            .add(Request.of("i", "c2", "d1", true), says("新しく"))
            .add(Request.of("i", "c9", "d1", true), says("もうない"))
            .into(PLAN);

    assertThat(report(collated, 0, R7)).isEqualTo("今年");
    assertThat(report(collated, 0, R6)).isEqualTo("昨年");
    assertThat(report(collated, 1, R7)).isEqualTo("新しく");
    assertThat(collated.items().get(0).contents().get(0).year(R7).orElseThrow().planned())
        .isEqualTo("→");
    assertThat(collated.items().get(0).contents()).hasSize(2);
  }

  @Test
  void whatDoesNotApplyPrintsNothing() {
    PlanDocument collated =
        Collation.of(R7)
            .add(Request.of("i", "c1", "d1", true), Answer.builder().notApplicable(true).build())
            .into(PLAN);

    assertThat(report(collated, 0, R7)).isEqualTo("-");
    assertThat(Collation.of(R7).into(PLAN)).isEqualTo(PLAN);
  }
}
