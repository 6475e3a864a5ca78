package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorJumpTest {

  private static final FiscalYear R5 = FiscalYear.of(2023);
  private static final FiscalYear R6 = FiscalYear.of(2024);
  private static final FiscalYear R7 = FiscalYear.of(2025);

  private static Indicator indicator(String unit, IndicatorValue... actuals) {
    return Indicator.builder().code("i").name("指標").unit(unit).addActuals(actuals).build();
  }

  private static List<String> jumps(Indicator before, Indicator after) {
    return IndicatorJump.between(before, after).stream()
        .map(jump -> jump.before().printed() + " → " + jump.after().printed())
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "件|120|1,200|true",
        "件|120|1199|false",
        "件|120|12|true",
        "件|120|12.1|false",
        "件|120|-3|true",
        "件|0|5000|false",
        "件|120|0|false",
        "件|120|—|false",
        "件|—|5000|false",
        "%|95|101|true",
        "％|95|-1|true",
        "%|120|130|false",
        "%|95|99|false"
      })
  void aValueThatIsHardlyMeantSo(String unit, String before, String after, boolean improbable) {
    Indicator known = indicator(unit, IndicatorValue.of(R6, before));
    Indicator typed = indicator(unit, IndicatorValue.of(R6, before), IndicatorValue.of(R7, after));

    assertThat(!jumps(known, typed).isEmpty()).isEqualTo(improbable);
  }

  @Test
  void itIsComparedWithTheLastNumberBeforeItElseWithTheBaseline() {
    Indicator known =
        ImmutableIndicator.copyOf(
                indicator("回", IndicatorValue.of(R5, "10"), IndicatorValue.of(R6, "—")))
            .withBaseline(IndicatorValue.of(FiscalYear.of(2020), "1000"));
    Indicator typed =
        ImmutableIndicator.copyOf(known)
            .withActuals(
                IndicatorValue.of(R5, "10"),
                IndicatorValue.of(R6, "—"),
                IndicatorValue.of(R7, "100"));

    assertThat(jumps(known, typed)).containsExactly("10 → 100");
    assertThat(jumps(ImmutableIndicator.copyOf(known).withActuals(), known))
        .containsExactly("1000 → 10");
  }

  @Test
  void whatWasThereBeforeIsNotAskedAgain() {
    Indicator known = indicator("回", IndicatorValue.of(R6, "1"), IndicatorValue.of(R7, "100"));

    assertThat(jumps(known, known)).isEmpty();
  }
}
