package org.ayumi.plan.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import org.ayumi.plan.domain.PassageType;
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

  /**
   * Outlines only: what the passage is that a statement or remark begins; absent: what the part
   * says, and a remark.
   */
  Optional<PassageType> passageType();

  /**
   * What the level is called, {@code 基本方針}; empty: its number. With {@link PassageType#COVER} the
   * passage's title.
   */
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

  /** Outlines only: words in the title of a heading or chapter above the line; empty: any. */
  @Value.Default
  default String under() {
    return "";
  }

  /** How many cells of the line have text at least; rows of a table have more than lines. */
  @Value.Default
  default int texts() {
    return 1;
  }
}
