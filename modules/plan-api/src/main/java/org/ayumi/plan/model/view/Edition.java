package org.ayumi.plan.model.view;

import java.time.Instant;
import org.immutables.value.Value;

/** A published state of a plan: immutable, numbered, dated. */
@Value.Immutable
public interface Edition {

  static ImmutableEdition.Builder builder() {
    return ImmutableEdition.builder();
  }

  long editionId();

  long groupId();

  long planEntryId();

  String planCode();

  /** From 1, without gaps within a plan. */
  int number();

  Instant published();

  String title();

  String note();

  /** SHA-256 of the canonical JSON, 64 hexadecimal digits. */
  String contentHash();

  /** The working plan's version that was frozen. */
  long documentVersion();

  /** From when on the public may read it. */
  Instant release();

  /** Whether it corrects the edition before it (訂正). */
  boolean correction();

  /** Whether it is approved: at once, unless the portal has a workflow for editions. */
  boolean approved();

  /** Whether the public may read it at that time. */
  default boolean isPublic(Instant time) {
    return approved() && !release().isAfter(time);
  }
}
