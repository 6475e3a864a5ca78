package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.plan.domain.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleCityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "出前講座の実施(桜野市) | 出前講座の実施 | (桜野市) | 桜野市",
        "手引き(町内会版)の発行(東さくら野市) | 手引き(町内会版)の発行 | (東さくら野市) | 東さくら野市",
        "交付金の構築（みどり町） | 交付金の構築 | （みどり町） | みどり町",
        "相談員の配置 (ex. 中央区の相談窓口) | 相談員の配置 | (ex. 中央区の相談窓口) | 中央区",
        "表彰の検討 (ex. 感謝状など) | 表彰の検討 | (ex. 感謝状など) | ''",
        "基金(例：山の村、川の町) | 基金 | (例：山の村、川の町) | 山の村",
        "基金(例：青空市(旧白雲町)) | 基金 | (例：青空市(旧白雲町)) | 青空市",
      })
  void anExampleStandsInBracketsAtTheEnd(String text, String title, String printed, String city) {
    ExampleCity example = ExampleCity.of(text);

    assertThat(example.title()).isEqualTo(title);
    assertThat(example.printed()).isEqualTo(printed);
    assertThat(ExampleCity.example(printed)).isEqualTo(Example.of(city, printed));
  }

  @ParameterizedTest
  @CsvSource({
    "制度の検討 (公募の制度)",
    "手引き(町内会版)",
    "連携の推進(都市)",
    "集会施設の整備(行政区)",
    "(桜野市)",
    "桜野市の取組",
    "取組)の検討",
  })
  void otherBracketsBelongToTheTitle(String text) {
    assertThat(ExampleCity.of(text).title()).isEqualTo(text);
    assertThat(ExampleCity.of(text).printed()).isEmpty();
  }

  @Test
  void aCellMayHoldTheCityWithoutBrackets() {
    assertThat(ExampleCity.example("桜野市")).isEqualTo(Example.of("桜野市", "桜野市"));
    assertThat(ExampleCity.example("前例なし")).isEqualTo(Example.of("", "前例なし"));
  }
}
