package org.ayumi.plan.domain;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A numeric indicator of a plan or of one of its headings (成果指標, G11). */
@Value.Immutable
public interface Indicator {

  static ImmutableIndicator.Builder builder() {
    return ImmutableIndicator.builder();
  }

  /** External reference code, unique among the indicators of the plan. */
  String code();

  /** The heading that it measures; absent: the plan as a whole. */
  Optional<String> headingCode();

  /**
   * What its table is headed with where that is no heading of the plan: {@code 総合計画の指標}; empty if
   * nothing.
   */
  @Value.Default
  default String group() {
    return "";
  }

  /** The number as printed; empty if none. */
  @Value.Default
  default String number() {
    return "";
  }

  String name();

  /** As printed: {@code 件}, {@code 回/年}, {@code %}; the same for all values. */
  @Value.Default
  default String unit() {
    return "";
  }

  /** 現状値. */
  Optional<IndicatorValue> baseline();

  /** 目標値. */
  Optional<IndicatorValue> target();

  /** 実績値, at most one for each fiscal year, in their order; each has a year. */
  List<IndicatorValue> actuals();

  @Value.Default
  default String note() {
    return "";
  }

  /** Where baseline and target are numbers, by them; else upward. */
  @Value.Default
  default IndicatorAim aim() {
    boolean down =
        baseline()
            .flatMap(IndicatorValue::number)
            .flatMap(from -> target().flatMap(IndicatorValue::number).map(from::compareTo))
            .filter(difference -> difference > 0)
            .isPresent();
    return down ? IndicatorAim.AT_MOST : IndicatorAim.AT_LEAST;
  }

  /** The actual value of the year. */
  default Optional<IndicatorValue> actual(FiscalYear year) {
    return actuals().stream()
        .filter(value -> value.year().filter(year::equals).isPresent())
        .findFirst();
  }
}
