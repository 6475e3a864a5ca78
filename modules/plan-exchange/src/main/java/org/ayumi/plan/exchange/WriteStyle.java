package org.ayumi.plan.exchange;

/** For whom a sheet is written. */
public enum WriteStyle {
  /** Cell by cell what was read: for the office, to be imported again. */
  EXACT,
  /**
   * For downloads by anybody: a text that a sheet program could take for a formula gets an
   * apostrophe before it; numbers stay (F7).
   */
  NEUTRALIZED
}
