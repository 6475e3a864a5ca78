package org.ayumi.plan.domain;

/** Four different things that a missing report can mean, or its presence (G9). */
public enum Progress {
  /** Nothing is planned for the year. */
  NOT_PLANNED,
  /** Planned, and the year has not begun. */
  PLANNED_LATER,
  /** Planned, the year has begun, and no report is there. */
  NOT_ANSWERED,
  /** A report is there; what it says is another matter. */
  ANSWERED
}
