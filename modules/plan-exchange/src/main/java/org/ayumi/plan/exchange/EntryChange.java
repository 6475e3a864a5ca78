package org.ayumi.plan.exchange;

import java.util.List;
import org.immutables.value.Value;

/** An entry that two plans do not have alike. */
@Value.Immutable
public interface EntryChange {

  static ImmutableEntryChange.Builder builder() {
    return ImmutableEntryChange.builder();
  }

  EntryType type();

  ChangeKind kind();

  /** External reference code. */
  String code();

  /** The depth of a level or heading, else 0. */
  @Value.Default
  default int depth() {
    return 0;
  }

  /** What a person knows it by: number and title, name, or the beginning of its text. */
  String label();

  /** What differs; only of changed entries, never empty there. */
  List<FieldChange> fields();
}
