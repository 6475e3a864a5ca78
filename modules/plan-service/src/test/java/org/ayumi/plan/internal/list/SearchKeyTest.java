package org.ayumi.plan.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.plan.domain.Item;
import org.ayumi.plan.internal.SamplePlan;
import org.junit.jupiter.api.Test;

class SearchKeyTest {

  private final Item item = SamplePlan.item("i-1", "h-1-1");

  @Test
  void holdsTextsContentsAndReports() {
    assertThat(SearchKey.of(item)).contains("目的100").contains("二行目").contains("行った").contains("福祉");
  }

  @Test
  void hasNoCharacterThatLikeTakesForAnother() {
    assertThat(SearchKey.of(item)).doesNotContain("%", "_", "\\");
    assertThat(SearchKey.patterns("100%_"))
        .hasSize(1)
        .allMatch(each -> like(each).startsWith("100"));
    assertThat(SearchKey.of(item)).contains(like(SearchKey.patterns("100%_").get(0)));
  }

  @Test
  void asksForEachWord() {
    assertThat(SearchKey.patterns(" 目的　ナイヨウ ")).containsExactly("%目的%", "%ないよう%");
    assertThat(SearchKey.patterns("  ")).isEmpty();
  }

  private static String like(String pattern) {
    return pattern.substring(1, pattern.length() - 1);
  }
}
