package org.ayumi.plan.domain;

/** What a department's printed name stands for (G12). */
public enum DepartmentType {
  /** One unit: 協働推進課. */
  NAMED,
  /** One unit whose name is not settled: (仮称)市民活動支援センター. */
  PROVISIONAL,
  /** Several units without naming one: 関係課, 全所属, 各課. */
  COLLECTIVE,
  /** Each unit of a named sort: 各地域交流センター. */
  NAMED_EACH
}
