package org.ayumi.plan.domain.inquiry;

/** What is done with an answer (E5). */
public enum AnswerAct {
  /** Writes it; hands nothing on. */
  SAVE,
  /** Says that the section has checked it (課内確認). */
  CHECK,
  /** Approves it as the head of the section (課長承認), or acting for the head. */
  APPROVE,
  /** Takes it back into the section before it is submitted (引戻し). */
  WITHDRAW,
  /** Hands it to the coordinating office (提出). */
  SUBMIT,
  /**
   * Hands in for a department what it sent on paper or by mail (事務局の受領): the coordinating office
   * has entered it, and the history says who.
   */
  RECEIVE,
  /** Sends it back; needs a reason (差戻し). */
  RETURN,
  /** Accepts it (確定). */
  CONFIRM,
  /** Takes it into an edition (公表); done with the round as a whole, never with one answer. */
  PUBLISH
}
