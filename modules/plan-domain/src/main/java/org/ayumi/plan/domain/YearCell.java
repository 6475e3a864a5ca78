package org.ayumi.plan.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** Content × fiscal year: what was planned and what was reported (G5, G9). */
@Value.Immutable
public interface YearCell {

  static ImmutableYearCell.Builder builder() {
    return ImmutableYearCell.builder();
  }

  FiscalYear year();

  /** The token as printed: 実施, →, ●; empty for a blank cell. */
  @Value.Default
  default String planned() {
    return "";
  }

  /** Absent while nobody has answered. */
  Optional<Report> report();
}
