package org.ayumi.plan.domain.table;

import org.immutables.value.Value;

/** A line above a table that is no part of it: a heading of the plan that begins with it. */
@Value.Immutable
public interface TableLead {

  static TableLead of(int level, String text) {
    return ImmutableTableLead.builder().level(level).text(text).build();
  }

  /** 1 for the plan's highest heading; a goal or statement is one below its heading. */
  int level();

  String text();
}
