package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class FormTargetTest {

  @Test
  void aQueryBecomesHiddenFields() {
    FormTarget target = new FormTarget("http://city/page?p_p_id=x&_x_plan=%E8%A8%88&empty");

    assertThat(target.getAction()).isEqualTo("http://city/page");
    assertThat(target.getFields())
        .extracting(Option::getLabel, Option::getValue)
        .containsExactly(tuple("p_p_id", "x"), tuple("_x_plan", "計"), tuple("empty", ""));
  }

  @Test
  void thePlaceOnThePageStays() {
    FormTarget target = new FormTarget("http://city/page?a=1#result");

    assertThat(target.getAction()).isEqualTo("http://city/page#result");
    assertThat(target.getFields()).extracting(Option::getValue).containsExactly("1");
  }

  @Test
  void aPathNeedsNone() {
    assertThat(new FormTarget("http://city/page/-/plan/a/list").getFields()).isEmpty();
    assertThat(new FormTarget("http://city/page?").getFields()).isEmpty();
  }
}
