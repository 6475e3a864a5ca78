package org.ayumi.plan.model.view;

import java.time.Instant;
import java.util.Optional;
import org.ayumi.plan.domain.Item;
import org.immutables.value.Value;

/** An item to be edited. */
@Value.Immutable
public interface ItemDetail {

  static ImmutableItemDetail.Builder builder() {
    return ImmutableItemDetail.builder();
  }

  Item item();

  /** To be named when it is written; increased by every change of the item or its parts. */
  long mvccVersion();

  /** Whether the current user may edit texts, contents and years. */
  boolean editable();

  /**
   * Whether the current user may also change heading, reference, number, kind, departments and
   * re-listing.
   */
  boolean structureEditable();

  /** The current user's saved draft. */
  Optional<ItemDraft> draft();

  Instant modified();

  /** Who wrote last, by name. */
  String modifiedBy();
}
