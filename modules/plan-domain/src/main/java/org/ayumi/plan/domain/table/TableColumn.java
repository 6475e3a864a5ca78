package org.ayumi.plan.domain.table;

import org.immutables.value.Value;

/** A column of a table. */
@Value.Immutable
public interface TableColumn {

  static TableColumn of(String name, int width) {
    return ImmutableTableColumn.builder().name(name).width(width).build();
  }

  /**
   * The column's name where a table has a single head row, with a heading above it where it would
   * not be understood alone; empty in cards and outlines, whose columns are layout only.
   */
  String name();

  /** How wide the column should be against the others, in full-width characters; at least 1. */
  int width();

  @Value.Check
  default void check() {
    if (width() < 1) {
      throw new IllegalArgumentException("A column has no width: " + name());
    }
  }
}
