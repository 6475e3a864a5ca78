package org.ayumi.plan.display.web.internal.edition;

import java.util.Objects;
import org.ayumi.plan.domain.PlanIndex;

/** A published edition as the public reads it: dated, numbered and unchanging. */
public final class PublicEdition {

  private final EditionHead head;
  private final PlanIndex index;
  private final boolean past;

  private PublicEdition(EditionHead head, PlanIndex index, boolean past) {
    this.head = Objects.requireNonNull(head);
    this.index = Objects.requireNonNull(index);
    this.past = past;
  }

  /** The one that the public reads now. */
  public static PublicEdition latest(EditionHead head, PlanIndex index) {
    return new PublicEdition(head, index, false);
  }

  /** One that a later one has taken the place of. */
  public static PublicEdition past(EditionHead head, PlanIndex index) {
    return new PublicEdition(head, index, true);
  }

  public EditionHead head() {
    return head;
  }

  public PlanIndex index() {
    return index;
  }

  public boolean isPast() {
    return past;
  }
}
