package org.ayumi.plan.model.view;

import org.ayumi.plan.domain.Passage;
import org.immutables.value.Value;

/** A passage of the plan book to be edited (G20). */
@Value.Immutable
public interface PassageDetail {

  static PassageDetail of(Passage passage, long mvccVersion) {
    return ImmutablePassageDetail.builder().passage(passage).mvccVersion(mvccVersion).build();
  }

  Passage passage();

  /** To be named when it is written. */
  long mvccVersion();
}
