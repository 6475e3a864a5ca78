package org.ayumi.plan.domain.inquiry;

/** Where a round stands. */
public enum RoundState {
  /** Being prepared; nobody but the coordinating office sees it. */
  DRAFT,
  /** Departments answer. */
  OPEN,
  /** Its answers are in an edition. */
  PUBLISHED
}
