package org.ayumi.plan.domain;

/** The state of a plan as the city declares it (G1): 案, 策定, 改定, 終了. */
public enum PlanState {
  DRAFT,
  ADOPTED,
  REVISED,
  ENDED
}
