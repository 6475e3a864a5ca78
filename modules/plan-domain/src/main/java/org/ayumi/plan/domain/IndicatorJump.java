package org.ayumi.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An actual value that is hardly meant so (E16): ten times or a tenth of the one before, of the
 * other sign, or a percentage beyond 0 to 100 where none was. A slipped digit or another unit looks
 * like that; so may a good year, which is why it is pointed out and not refused.
 */
public final class IndicatorJump {

  private static final Set<String> PERCENT = Set.of("%", "％");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final IndicatorValue before;
  private final IndicatorValue after;

  private IndicatorJump(IndicatorValue before, IndicatorValue after) {
    this.before = before;
    this.after = after;
  }

  /** The improbable ones among the actual values that are new or have changed, by year. */
  public static List<IndicatorJump> between(Indicator before, Indicator after) {
    List<IndicatorJump> jumps = new ArrayList<>();
    for (IndicatorValue value : after.actuals()) {
      FiscalYear year = value.year().orElseThrow();
      boolean changed = !before.actual(year).equals(Optional.of(value));
      Optional<IndicatorValue> reference = reference(after, year);
      if (changed
          && reference.isPresent()
          && value.number().isPresent()
          && isImprobable(after.unit(), number(reference.get()), number(value))) {
        jumps.add(new IndicatorJump(reference.get(), value));
      }
    }
    return jumps;
  }

  private static BigDecimal number(IndicatorValue value) {
    return value.number().orElseThrow();
  }

  /** The last number before the year, else the baseline. */
  private static Optional<IndicatorValue> reference(Indicator indicator, FiscalYear year) {
    return indicator.actuals().stream()
        .filter(value -> value.number().isPresent())
        .filter(value -> value.year().orElseThrow().compareTo(year) < 0)
        .max(Comparator.comparing(value -> value.year().orElseThrow()))
        .or(() -> indicator.baseline().filter(value -> value.number().isPresent()));
  }

  private static boolean isImprobable(String unit, BigDecimal before, BigDecimal after) {
    if (PERCENT.contains(unit.strip()) && isShare(before) && !isShare(after)) {
      return true;
    }
    if (before.signum() == 0 || after.signum() == 0) {
      return false;
    }
    return before.signum() != after.signum()
        || after.abs().compareTo(before.abs().multiply(BigDecimal.TEN)) >= 0
        || after.abs().multiply(BigDecimal.TEN).compareTo(before.abs()) <= 0;
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
  }

  /** What it is compared with: the last actual value before it, else the baseline. */
  public IndicatorValue before() {
    return before;
  }

  /** The value, with its year. */
  public IndicatorValue after() {
    return after;
  }
}
