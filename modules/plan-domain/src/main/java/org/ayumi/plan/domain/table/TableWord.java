package org.ayumi.plan.domain.table;

import java.util.Locale;

/** What the tables say where the plan has no words of its own; {@code {0}} stands for arguments. */
public enum TableWord {
  /** The heading of a level without a name; {0}: its depth. */
  LEVEL,
  /** {0}: the plan. */
  CAPTION_YEARS,
  /** {0}: the plan, {1}: the year. */
  CAPTION_PROGRESS,
  /** {0}: the plan, {1}: the year. */
  CAPTION_COUNTS,
  /** {0}: the plan, {1}: the year. */
  CAPTION_CHANGES,
  /** {0}: the plan. */
  CAPTION_PLAN,
  /** {0}: the plan. */
  CAPTION_MATRIX,
  /** {0}: the plan. */
  CAPTION_INDICATORS,
  /** {0}: the plan. */
  CAPTION_OUTLINE,
  /** What a year's token says that is a bare sign without a term. */
  MARK_PLANNED,
  /** What a blank year says. */
  MARK_NOT_PLANNED,
  /** What → says with nothing to repeat. */
  MARK_AS_BEFORE,
  /** What → says; {0}: the words that it repeats. */
  MARK_AS_LEFT,
  /** What the mark of an actor says that leads. */
  MARK_LEAD,
  /** What the mark of an actor says that is involved. */
  MARK_INVOLVED,
  /** What the mark or blank of an actor says that is not involved. */
  MARK_NOT_INVOLVED,
  /** What a status says that is a bare sign without a term. */
  MARK_REPORTED,
  /** G9: nothing is planned for the year. */
  NOT_PLANNED,
  /** G9: planned, and the year has not begun. */
  PLANNED_LATER,
  /** G9: planned, and nobody has answered. */
  NOT_ANSWERED,
  /** G9: answered without a status; printed where the answer holds nothing at all. */
  ANSWERED,
  /** An entry whose original is not in the plan. */
  RELISTED,
  /** {0}: what is counted, {1}: how many. */
  COUNT,
  /** {0}: what is counted, {1}: how many, {2}: re-listed ones among them (うち再掲). */
  COUNT_RELISTED,
  /** What is counted in the last line: all. */
  TOTAL,
  /** The heading above what contents are counted by: the whole plan, headings, departments. */
  COUNTED_BY,
  /** The heading above the names of those. */
  COUNTED_NAME,
  /** The row of all contents. */
  WHOLE_PLAN,
  /** The heading above a number of contents. */
  COUNTED,
  /** The heading above what that is of all. */
  SHARE,
  /** The heading above the re-listed ones among all (うち再掲). */
  OF_WHICH_RELISTED,
  /** How contents are counted. */
  COUNTS_RULE,
  /** What the number in brackets is. */
  COUNTS_CHANGE_RULE,
  /** The heading above the three words that follow. */
  MOVE,
  STEPPED_BACK,
  MOVED_ON,
  /** The status is another one, and the vocabulary does not say which is further. */
  CHANGED,
  NO_CHANGES,
  /** The heading of the column of {@link org.ayumi.plan.domain.IndicatorStanding}. */
  STANDING,
  ACHIEVED,
  ON_TRACK,
  BEHIND,
  NOT_KNOWN,
  /** The rule by which an indicator is achieved, on track or behind (G11). */
  STANDING_RULE;

  /** {@code mark-not-planned}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
