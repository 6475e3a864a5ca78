package org.ayumi.plan.model.view;

import java.time.Instant;
import org.immutables.value.Value;

/** One field that somebody changed. */
@Value.Immutable
public interface Change {

  static ImmutableChange.Builder builder() {
    return ImmutableChange.builder();
  }

  /** Shared by all changes of one act: one form saved, one import. */
  long batchId();

  Act act();

  Subject subject();

  /** Code of the changed thing; of the item where a content of it changed. */
  String code();

  /** Code of the content; empty if none. */
  String contentCode();

  /**
   * The field's name in the neutral model, {@code purpose}, {@code years.2013.planned}; empty where
   * the whole thing was added or deleted; the source's name where a plan was imported.
   */
  String field();

  String before();

  String after();

  Instant at();

  /** Who, by name at that time. */
  String by();

  /** What was done. */
  enum Act {
    ADD,
    UPDATE,
    DELETE,
    MOVE,
    IMPORT,
    PUBLISH
  }

  /** What it was done to. */
  enum Subject {
    PLAN,
    TERM,
    DEPARTMENT,
    HEADING,
    ITEM,
    INDICATOR,
    EVALUATION,
    PASSAGE
  }
}
