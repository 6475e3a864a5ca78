package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearNotationTest {

  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final PlanHead plan =
      PlanHead.builder()
          .code("p")
          .title("計画")
          .firstYear(FiscalYear.of(2024))
          .lastYear(FiscalYear.of(2028))
          .build();

  @ParameterizedTest
  @CsvSource({
    "H25,2013", "h25,2013", "平成25年度,2013", "平成25年,2013", "R元,2019", "令和元,2019",
    "令和元年度,2019", "平成31年度,2019", "R01,2019", "Ｒ５,2023", "R.5,2023", "令和 ６ 年度,2024",
    "6年度,2024", "６,2024", "10年度,2028", "2024年度,2024", "2024,2024", "平成32年度,2020",
    "昭和64年度,1989", "令和6年度(2024年度),2024"
  })
  void reads(String text, int year) {
    assertThat(notation.parse(text, plan)).contains(FiscalYear.of(year));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年度", "実施", "5年度", "令和0年度", "X3", "R6～R10", "12345", "→"})
  void readsNoYear(String text) {
    assertThat(notation.parse(text, plan)).isEmpty();
  }

  @Test
  void aBareYearNeedsAPlan() {
    assertThat(notation.parse("6年度")).isEmpty();
    assertThat(notation.parse("R6")).contains(FiscalYear.of(2024));
    assertThat(notation.parse("2024年度")).contains(FiscalYear.of(2024));
    assertThat(notation.parse("実施")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2013,ERA_LETTER,H25",
    "2019,ERA_LETTER,R1",
    "2019,ERA_NAME,令和元年度",
    "2018,ERA_NAME,平成30年度",
    "2024,ERA_YEAR,6年度",
    "2019,ERA_YEAR,元年度",
    "2024,WESTERN,2024年度"
  })
  void writes(int year, YearStyle style, String text) {
    assertThat(notation.format(FiscalYear.of(year), style)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(YearStyle.class)
  void readsWhatItWrites(YearStyle style) {
    for (int year = 2024; year <= 2028; year++) {
      String text = notation.format(FiscalYear.of(year), style);
      assertThat(notation.parse(text, plan)).as(text).contains(FiscalYear.of(year));
    }
  }

  @Test
  void aNewEraIsOneMoreRow() {
    FiscalYearNotation future =
        new FiscalYearNotation(EraTable.standard().with(Era.of("A", "歩成", 2040)));

    assertThat(future.format(FiscalYear.of(2040), YearStyle.ERA_NAME)).isEqualTo("歩成元年度");
    assertThat(future.format(FiscalYear.of(2039), YearStyle.ERA_NAME)).isEqualTo("令和21年度");
    assertThat(future.parse("A2")).contains(FiscalYear.of(2041));
  }

  @Test
  void knowsNoEraBeforeTheFirst() {
    EraTable none = EraTable.standard();
    assertThat(none.eraOf(FiscalYear.of(1868)).name()).isEqualTo("明治");
    assertThat(none.eras().get(0).letter()).isEqualTo("R");
    EraTable later = EraTable.standard();
    assertThat(later.find("令和")).isPresent();
    assertThat(later.find("未来")).isEmpty();
    assertThatThrownBy(() -> FiscalYear.of(1800)).isInstanceOf(IllegalArgumentException.class);
  }
}
