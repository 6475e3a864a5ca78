package org.ayumi.plan.domain;

/** What a vocabulary of a plan names (G7). */
public enum VocabularyType {
  /** 種別: 新規, 継続, 拡充. */
  KIND,
  /** 対象主体: 市民, 事業者, 行政. */
  ACTOR,
  /** The mark of an actor's part: ■ □ ◎ ○. */
  ROLE,
  /** The token of a fiscal year in the schedule: 実施, 検討, →, ●. */
  SCHEDULE,
  /** The mark of a yearly report: ✓ ◇ ・ or A to D. */
  STATUS,
  /**
   * The second mark of a yearly report where a plan has two axes, 着手 and 達成 (E9): ◎ ○ △ or A to D.
   */
  ACHIEVEMENT,
  /** The grade of a committee's evaluation (G14): A to D, 妥当, 要改善. */
  GRADE,
  /**
   * What the plan's tables call a field: the code names the field as {@link FieldLabels} lists it,
   * the mark is the printed word with its blanks, {@code 種　別}.
   */
  LABEL
}
