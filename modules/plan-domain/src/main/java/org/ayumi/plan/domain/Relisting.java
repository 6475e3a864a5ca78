package org.ayumi.plan.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** That an item or content is shown here a second time (再掲, G6). */
@Value.Immutable
public interface Relisting {

  static ImmutableRelisting.Builder builder() {
    return ImmutableRelisting.builder();
  }

  /** As printed: {@code 【再掲】}. */
  @Value.Default
  default String mark() {
    return "【再掲】";
  }

  /** The original's code within this plan; absent when it lies elsewhere or is not known. */
  Optional<String> originalCode();
}
