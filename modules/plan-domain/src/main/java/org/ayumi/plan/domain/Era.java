package org.ayumi.plan.domain;

import org.immutables.value.Value;

/** A Japanese era as fiscal years use it (D2, D4). */
@Value.Immutable
public interface Era {

  /**
   * @param letter the letter of short forms, {@code R}
   * @param name the name, {@code 令和}
   * @param firstFiscalYear the western start year of the fiscal year called its 元年度
   */
  static Era of(String letter, String name, int firstFiscalYear) {
    return ImmutableEra.builder()
        .letter(letter)
        .name(name)
        .firstFiscalYear(FiscalYear.of(firstFiscalYear))
        .build();
  }

  String letter();

  String name();

  FiscalYear firstFiscalYear();
}
