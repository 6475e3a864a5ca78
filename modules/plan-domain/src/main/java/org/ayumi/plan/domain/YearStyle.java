package org.ayumi.plan.domain;

/** How a plan prints its fiscal years (G1). */
public enum YearStyle {
  /** {@code H25}, {@code R6}: era letter and year. */
  ERA_LETTER,
  /** {@code 平成25年度}, {@code 令和元年度}. */
  ERA_NAME,
  /** {@code 6年度}: the year of the era alone, read within the plan's period. */
  ERA_YEAR,
  /** {@code 2024年度}. */
  WESTERN
}
