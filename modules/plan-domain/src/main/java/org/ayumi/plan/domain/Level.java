package org.ayumi.plan.domain;

import org.immutables.value.Value;

/** One level of the plan with its own name (G1): 推進方針, 推進施策; the last is the level of the items. */
@Value.Immutable
public interface Level {

  static Level of(int depth, String name, boolean items) {
    return ImmutableLevel.builder().depth(depth).name(name).items(items).build();
  }

  /** 1 for the highest. */
  int depth();

  String name();

  /** Whether this is the level of the items; exactly the deepest level is. */
  boolean items();
}
