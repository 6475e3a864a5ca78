package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "センター,せんたー", "ｾﾝﾀｰ,センター", "ＮＰＯ,npo", "市民　活動,市民活動", "１～５,1〜5", "①,1", "Ⅱ,ii",
    "㎡,m2", "㈱,(株)", "葛󠄀,葛", "ー,－", "−,-", "%,％", "ヴ,ゔ"
  })
  void makesNoDifferenceOf(String one, String other) {
    assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"は,ば", "課,科", "𠮷,吉", "髙,高", "_,-", "%,_"})
  void keepsApart(String one, String other) {
    assertThat(SearchText.fold(one)).isNotEqualTo(SearchText.fold(other));
  }

  @Test
  void findsOneOrTwoCharacters() {
    assertThat(SearchText.contains("協働推進課", "課")).isTrue();
    assertThat(SearchText.contains("協働推進課", "協働")).isTrue();
    assertThat(SearchText.contains("協働推進課", "")).isTrue();
    assertThat(SearchText.contains("100%達成", "0%達")).isTrue();
    assertThat(SearchText.contains("100達成", "0%達")).isFalse();
  }
}
