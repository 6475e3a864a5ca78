package org.ayumi.plan.model.view;

import java.time.Instant;
import org.immutables.value.Value;

/** A user's unfinished form of an item. */
@Value.Immutable
public interface ItemDraft {

  static ImmutableItemDraft.Builder builder() {
    return ImmutableItemDraft.builder();
  }

  /** Code of the item. */
  String code();

  /** The version of the item on which the form was opened. */
  long mvccVersion();

  /** The form's fields; the editor portlet alone knows their names. */
  String json();

  Instant saved();
}
