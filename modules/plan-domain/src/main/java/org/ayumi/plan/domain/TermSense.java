package org.ayumi.plan.domain;

/** What a term means to the rules; everything else about a term is the city's own wording. */
public enum TermSense {
  /** Nothing beyond its meaning. */
  PLAIN,
  /** SCHEDULE: as in the year to its left (→, G5). */
  AS_LEFT,
  /** ROLE: printed, but says "not involved" (□). */
  NOT_INVOLVED,
  /** ROLE: leads (◎). */
  LEAD,
  /** STATUS: finished; needs no further answer. */
  COMPLETED,
  /** STATUS: carried out as planned. */
  ON_TRACK,
  /** STATUS: begun, but not as planned. */
  BEHIND,
  /** STATUS: not begun. */
  NOT_STARTED
}
