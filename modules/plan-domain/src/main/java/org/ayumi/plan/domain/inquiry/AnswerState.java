package org.ayumi.plan.domain.inquiry;

/** Where an answer stands (E5). */
public enum AnswerState {
  /** Nobody has written anything (未着手). */
  OPEN,
  /** Saved, not handed on (作成中). */
  DRAFT,
  /** Checked in the section (課内確認済). */
  CHECKED,
  /** Approved by the head of the section (課長承認済). */
  APPROVED,
  /** With the coordinating office (提出済). */
  SUBMITTED,
  /** Sent back with a reason (差戻し). */
  RETURNED,
  /** Accepted by the coordinating office (確定). */
  CONFIRMED,
  /** In an edition (公表済). */
  PUBLISHED;

  /** Whether the department has nothing left to do. */
  public boolean isAnswered() {
    return this == SUBMITTED || this == CONFIRMED || this == PUBLISHED;
  }

  /** Whether the department has begun and not yet handed it in. */
  public boolean isUnderWay() {
    return this == DRAFT || this == CHECKED || this == APPROVED;
  }

  /** Whether its text may be changed. */
  public boolean isWritable() {
    return this == OPEN || this == DRAFT || this == RETURNED;
  }
}
