package org.ayumi.plan.domain.table;

import org.immutables.value.Value;

/** A line above a table that is no part of it: what of the plan begins with it. */
@Value.Immutable
public interface TableLead {

  /** A heading of the plan. */
  static TableLead of(int level, String text) {
    return ImmutableTableLead.builder().level(level).text(text).build();
  }

  /** A goal or statement of a heading. */
  static TableLead statement(int level, String text) {
    return ImmutableTableLead.builder().level(level).text(text).heading(false).build();
  }

  /** 1 for the plan's highest heading; a goal or statement is one below its heading. */
  int level();

  String text();

  /** Whether it is a heading, not a goal or statement. */
  @Value.Default
  default boolean heading() {
    return true;
  }
}
