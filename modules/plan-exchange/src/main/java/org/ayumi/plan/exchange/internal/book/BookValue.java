package org.ayumi.plan.exchange.internal.book;

import org.ayumi.plan.domain.IndicatorValue;

/** A value of an indicator and what it is. */
final class BookValue {

  private final Kind kind;
  private final IndicatorValue value;

  BookValue(Kind kind, IndicatorValue value) {
    this.kind = kind;
    this.value = value;
  }

  Kind kind() {
    return kind;
  }

  IndicatorValue value() {
    return value;
  }

  /** What a value is. */
  enum Kind {
    BASELINE,
    TARGET,
    ACTUAL
  }
}
