package org.ayumi.plan.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A value of an indicator with the year it belongs to (G11). */
@Value.Immutable
public interface IndicatorValue {

  static IndicatorValue of(FiscalYear year, String printed) {
    return ImmutableIndicatorValue.builder().year(year).printed(printed).build();
  }

  /** A value that the plan prints without a year. */
  static IndicatorValue of(String printed) {
    return ImmutableIndicatorValue.builder().printed(printed).build();
  }

  Optional<FiscalYear> year();

  /**
   * As printed: {@code 7,033}, {@code 3.77}; {@code —} says that there is none, empty that nothing
   * is printed. These are two things, and neither is 0 (G9).
   */
  @Value.Default
  default String printed() {
    return "";
  }

  /** The number, without thousands separators and in any width; absent where none is printed. */
  default Optional<BigDecimal> number() {
    String text = Normalizer.normalize(printed().strip(), Normalizer.Form.NFKC).replace(",", "");
    text = text.replace('\u2212', '-').replace('\u2010', '-');
    return Pattern.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,9})?", text)
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
