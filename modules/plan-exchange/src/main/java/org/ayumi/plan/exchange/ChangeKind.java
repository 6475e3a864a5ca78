package org.ayumi.plan.exchange;

/** What becomes of an entry. */
public enum ChangeKind {
  ADDED,
  CHANGED,
  /** It is in the old plan alone; whether it is deleted is decided by a person. */
  GONE
}
