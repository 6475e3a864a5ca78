package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {

  @ParameterizedTest
  @CsvSource({
    "I-(1)-①,1-1-1",
    "Ⅰ-(1)-①,1-1-1",
    "I - (1) - ①,1-1-1",
    "1-1-1,1-1-1",
    "１－１－１,1-1-1",
    "Ｉ－（１）－①,1-1-1",
    "Ⅳ - (1) - ②,4-1-2",
    "IV-(1)-②,4-1-2",
    "ⅳ-⑴-②,4-1-2",
    "iv.1.2,4-1-2",
    "事業 16,16",
    "事業１６,16",
    "㊿,50",
    "㉑,21",
    "(51),51",
    "第3章,3",
    "Ⅻ,12",
    "XII,12",
    "Ⅳ①,4-1",
    "1-10,1-10",
    "基本方針2,2",
    "⓪,0"
  })
  void hasOneKeyForEveryNotation(String printed, String key) {
    ReferenceNumber number = ReferenceNumber.parse(printed);

    assertThat(number.key()).isEqualTo(key);
    assertThat(number.printed()).isEqualTo(printed);
    assertThat(number).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "あ", "ICT", "IIII", "12345678901"})
  void hasNoKeyWithoutNumbers(String printed) {
    assertThat(ReferenceNumber.parse(printed).path()).isEmpty();
    assertThat(ReferenceNumber.parse(printed).key()).isEmpty();
  }

  @Test
  void sortsByPath() {
    List<String> expected =
        List.of("1-2", "1-2-1", "1-10", "②", "⑩", "Ⅷ", "Ⅸ", "X-1", "Ⅺ", "ア", "ーイ");
    List<String> sorted =
        Stream.of("⑩", "②", "1-10", "1-2", "1-2-1", "Ⅺ", "Ⅸ", "Ⅷ", "X-1", "ーイ", "ア")
            .map(ReferenceNumber::parse)
            .sorted()
            .map(ReferenceNumber::printed)
            .collect(Collectors.toList());

    assertThat(sorted)
        .containsExactly("1-2", "1-2-1", "1-10", "②", "Ⅷ", "Ⅸ", "⑩", "X-1", "Ⅺ", "ア", "ーイ");
    assertThat(sorted).hasSameElementsAs(expected);
  }

  @Property
  void romanNumeralsOfAnyFormAreOneNumber(@ForAll @IntRange(min = 1, max = 12) int value) {
    String composed = Character.toString(0x215F + value);
    String small = Character.toString(0x216F + value);

    assertThat(ReferenceNumber.parse(composed).path()).containsExactly(value);
    assertThat(ReferenceNumber.parse(small).path()).containsExactly(value);
  }

  @Property
  void anyPathIsReadBack(@ForAll List<@IntRange(min = 0, max = 99999) Integer> path) {
    String text = path.stream().map(String::valueOf).collect(Collectors.joining("-"));

    assertThat(ReferenceNumber.parse(text).path()).isEqualTo(path);
  }

  @Property
  void orderIsTotal(@ForAll List<String> texts) {
    List<ReferenceNumber> numbers =
        texts.stream().map(ReferenceNumber::parse).collect(Collectors.toList());
    List<ReferenceNumber> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);

    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i - 1).compareTo(sorted.get(i))).isNotPositive();
    }
  }

  @Test
  void equalsByWhatIsPrinted() {
    assertThat(ReferenceNumber.parse("1-1")).isEqualTo(ReferenceNumber.parse("1-1"));
    assertThat(ReferenceNumber.parse("1-1")).isNotEqualTo(ReferenceNumber.parse("Ⅰ-1"));
    assertThat(ReferenceNumber.parse("1-1")).hasSameHashCodeAs("1-1");
  }
}
