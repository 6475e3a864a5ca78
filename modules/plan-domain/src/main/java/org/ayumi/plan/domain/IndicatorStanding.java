package org.ayumi.plan.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where an indicator stands (G11), by one rule that pages state: achieved if the latest actual
 * value reaches the target; on track if it reaches the straight line from the baseline in its year
 * to the target in its year; else behind. Without the numbers for that, it is not known.
 */
public enum IndicatorStanding {
  ACHIEVED,
  ON_TRACK,
  BEHIND,
  /** No actual value, no target, or no baseline and the target not reached. */
  NOT_KNOWN;

  public static IndicatorStanding of(Indicator indicator) {
    Optional<IndicatorValue> latest = latest(indicator);
    Optional<BigDecimal> target = indicator.target().flatMap(IndicatorValue::number);
    if (latest.isEmpty() || target.isEmpty()) {
      return NOT_KNOWN;
    }
    BigDecimal actual = latest.get().number().orElseThrow();
    if (reaches(actual, target.get(), indicator.aim())) {
      return ACHIEVED;
    }
    return expected(indicator, latest.get())
        .map(line -> reaches(actual, line, indicator.aim()) ? ON_TRACK : BEHIND)
        .orElse(NOT_KNOWN);
  }

  /** The last actual value that is a number. */
  public static Optional<IndicatorValue> latest(Indicator indicator) {
    return indicator.actuals().stream()
        .filter(value -> value.number().isPresent() && value.year().isPresent())
        .max(Comparator.comparing(value -> value.year().orElseThrow()));
  }

  private static boolean reaches(BigDecimal actual, BigDecimal wanted, IndicatorAim aim) {
    int difference = actual.compareTo(wanted);
    return aim == IndicatorAim.AT_LEAST ? difference >= 0 : difference <= 0;
  }

  /** The value on the straight line in the year of the actual one. */
  private static Optional<BigDecimal> expected(Indicator indicator, IndicatorValue actual) {
    Optional<FiscalYear> from = indicator.baseline().flatMap(IndicatorValue::year);
    Optional<FiscalYear> to = indicator.target().flatMap(IndicatorValue::year);
    Optional<BigDecimal> baseline = indicator.baseline().flatMap(IndicatorValue::number);
    if (from.isEmpty() || to.isEmpty() || baseline.isEmpty()) {
      return Optional.empty();
    }
    int span = to.get().startYear() - from.get().startYear();
    int passed = actual.year().orElseThrow().startYear() - from.get().startYear();
    if (span <= 0 || passed < 0) {
      return Optional.empty();
    }
    BigDecimal target = indicator.target().flatMap(IndicatorValue::number).orElseThrow();
    BigDecimal part =
        target
            .subtract(baseline.get())
            .multiply(BigDecimal.valueOf(Math.min(passed, span)))
            .divide(BigDecimal.valueOf(span), MathContext.DECIMAL64);
    return Optional.of(baseline.get().add(part));
  }
}
