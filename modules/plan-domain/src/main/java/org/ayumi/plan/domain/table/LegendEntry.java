package org.ayumi.plan.domain.table;

import org.immutables.value.Value;

/** A mark and what it means, from the plan's vocabulary (A14). */
@Value.Immutable
public interface LegendEntry {

  static LegendEntry of(String mark, String words) {
    return ImmutableLegendEntry.builder().mark(mark).words(words).build();
  }

  String mark();

  String words();
}
