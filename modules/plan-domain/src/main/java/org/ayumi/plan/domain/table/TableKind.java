package org.ayumi.plan.domain.table;

/** Which of a plan's tables one is (G18). */
public enum TableKind {
  /** 個票: one item with all its fields. */
  CARD,
  /** 年次計画: items by fiscal years. */
  YEARS,
  /** 進捗一覧: what was planned for one year and what was reported. */
  PROGRESS,
  /** 進捗の集計: how many contents have which status, and the change against the year before. */
  COUNTS,
  /** 前年との比較: contents whose status is another one than the year before. */
  CHANGES,
  /** Every field of every item, as an office keeps the plan in a sheet. */
  PLAN,
  /** 体系図: items by actors. */
  MATRIX,
  /** 指標. */
  INDICATORS,
  /** 構成案: headings, goals, statements, items and candidates by indentation. */
  OUTLINE
}
