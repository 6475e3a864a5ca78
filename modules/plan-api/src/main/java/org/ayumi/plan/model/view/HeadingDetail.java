package org.ayumi.plan.model.view;

import org.ayumi.plan.domain.Heading;
import org.immutables.value.Value;

/** A heading to be edited. */
@Value.Immutable
public interface HeadingDetail {

  static HeadingDetail of(Heading heading, long mvccVersion) {
    return ImmutableHeadingDetail.builder().heading(heading).mvccVersion(mvccVersion).build();
  }

  Heading heading();

  /** To be named when it is written. */
  long mvccVersion();
}
