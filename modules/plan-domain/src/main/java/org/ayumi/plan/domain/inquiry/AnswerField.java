package org.ayumi.plan.domain.inquiry;

/** What the form of a round can ask of a content. */
public enum AnswerField {
  /** The status mark, of the plan's vocabulary STATUS. */
  STATUS,
  /** What was done (取組状況). */
  NARRATIVE,
  /** The direction for the next year (今後の方向). */
  NEXT_DIRECTION
}
