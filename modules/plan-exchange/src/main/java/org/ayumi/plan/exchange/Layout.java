package org.ayumi.plan.exchange;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a part of a sheet is laid out. */
@Value.Immutable
public interface Layout {

  static ImmutableLayout.Builder builder() {
    return ImmutableLayout.builder();
  }

  /** Rows below one header, headings in columns. */
  static Layout table() {
    return builder().build();
  }

  @Value.Default
  default LayoutKind kind() {
    return LayoutKind.TABLE;
  }

  /**
   * The text of the line after which the part begins, as it stands in the line's first text; empty:
   * the sheet's first. The line itself is not read.
   */
  @Value.Default
  default String after() {
    return "";
  }

  /** The text of the line before which the part ends; empty: the sheet's end. */
  @Value.Default
  default String before() {
    return "";
  }

  /**
   * TABLE: whether the header is printed above several tables, each ended by a blank row; lines
   * between the tables are read by {@link #lines()}.
   */
  @Value.Default
  default boolean severalTables() {
    return false;
  }

  /** The lines between rows or cards, and all lines of an outline; the first that fits decides. */
  List<LineRule> lines();

  /** CARDS only. */
  Optional<CardRules> card();
}
