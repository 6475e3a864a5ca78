package org.ayumi.plan.domain.inquiry;

/** As what somebody acts on an answer; one person may be several. */
public enum AnswerRole {
  /** Works in the department that is asked. */
  MEMBER,
  /** Approves for the department that is asked: its head, or who acts for the head. */
  HEAD,
  /** Coordinates the inquiry. */
  OFFICE
}
