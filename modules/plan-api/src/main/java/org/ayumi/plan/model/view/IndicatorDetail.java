package org.ayumi.plan.model.view;

import org.ayumi.plan.domain.Indicator;
import org.immutables.value.Value;

/** An indicator to be edited (G11). */
@Value.Immutable
public interface IndicatorDetail {

  static ImmutableIndicatorDetail.Builder builder() {
    return ImmutableIndicatorDetail.builder();
  }

  Indicator indicator();

  /** To be named when it is written; increased by every change of the indicator or its values. */
  long mvccVersion();

  /** Whether the current user may change everything of it. */
  boolean editable();

  /**
   * Whether the current user may set actual values: those who may edit it, and departments that are
   * responsible for an item under its heading.
   */
  boolean actualsEditable();
}
