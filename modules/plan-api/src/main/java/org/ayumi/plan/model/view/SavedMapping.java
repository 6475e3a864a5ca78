package org.ayumi.plan.model.view;

import java.time.Instant;
import org.immutables.value.Value;

/** A column mapping saved under a name. */
@Value.Immutable
public interface SavedMapping {

  static ImmutableSavedMapping.Builder builder() {
    return ImmutableSavedMapping.builder();
  }

  long columnMappingId();

  /** 0 where it serves every plan of the site. */
  long planEntryId();

  String name();

  /** As plan-exchange writes it. */
  String json();

  Instant modified();

  String modifiedBy();
}
