package org.ayumi.plan.display.web.internal.display;

import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Term;

/** An actor concerned, with the mark of its part. */
public final class ActorView {

  private final Visit visit;
  private final ActorMark actor;

  ActorView(Visit visit, ActorMark actor) {
    this.visit = visit;
    this.actor = actor;
  }

  public String getName() {
    return visit.index().actor(actor.actorCode()).map(Term::mark).orElse(actor.actorCode());
  }

  public MarkView getMark() {
    return visit.marks().role(actor);
  }

  public boolean isInvolved() {
    return visit.marks().isInvolved(actor);
  }
}
