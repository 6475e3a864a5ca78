package org.ayumi.plan.domain;

import org.immutables.value.Value;

/** An actor of an item with the mark printed before its name or in its column (G3, G8). */
@Value.Immutable
public interface ActorMark {

  static ActorMark of(String actorCode, String mark) {
    return ImmutableActorMark.builder().actorCode(actorCode).mark(mark).build();
  }

  /** Code of the term of type ACTOR. */
  String actorCode();

  /** As printed, ■ □ ◎ ○; empty where the cell is blank. Its meaning is the term of type ROLE. */
  String mark();
}
