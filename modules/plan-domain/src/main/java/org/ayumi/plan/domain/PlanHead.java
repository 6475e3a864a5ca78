package org.ayumi.plan.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** What identifies a plan: its names, period and state (G1). */
@Value.Immutable
public interface PlanHead {

  static ImmutablePlanHead.Builder builder() {
    return ImmutablePlanHead.builder();
  }

  /**
   * The external reference code: stable over years, exports and portals. ASCII, 1 to 75 characters.
   */
  String code();

  String title();

  @Value.Default
  default String subtitle() {
    return "";
  }

  @Value.Default
  default String municipality() {
    return "";
  }

  /** 全国地方公共団体コード, six digits with the check digit, or empty (C5). */
  @Value.Default
  default String municipalityCode() {
    return "";
  }

  FiscalYear firstYear();

  FiscalYear lastYear();

  @Value.Default
  default YearStyle yearStyle() {
    return YearStyle.ERA_LETTER;
  }

  @Value.Default
  default PlanState state() {
    return PlanState.ADOPTED;
  }

  /** The code of the plan that this one follows. */
  Optional<String> predecessorCode();

  @Value.Check
  default void check() {
    if (lastYear().compareTo(firstYear()) < 0) {
      throw new IllegalArgumentException("The plan ends before it begins: " + code());
    }
  }
}
