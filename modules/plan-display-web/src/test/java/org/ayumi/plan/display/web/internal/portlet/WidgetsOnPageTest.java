package org.ayumi.plan.display.web.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WidgetsOnPageTest {

  @Test
  void theFirstWidgetThatShowsThePlanAnswers() {
    assertThat(widgets("a").answers("kyodo")).isFalse();
    assertThat(widgets("b").answers("kyodo")).isTrue();
    assertThat(widgets("c").answers("kyodo")).isFalse();
  }

  @Test
  void thePagesFirstAnswersForAPlanThatNoneShows() {
    assertThat(widgets("a").answers("none")).isTrue();
    assertThat(widgets("b").answers("none")).isFalse();
  }

  @Test
  void aloneNeedsNoName() {
    assertThat(widgets("a").isAlone()).isFalse();
    assertThat(new WidgetsOnPage("a", Map.of("a", "kyodo")).isAlone()).isTrue();
    assertThat(new WidgetsOnPage("a", Map.of()).isAlone()).isTrue();
    assertThat(new WidgetsOnPage("a", Map.of()).answers("kyodo")).isTrue();
  }

  private static WidgetsOnPage widgets(String self) {
    Map<String, String> plans = new LinkedHashMap<>();
    plans.put("a", "sogo");
    plans.put("b", "kyodo");
    plans.put("c", "kyodo");
    return new WidgetsOnPage(self, plans);
  }
}
