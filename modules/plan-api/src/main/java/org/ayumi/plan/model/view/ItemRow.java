package org.ayumi.plan.model.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.DepartmentRef;
import org.immutables.value.Value;

/** An item in a list. */
@Value.Immutable
public interface ItemRow {

  static ImmutableItemRow.Builder builder() {
    return ImmutableItemRow.builder();
  }

  String code();

  Optional<String> headingCode();

  /** As printed. */
  String reference();

  String number();

  String title();

  /** Number, title and re-listing mark as printed in one cell. */
  String label();

  /** Mark of the kind; empty if none. */
  String kind();

  /** Those of the item itself, in order, lead first. */
  List<DepartmentRef> departments();

  boolean relisted();

  /** Whether it is a candidate that has not been taken into the plan (G15). */
  @Value.Default
  default boolean candidate() {
    return false;
  }

  /** Whether the current user may edit it. */
  boolean editable();

  /** Whether the current user has a saved draft of it. */
  boolean draft();

  Instant modified();

  /** Who wrote last, by name. */
  String modifiedBy();
}
