package org.ayumi.plan.model.view;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** With what an edition is published (E8). */
@Value.Immutable
public interface Announcement {

  static ImmutableAnnouncement.Builder builder() {
    return ImmutableAnnouncement.builder();
  }

  /** An edition that is public at once and corrects nothing. */
  static Announcement of(String title, String note) {
    return builder().title(title).note(note).build();
  }

  String title();

  /** Empty if nothing is to be said; of a correction the reason for it. */
  @Value.Default
  default String note() {
    return "";
  }

  /** When the public may read it (解禁); absent or past: at once. */
  Optional<Instant> release();

  /** Whether it corrects the edition before it (訂正); pages list what differs then (正誤). */
  @Value.Default
  default boolean correction() {
    return false;
  }
}
