package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FriendlyUrlsTest {

  private final FriendlyUrls urls = new FriendlyUrls();

  @Test
  void otherCharactersBecomeOneHyphen() {
    assertThat(urls.normalize("/City Plan -- (2026)!")).isEqualTo("/city-plan-2026-");
    assertThat(urls.normalize("a/b.c_d")).isEqualTo("a-b-c_d");
    assertThat(urls.normalizeWithPeriods("/a/B.c")).isEqualTo("/a-b.c");
    assertThat(urls.normalizeWithPeriodsAndSlashes("/A/b c.d")).isEqualTo("/a/b-c.d");
  }

  @Test
  void lettersOfOtherScriptsAreEncoded() {
    assertThat(urls.normalizeWithEncoding("/計画 2026/A")).isEqualTo("/%E8%A8%88%E7%94%BB-2026/a");
    assertThat(urls.normalizeWithEncoding("/~user/a")).isEqualTo("/~user/a");
    assertThat(urls.normalizeWithEncoding("/%e8%a8%88")).isEqualTo("/%e8%a8%88");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(urls.normalize(null)).isNull();
    assertThat(urls.normalizeWithEncoding("")).isEmpty();
    assertThat(urls.normalize("/")).isEqualTo("/");
  }
}
