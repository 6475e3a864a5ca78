package org.ayumi.plan.model.view;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a passage of the plan book shall stand. */
@Value.Immutable
public interface PassagePlace {

  /** Under no heading and below no passage. */
  static PassagePlace top() {
    return ImmutablePassagePlace.builder().build();
  }

  static PassagePlace underHeading(String headingCode) {
    return ImmutablePassagePlace.builder().headingCode(headingCode).build();
  }

  static PassagePlace below(String passageCode) {
    return ImmutablePassagePlace.builder().parentCode(passageCode).build();
  }

  /** The same place, before one of the passages there. */
  default PassagePlace before(String passageCode) {
    return ImmutablePassagePlace.builder().from(this).beforeCode(passageCode).build();
  }

  /** The heading that it shall stand under; absent with a parent. */
  Optional<String> headingCode();

  /** The passage that it shall stand below. */
  Optional<String> parentCode();

  /** The passage at that place before which it shall stand; absent: last. */
  Optional<String> beforeCode();

  @Value.Check
  default void check() {
    if (headingCode().isPresent() && parentCode().isPresent()) {
      throw new IllegalArgumentException("A passage stands under a heading or below a passage");
    }
  }
}
