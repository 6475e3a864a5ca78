package org.ayumi.plan.domain;

import org.immutables.value.Value;

/** The yearly report on a content (G9). */
@Value.Immutable
public interface Report {

  static ImmutableReport.Builder builder() {
    return ImmutableReport.builder();
  }

  /**
   * The status mark as printed, a mark of the vocabulary STATUS; empty where only text was given.
   */
  @Value.Default
  default String status() {
    return "";
  }

  /**
   * The second mark where the plan has two axes (E9), of the vocabulary ACHIEVEMENT; empty in a
   * plan with one.
   */
  @Value.Default
  default String achievement() {
    return "";
  }

  /** What was done. */
  @Value.Default
  default String narrative() {
    return "";
  }

  /** The direction for the next year (今後の方向). */
  @Value.Default
  default String nextDirection() {
    return "";
  }
}
