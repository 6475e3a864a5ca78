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
  STATUS
}
