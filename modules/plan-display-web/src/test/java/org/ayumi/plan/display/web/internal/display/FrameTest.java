package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutablePlanHead;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanState;
import org.junit.jupiter.api.Test;

class FrameTest {

  @Test
  void namesPlanAndEdition() {
    Frame frame = new Frame(Visits.japanese(), "list");

    assertThat(frame.getPlanName()).isEqualTo("さくら野市 協働のまちづくり実行計画");
    assertThat(frame.getEditionName()).isEqualTo("第2版");
    assertThat(frame.getPublished()).isEqualTo("2014年4月1日");
    assertThat(frame.getPublishedIso()).isEqualTo("2014-04-01");
    assertThat(frame.getPeriod()).isEqualTo("平成25年度から平成27年度まで");
    assertThat(frame.getItemLevel()).isEqualTo("推進項目");
    assertThat(frame.getState()).isEmpty();
  }

  @Test
  void speaksEnglish() {
    Frame frame = new Frame(Visits.of(SakuranoPlan.document(), Locale.US, Map.of()), "list");

    assertThat(frame.getEditionName()).isEqualTo("Edition 2");
    assertThat(frame.getPublished()).isEqualTo("April 1, 2014");
    assertThat(frame.getPeriod()).isEqualTo("FY2013 to FY2015");
    assertThat(frame.getPlanLanguage()).isEqualTo("ja");
    assertThat(frame.getLanguage()).isEqualTo("en-US");
  }

  @Test
  void aDraftIsCalledOne() {
    PlanDocument plan = SakuranoPlan.document();
    PlanDocument draft =
        ImmutablePlanDocument.builder()
            .from(plan)
            .head(
                ImmutablePlanHead.builder()
                    .from(plan.head())
                    .title("さくら野市計画")
                    .state(PlanState.DRAFT)
                    .build())
            .build();
    Frame frame = new Frame(Visits.of(draft, Locale.JAPAN, Map.of()), "list");

    assertThat(frame.getState()).isEqualTo("案");
    assertThat(frame.getPlanName()).isEqualTo("さくら野市計画");
  }

  @Test
  void thePeriodIsNotSaidTwice() {
    PlanDocument plan = SakuranoPlan.document();
    PlanDocument titled =
        ImmutablePlanDocument.builder()
            .from(plan)
            .head(ImmutablePlanHead.builder().from(plan.head()).subtitle("平成25年度～平成27年度").build())
            .build();

    assertThat(new Frame(Visits.of(titled, Locale.JAPAN, Map.of()), "list").getPeriod()).isEmpty();
    assertThat(new Frame(Visits.of(titled, Locale.US, Map.of()), "list").getPeriod()).isNotEmpty();
  }

  @Test
  void headingsBeginWhereTheWebTeamSaid() {
    assertThat(new Frame(Visits.japanese(), "list").getHeading()).isEqualTo(2);
    Frame deep = new Frame(Visits.with(Map.of("headingLevel", "4")), "list");
    assertThat(deep.getHeading()).isEqualTo(4);
    assertThat(deep.getSubheading()).isEqualTo(5);
  }
}
