package org.ayumi.plan.exchange;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How lines of one look are read. All that is given must hold; the first rule of a layout that fits
 * a line decides.
 */
@Value.Immutable
public interface LineRule {

  static ImmutableLineRule.Builder builder() {
    return ImmutableLineRule.builder();
  }

  LineMeaning meaning();

  /** The level of a heading or chapter, 1 for the highest. */
  OptionalInt level();

  /** What the level is called: {@code 基本方針}; empty: its number. */
  @Value.Default
  default String name() {
    return "";
  }

  /** The column in which the line's first text stands, from 0; absent: any. */
  OptionalInt column();

  @Value.Default
  default LineForm form() {
    return LineForm.ANY;
  }

  /** The word before the number, or what the line begins with; compared without regard to width. */
  @Value.Default
  default String word() {
    return "";
  }

  @Value.Default
  default LineEnding ending() {
    return LineEnding.ANY;
  }

  /**
   * The key of the number of the highest heading or chapter under which the line must stand, as
   * {@code ReferenceNumber.key()} gives it; empty: any.
   */
  @Value.Default
  default String within() {
    return "";
  }
}
