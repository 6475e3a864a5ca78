package org.ayumi.plan.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** A heading of the plan at any level above the items (G1). */
@Value.Immutable
public interface Heading {

  static ImmutableHeading.Builder builder() {
    return ImmutableHeading.builder();
  }

  /** External reference code, unique within the plan. */
  String code();

  /** The heading above; absent at the first level. */
  Optional<String> parentCode();

  /** 1 for the highest level. */
  int depth();

  /** The number as printed: {@code Ⅳ}, {@code (1)}; empty if none. */
  @Value.Default
  default String number() {
    return "";
  }

  String title();

  /**
   * Number and title as the plan's overview (体系図) prints them where that differs from the label;
   * empty where it does not.
   */
  @Value.Default
  default String overviewLabel() {
    return "";
  }

  /** Number and title as printed in one cell; recomposed where it no longer holds both. */
  @Value.Default
  default String label() {
    return number().isEmpty() ? title() : number() + " " + title();
  }
}
